/** Limits on the text of a question, whatever its variables: tokens before it is parsed, depth and aliases when it is validated. */
import {
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  Lexer,
  type SelectionSetNode,
  Source,
  TokenKind,
  type ValidationContext,
} from 'graphql'
import type { Limits } from '../limits.ts'
import { tooCostly } from './too-costly.ts'

/** Throws TOO_COSTLY for a text of more tokens than the limit; what is no GraphQL is left for the parser to complain of. */
export function checkTokens(text: string, limit: number): void {
  if (text.length <= limit || countTokens(text, limit) <= limit) return
  throw tooCostly(`Expected a question of at most ${limit} tokens, got more`, {
    measure: 'tokens',
    cost: limit + 1,
    limit,
    field: null,
  })
}

/** The number of tokens, counted until it is beyond `limit` or something is no token. */
function countTokens(text: string, limit: number): number {
  const lexer = new Lexer(new Source(text))
  try {
    for (let count = 0; count <= limit; count += 1) if (lexer.advance().kind === TokenKind.EOF) return count
    return limit + 1
  } catch {
    return 0
  }
}

/** A validation rule that holds every operation of a document to the limits of depth and aliases. */
export function documentRule(limits: Pick<Limits, 'depth' | 'aliases'>) {
  return function DocumentLimits(context: ValidationContext): ASTVisitor {
    const document = context.getDocument()
    checkAliases(context, document, limits.aliases)
    checkDepth(context, document, limits.depth)
    return {}
  }
}

function checkAliases(context: ValidationContext, document: DocumentNode, limit: number): void {
  const aliased = document.definitions.flatMap((definition) =>
    'selectionSet' in definition ? aliasedIn(definition.selectionSet) : [],
  )
  const beyond = aliased[limit]
  if (beyond === undefined) return
  context.reportError(
    tooCostly(
      `Expected at most ${limit} aliases, got ${aliased.length}`,
      { measure: 'aliases', cost: aliased.length, limit, field: beyond.alias?.value ?? null },
      { nodes: [beyond] },
    ),
  )
}

function aliasedIn(selectionSet: SelectionSetNode): readonly FieldNode[] {
  return selectionSet.selections.flatMap((selection) => {
    const own = selection.kind === Kind.FIELD && selection.alias !== undefined ? [selection] : []
    const below = selection.kind !== Kind.FRAGMENT_SPREAD && selection.selectionSet ? selection.selectionSet : null
    return below === null ? own : [...own, ...aliasedIn(below)]
  })
}

function checkDepth(context: ValidationContext, document: DocumentNode, limit: number): void {
  const depthOf = depthMeter(document)
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    const path = depthOf(definition.selectionSet)
    const beyond = path[limit]
    if (beyond === undefined) continue
    const field = path.map((node) => node.alias?.value ?? node.name.value).join('.')
    context.reportError(
      tooCostly(
        `Expected fields at most ${limit} deep, got ${path.length}`,
        { measure: 'depth', cost: path.length, limit, field },
        { nodes: [beyond] },
      ),
    )
  }
}

/** A function that gives the longest chain of fields below a selection; each fragment is gone through once. */
function depthMeter(document: DocumentNode) {
  const fragments = new Map(
    document.definitions.flatMap((node): readonly (readonly [string, FragmentDefinitionNode])[] =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  )
  const known = new Map<string, readonly FieldNode[]>()
  const ofFragment = (name: string): readonly FieldNode[] => {
    const before = known.get(name)
    if (before !== undefined) return before
    known.set(name, []) // a fragment within itself ends here, and is refused by another rule
    const fragment = fragments.get(name)
    const path = fragment === undefined ? [] : ofSelections(fragment.selectionSet)
    known.set(name, path)
    return path
  }
  const ofSelections = ({ selections }: SelectionSetNode): readonly FieldNode[] => {
    let longest: readonly FieldNode[] = []
    for (const selection of selections) {
      const path =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? ofFragment(selection.name.value)
          : selection.kind === Kind.INLINE_FRAGMENT
            ? ofSelections(selection.selectionSet)
            : ofField(selection)
      if (path.length > longest.length) longest = path
    }
    return longest
  }
  const ofField = (field: FieldNode): readonly FieldNode[] => {
    if (field.name.value.startsWith('__')) return []
    return field.selectionSet === undefined ? [field] : [field, ...ofSelections(field.selectionSet)]
  }
  return ofSelections
}
