/**
 * What a question costs: the most values that its answer can hold, worked out from the question, its variables and the
 * schema before anything is asked of the database. Every field counts 1, and what is selected in a list counts once for
 * each item: as many as `first` or `last` say, also within an input, the 20 that a connection gives where they are absent, 5
 * where a list has no such argument. A field that looks at much more than it gives counts for that as well. Linear in the
 * document: each fragment is gone through once for each size of page that it stands in.
 */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInputObjectType,
  isLeafType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql'
import { pageSize } from '../queries/page.ts'

/** How many items a list has that cannot be asked for by number: speakers, links, lines of evidence. */
const unsizedList = 5
/** What fields look at beside what they give, in values that could be read in the same time. */
const lookedAt: Readonly<Record<string, number>> = {
  search: 500,
  suggest: 500,
  path: 500,
  coCitedWith: 1000,
  similarBySources: 1000,
  sharesSourcesWith: 1000,
}
/** What the description of the whole schema costs, whatever is selected of it. */
const introspection = 1000

/** A question as executed: an operation of a valid document, and variables as they came. */
export interface Costed {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: Readonly<Record<string, unknown>>
}

/** A field that takes `first` or `last`. */
export interface SizedField {
  readonly node: FieldNode
  /** Response names from the root. */
  readonly path: readonly string[]
  /** How many were asked for. */
  readonly size: number
}

/** What part of a question costs, and the innermost sized field of its costliest branch, null where it has none. */
export interface Cost {
  readonly cost: number
  readonly costliest: SizedField | null
}

/** The cost of a question; with `instead`, of the same one where that field asks for so many. */
export function costOf(costed: Costed, instead: Pick<SizedField, 'node' | 'size'> | null = null): Cost {
  const known = instead === null ? fixed.get(costed.operation) : undefined
  if (known !== undefined) return known
  const meter = new Meter(costed, instead)
  const cost = meter.ofOperation()
  if (instead === null && !meter.looksAtVariables) fixed.set(costed.operation, cost)
  return cost
}

/** The costs of operations that are the same whatever the variables. */
const fixed = new WeakMap<OperationDefinitionNode, Cost>()

/** The most items of a field with which the question keeps to the limit; null where one is too many. */
export function sizeWithin(costed: Costed, { node, size }: SizedField, limit: number): number | null {
  const without = costOf(costed, { node, size: 0 }).cost
  const each = (costOf(costed).cost - without) / size
  const fitting = Math.floor((limit - without) / each)
  return fitting >= 1 ? Math.min(fitting, size) : null
}

const nothing: Cost = { cost: 0, costliest: null }

class Meter {
  /** Whether the cost depends on a variable, as far as it is worked out. */
  looksAtVariables = false
  readonly #costed: Costed
  readonly #instead: Pick<SizedField, 'node' | 'size'> | null
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly #variables: Readonly<Record<string, unknown>>
  readonly #known = new Map<string, Cost>()

  constructor(costed: Costed, instead: Pick<SizedField, 'node' | 'size'> | null) {
    this.#costed = costed
    this.#instead = instead
    this.#fragments = fragmentsOf(costed.document)
    this.#variables = withDefaults(costed)
  }

  ofOperation(): Cost {
    const { schema, operation } = this.#costed
    const root = schema.getRootType(operation.operation)
    return root ? this.#ofSelections(operation.selectionSet, root, null) : nothing
  }

  /** `page` is the size of the page that the selections stand in directly, null where they stand in none. */
  #ofSelections({ selections }: SelectionSetNode, type: GraphQLCompositeType, page: number | null): Cost {
    let cost = 0
    let most = nothing
    for (const selection of selections) {
      if (!this.#isIncluded(selection)) continue
      const part = this.#ofSelection(selection, type, page)
      cost += part.cost
      if (part.cost > most.cost) most = part
    }
    return { cost, costliest: most.costliest }
  }

