/** From the fields of an operation to what is read for them of things and lists. */
import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { type SelectedKind, type Selection, selectionOf } from '../src/queries/selection.ts'

/** Types of things, and what they are read as. */
const kinds: Readonly<Record<string, SelectedKind>> = {
  Work: 'Work',
  Talk: 'Work',
  Paper: 'Work',
  Resource: 'Work',
  Person: 'Person',
  Presentation: 'Presentation',
  Venue: 'Named',
  Topic: 'Named',
}

const names = {
  Work: ['title', 'alternativeTitles'],
  Person: ['name', 'alternativeNames', 'handles'],
  Named: ['name', 'alternativeNames'],
} as const

/** What fields look at of things beside the field of its name. */
const looksAt: Readonly<Record<string, Readonly<Partial<Record<SelectedKind, readonly string[]>>>>> = {
  'Work.links': { Work: ['linkUrls', 'linkLabels', 'linkSuspects'] },
  'Presentation.links': { Presentation: ['linkUrls', 'linkLabels', 'linkSuspects'] },
  // What a name of several is told with.
  'Query.path': { Work: ['title'], Person: ['name'], Named: ['name'] },
  'SharedCitation.talkCount': { Work: ['citingTalkCount'] },
  'RecommendationReason.sentence': { Work: ['title'], Person: ['name'], Named: ['name'] },
  'SearchHit.matched': names,
  'Suggestion.text': names,
  'Suggestion.hint': { Work: ['year', 'citingTalkCount'] },
}

/** Fields that tell where things stand in lists. */
const placing: ReadonlySet<string> = new Set(['cursor', 'pageInfo'])

const selections = new WeakMap<OperationDefinitionNode, Selection>()

/** The selection of an operation, wherever in it something is asked for. Worked out once for each. */
export function selectionIn(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Selection {
  const known = selections.get(operation) ?? readSelection(schema, document)
  selections.set(operation, known)
  return known
}

function readSelection(schema: GraphQLSchema, document: DocumentNode): Selection {
  let isPlaced = false
  const found = { Work: new Set(), Person: new Set(), Presentation: new Set(), Named: new Set() } as Record<
    SelectedKind,
    Set<string>
  >
  const types = new TypeInfo(schema)
  const enter = ({ name: { value: field } }: { readonly name: { readonly value: string } }): void => {
    const parent = types.getParentType()
    if (!parent) return
    isPlaced ||= placing.has(field)
    const kind = kinds[getNamedType(parent).name]
    if (kind !== undefined) found[kind].add(field)
    for (const [other, all] of Object.entries(looksAt[`${kind ?? parent.name}.${field}`] ?? {}))
      for (const one of all) found[other as SelectedKind].add(one)
  }
  visit(document, visitWithTypeInfo(types, { Field: enter }))
  return selectionOf(found, isPlaced)
}
