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
  Talk: 'Talk',
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

const links = ['linkUrls', 'linkLabels', 'linkSuspects'] as const

/** What fields look at of things beside the field of its name. */
const looksAt: Readonly<Record<string, Readonly<Partial<Record<SelectedKind, readonly string[]>>>>> = {
  'Work.links': { Work: links },
  'Talk.links': { Talk: links },
  'Presentation.links': { Presentation: links },
  // What a name of several is told with.
  'Query.path': { Work: ['title'], Person: ['name'], Named: ['name'] },
  'SharedCitation.talkCount': { Work: ['citingTalkCount'] },
  'RecommendationReason.sentence': { Work: ['title'], Person: ['name'], Named: ['name'] },
  'SearchHit.matched': names,
  'Suggestion.text': names,
  'Suggestion.hint': { Work: ['year', 'citingTalkCount'] },
}

/** Fields of things that are read from the thing itself, whatever is known of it beside them. */
const plain: ReadonlySet<string> = new Set([
  ...['__typename', 'kind', 'title', 'alternativeTitles', 'year', 'citingTalkCount', 'abstract', 'doi', 'arxivId'],
  ...['slug', 'name', 'alternativeNames', 'handles', 'affiliations', 'links'],
  ...['event', 'month', 'version', 'video', 'slides'],
])

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
  let hasFragments = false
  const none = (): Set<string> => new Set()
  const found = { Work: none(), Talk: none(), Person: none(), Presentation: none(), Named: none() }
  const known = new Set<SelectedKind>()
  const types = new TypeInfo(schema)
  const add = (kind: SelectedKind, names: Iterable<string>): void => {
    for (const name of names) found[kind].add(name)
  }
  const enter = ({ name: { value: field } }: { readonly name: { readonly value: string } }): void => {
    const parent = types.getParentType()
    if (!parent) return
    isPlaced ||= placing.has(field)
    const kind = kinds[getNamedType(parent).name]
    if (kind !== undefined) add(kind, [field])
    if (kind !== undefined && !plain.has(field)) known.add(kind)
    // What an edge tells goes by the ids of the things at its ends.
    if (field === 'edges' || field === 'id') for (const one of Object.keys(found)) known.add(one as SelectedKind)
    for (const [other, all] of Object.entries(looksAt[`${kind ?? parent.name}.${field}`] ?? {}))
      add(other as SelectedKind, all)
  }
  const fragment = (): void => {
    hasFragments = true
  }
  visit(document, visitWithTypeInfo(types, { Field: enter, InlineFragment: fragment, FragmentDefinition: fragment }))
  // A talk stands among works; where a fragment may turn to either, a work among talks.
  add('Work', found.Talk)
  if (hasFragments) add('Talk', found.Work)
  if (known.has('Talk') || (hasFragments && known.has('Work'))) known.add('Work').add('Talk')
  const anonymous = new Set((Object.keys(found) as SelectedKind[]).filter((kind) => !known.has(kind)))
  return selectionOf({ properties: found, anonymous, isPlaced })
}