  #ofSelection(selection: SelectionNode, type: GraphQLCompositeType, page: number | null): Cost {
    if (selection.kind === Kind.FIELD) return this.#ofField(selection, type, page)
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#ofFragment(selection.name.value, page)
    const { typeCondition, selectionSet } = selection
    return this.#ofSelections(selectionSet, this.#typeNamed(typeCondition?.name.value) ?? type, page)
  }

  #ofFragment(name: string, page: number | null): Cost {
    const key = `${name} ${page}`
    const before = this.#known.get(key)
    if (before !== undefined) return before
    const fragment = this.#fragments.get(name)
    const type = this.#typeNamed(fragment?.typeCondition.name.value)
    const cost = fragment && type ? this.#ofSelections(fragment.selectionSet, type, page) : nothing
    this.#known.set(key, cost)
    return cost
  }

  #ofField(node: FieldNode, parent: GraphQLCompositeType, page: number | null): Cost {
    const name = node.name.value
    if (name === '__typename') return nothing
    if (name.startsWith('__')) return { cost: introspection, costliest: null }
    const field = 'getFields' in parent ? parent.getFields()[name] : undefined
    if (field === undefined) return nothing
    const type = getNamedType(field.type)
    if (isLeafType(type) || !isCompositeType(type) || node.selectionSet === undefined)
      return { cost: 1, costliest: null }
    const size = this.#sizeOf(node, field)
    const isList = isListType(getNullableType(field.type))
    const each = this.#ofSelections(node.selectionSet, type, isList ? null : size)
    const count = isList ? (size ?? this.#lengthOf(node, page)) : 1
    return { cost: 1 + (lookedAt[name] ?? 0) + count * each.cost, costliest: costliestOf(node, size, each) }
  }

  /** How many the field asks for, at most what a page can have; null where it has no argument to say so. */
  #sizeOf(node: FieldNode, field: GraphQLField<unknown, unknown>): number | null {
    const sizing = field.args.filter(({ name }) => name === 'first' || name === 'last')
    const inputs = field.args.filter(({ type }) => sizeIn(type) !== undefined)
    if (sizing.length + inputs.length === 0) return null
    if (node === this.#instead?.node) return this.#instead.size
    const asked = [
      ...sizing.map((argument) => this.#argument(node, argument)),
      ...inputs.map((argument) => this.#sizeInInput(node, argument)),
    ].filter((value) => typeof value === 'number')
    const size = asked.length === 0 ? pageSize.default : Math.max(...asked)
    return Math.min(Math.max(size, 0), pageSize.most)
  }

  /** The items of a list that has no size of its own: its page's where it holds the page's items, or one for each id. */
  #lengthOf(node: FieldNode, page: number | null): number {
    const name = node.name.value
    if (page !== null && (name === 'nodes' || name === 'edges')) return page
    const ids = node.arguments?.find((argument) => argument.name.value === 'ids')
    const value = ids === undefined ? undefined : this.#valueOf(ids.value)
    return Array.isArray(value) ? value.length : unsizedList
  }

  /** What an input says of the size, or its default. */
  #sizeInInput(node: FieldNode, { name, type }: GraphQLArgument): unknown {
    const given = node.arguments?.find((argument) => argument.name.value === name)?.value
    const input = given === undefined ? undefined : this.#valueOf(given)
    const asked = isRecord(input) ? input.first : undefined
    return asked ?? sizeIn(type)?.defaultValue
  }

  #argument(node: FieldNode, { name, defaultValue }: GraphQLArgument): unknown {
    const given = node.arguments?.find((argument) => argument.name.value === name)
    return (given === undefined ? undefined : this.#valueOf(given.value)) ?? defaultValue
  }

  #valueOf(value: ValueNode): unknown {
    if (value.kind === Kind.VARIABLE) {
      this.looksAtVariables = true
      return this.#variables[value.name.value]
    }
    if (value.kind === Kind.INT) return Number(value.value)
    if (value.kind === Kind.OBJECT)
      return Object.fromEntries(value.fields.map((field) => [field.name.value, this.#valueOf(field.value)]))
    return value.kind === Kind.LIST ? value.values : undefined
  }

  #isIncluded(selection: SelectionNode): boolean {
    if (selection.directives === undefined || selection.directives.length === 0) return true
    this.looksAtVariables = true
    const variables = { ...this.#variables }
    try {
      if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if === true) return false
      return getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if !== false
    } catch {
      return true // a variable that is missing or no boolean, of which the execution tells
    }
  }

  #typeNamed(name: string | undefined): GraphQLCompositeType | null {
    const type = name === undefined ? undefined : this.#costed.schema.getType(name)
    return type !== undefined && isCompositeType(type) ? type : null
  }
}

/** The field of an input that says how many are asked for. */
function sizeIn(type: GraphQLInputType): GraphQLInputField | undefined {
  const input = getNamedType(type)
  return isInputObjectType(input) ? input.getFields().first : undefined
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function costliestOf(node: FieldNode, size: number | null, { costliest }: Cost): SizedField | null {
  const name = node.alias?.value ?? node.name.value
  if (costliest !== null) return { ...costliest, path: [name, ...costliest.path] }
  return size === null || size === 0 ? null : { node, path: [name], size }
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((node): readonly (readonly [string, FragmentDefinitionNode])[] =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  )
}

function withDefaults({ operation, variables }: Costed): Readonly<Record<string, unknown>> {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue === undefined ? [] : [[variable.name.value, simpleValue(defaultValue)] as const],
  )
  return { ...Object.fromEntries(defaults), ...variables }
}

/** The value of a constant as far as a size or a condition can be one. */
function simpleValue(value: ValueNode): unknown {
  if (value.kind === Kind.INT) return Number(value.value)
  if (value.kind === Kind.BOOLEAN) return value.value
  return value.kind === Kind.LIST ? value.values : undefined
}
