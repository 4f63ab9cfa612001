/**
 * Looking ahead: which questions the fields below one will ask about the things that it gives, so that they go in one
 * statement with its own. A field tells by its extension `ahead` what it asks; it resolves as it would without. What is
 * left out here, such as a list from a cursor on, is asked when its turn comes.
 */
import {
  type ASTNode,
  BREAK,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  Kind,
  type SelectionSetNode,
  visit,
} from 'graphql'
import type { Ahead } from '../src/queries/ahead.ts'
import { type PageArguments, readSlice } from '../src/queries/page.ts'
import type { KeyedPages } from '../src/queries/pages.ts'
import { type KeyedQuestion, type NoArguments, noArguments } from '../src/queries/question.ts'
import type { Context } from './context.ts'

/** What is selected below a field. */
export interface Below {
  /** What will be asked about the things that the field gives, which stand at this path in the rows of its question. */
  things(path: readonly number[]): readonly Ahead[]
  /** The same of a connection, whose things are its nodes. */
  nodes(path: readonly number[]): readonly Ahead[]
  has(name: string): boolean
}

/** What a field asks about the thing on which it stands; the ids by which it asks are found from that thing on. */
export type AsksAhead = (args: Readonly<Record<string, unknown>>, below: Below) => readonly Ahead[]

/** Where the id of a thing stands among its values. */
const id = [0]
/** Where an item stands in a row of a page, after the text that orders it. */
export const atItem = [1]
/** Where a thing stands in a row of what a reference may name. */
export const atCandidate = [0]

type Walk = Pick<GraphQLResolveInfo, 'fragments' | 'variableValues' | 'schema'>

/** What is selected below the field that is being resolved: worked out once where no variable has a part in it. */
export function below(info: GraphQLResolveInfo): Below {
  const [node] = info.fieldNodes
  const isConstant = node !== undefined && info.fieldNodes.length === 1 && !hasVariables(node, info)
  const known = isConstant ? constants.get(node) : undefined
  if (known !== undefined) return known
  const made = belowOf(info.fieldNodes, getNamedType(info.returnType), info)
  if (!isConstant) return made
  const constant = { things: oncePerPath(made.things), nodes: oncePerPath(made.nodes), has: made.has }
  constants.set(node, constant)
  return constant
}

const constants = new WeakMap<FieldNode, Below>()
const varying = new WeakMap<FieldNode, boolean>()

/** Whether a variable stands anywhere below a field. */
function hasVariables(node: FieldNode, { fragments }: Walk): boolean {
  const known = varying.get(node)
  if (known !== undefined) return known
  let found = false
  const seen = new Set<string>()
  const look = (part: ASTNode): void => {
    visit(part, {
      Variable() {
        found = true
        return BREAK
      },
      FragmentSpread({ name: { value } }) {
        const fragment = fragments[value]
        if (fragment === undefined || seen.has(value)) return
        seen.add(value)
        look(fragment)
      },
    })
  }
  if (node.selectionSet !== undefined) look(node.selectionSet)
  varying.set(node, found)
  return found
}

function oncePerPath(make: Below['things']): Below['things'] {
  const made = new Map<string, readonly Ahead[]>()
  return (path) => {
    const name = path.join('.')
    const ahead = made.get(name) ?? make(path)
    made.set(name, ahead)
    return ahead
  }
}

function belowOf(nodes: readonly FieldNode[], type: GraphQLNamedType, walk: Walk): Below {
  const fields = new Map<string, Selected>()
  for (const { selectionSet } of nodes) if (selectionSet !== undefined) collect(selectionSet, type, walk, fields)
  const inside = ({ nodes, field }: Selected): Below => belowOf(nodes, getNamedType(field.type), walk)
  return {
    things: (path) =>
      [...fields.values()].flatMap((selected) =>
        asksOf(selected, inside(selected), walk).map((one) => ({ ...one, by: [...path, ...one.by] })),
      ),
    nodes: (path) =>
      [...fields.values()].flatMap((selected) => {
        const { name } = selected.field
        if (name === 'edges') return inside(selected).nodes(path)
        return name === 'nodes' || name === 'node' ? inside(selected).things(path) : []
      }),
    has: (name) => [...fields.values()].some(({ field }) => field.name === name),
  }
}

/** A selected field, with all nodes that select it under one name on one type. */
interface Selected {
  readonly field: GraphQLField<unknown, unknown>
  readonly nodes: FieldNode[]
}

/** Adds the selected fields; what is selected on a condition is left to its turn. */
function collect(
  { selections }: SelectionSetNode,
  parent: GraphQLNamedType,
  walk: Walk,
  fields: Map<string, Selected>,
): void {
  for (const selection of selections) {
    if (selection.directives !== undefined && selection.directives.length > 0) continue
    if (selection.kind === Kind.FIELD) {
      const field = 'getFields' in parent ? (parent as GraphQLObjectType).getFields()[selection.name.value] : undefined
      if (field === undefined) continue
      const name = `${parent.name} ${selection.alias?.value ?? field.name}`
      const selected = fields.get(name) ?? { field, nodes: [] }
      selected.nodes.push(selection)
      fields.set(name, selected)
    } else {
      const part = selection.kind === Kind.INLINE_FRAGMENT ? selection : walk.fragments[selection.name.value]
      const type = part?.typeCondition && walk.schema.getType(part.typeCondition.name.value)
      if (part !== undefined) collect(part.selectionSet, type ?? parent, walk, fields)
    }
  }
}

/** What a field asks; nothing where its arguments are refused, of which it tells itself when its turn comes. */
function asksOf({ field, nodes: [node] }: Selected, inside: Below, walk: Walk): readonly Ahead[] {
  const ahead = field.extensions.ahead as AsksAhead | undefined // as the fields of this schema declare it
  if (ahead === undefined || node === undefined) return []
  try {
    return ahead(getArgumentValues(field, node, walk.variableValues), inside)
  } catch {
    return []
  }
}

/** A field that asks one question about the thing on which it stands; its answer is one thing, or several. */
export function asks<Answer>(question: KeyedQuestion<string, NoArguments, Answer>) {
  return {
    resolve: ({ id }: { readonly id: string }, _: object, { asker }: Context, info: GraphQLResolveInfo) =>
      asker.askFor(question, id, noArguments, () => below(info).things([])),
    extensions: { ahead: asksAhead(question, () => noArguments) },
  }
}

/** What such a field asks, with arguments. */
export function asksAhead<Arguments extends object>(
  question: KeyedQuestion<string, Arguments, unknown>,
  argsOf: (args: Readonly<Record<string, unknown>>) => Arguments,
): AsksAhead {
  return (args, below) => [{ question, args: argsOf(args), by: id, ahead: below.things([]) }]
}

/**
 * What a field asks that pages a list of the thing on which it stands, without a filter. A position belongs to the list of
 * one thing: from a cursor on nothing goes ahead.
 */
export function pagesAhead<Item, Filter>(pages: KeyedPages<Item, Filter>, filter: Filter): AsksAhead {
  return (args: PageArguments & { readonly where?: unknown }, below) => {
    if ([args.after, args.before, args.where].some((given) => given !== null && given !== undefined)) return []
    const slice = readSlice({ name: '', types: [] }, args)
    const isPaged = ['nodes', 'edges', 'pageInfo'].some(below.has)
    const page = { question: pages.page, args: { filter, slice }, by: id, ahead: below.nodes(atItem) }
    const count = { question: pages.count, args: filter as object, by: id, ahead: [] }
    return [...(isPaged ? [page] : []), ...(below.has('totalCount') ? [count] : [])]
  }
}

/** What a field asks that gives the thing on which it stands in another form: what is asked about that one. */
export const sameThing: AsksAhead = (_, below) => below.things([])
