/** Questions that show what a field is for, as its description gives them; all can be asked of the corpus. */
import type { GraphQLSchema } from 'graphql'

const examples: Readonly<Record<string, string>> = {
  'Query.changes': '{ changes(since: "0", first: 5) { totalCount nodes { kind what dataVersion } } }',
  'Query.conflicts':
    '{ conflicts(kinds: [CONTRADICTION, ONE_TITLE_SEVERAL_URLS]) { totalCount nodes { message evidence { path startLine } } } }',
  'Query.document':
    '{ document(ref: "scaling-stateful-services.md") { title account { read parts { outcome count } } } }',
  'Query.documents': '{ documents { nodes { path kind sourceUrl } } }',
  'Query.importRuns': '{ importRuns(first: 1) { nodes { startedAt documents added changed problemCount } } }',
  'Query.papers':
    '{ papers(where: {topics: ["consensus"], minCitingTalks: 1}, orderBy: MOST_CITING_TALKS) { nodes { title year citingTalkCount } } }',
  'Query.path':
    '{ path(from: "Caitie McCaffrey", to: "SWIM") { length hops { relation forward evidence { path startLine } } } }',
  'Query.people': '{ people(where: {cites: ["SWIM"]}, orderBy: MOST_TALKS) { nodes { name talks { totalCount } } } }',
  'Query.person': '{ person(ref: "Caitie McCaffrey") { name talks { nodes { title presentations { event year } } } } }',
  'Query.recommendations':
    '{ recommendations(input: {like: ["SWIM", "Scaling Stateful Services"], first: 5}) { nodes { score work { title } reasons { sentence evidence { path startLine } } } diagnostics { code message } } }',
  'Query.search': '{ search(query: "mccaffrey statefull") { nodes { field matched item { ... on Work { title } } } } }',
  'Query.suggest': '{ suggest(prefix: "scal") { text hint } }',
  'Query.talks':
    '{ talks(where: {event: "QCon New York", years: {from: 2015, to: 2016}}) { totalCount nodes { title speakers { name } } } }',
  'Query.talksCiting': '{ talksCiting(work: "SWIM") { nodes { title } edges { evidence { path startLine quote } } } }',
  'Query.topic': '{ topic(ref: "gossip") { name broader { name } works(first: 5) { nodes { title kind } } } }',
  'Query.topics':
    '{ topics(where: {broader: "distributed systems"}, orderBy: MOST_WORKS, first: 5) { nodes { name } } }',
  'Query.venue': '{ venue(ref: "QCon New York") { name presentations { nodes { event year talk { title } } } } }',
  'Query.venues': '{ venues(orderBy: MOST_TALKS, first: 5) { nodes { name } } }',
  'Query.work':
    '{ work(ref: "SWIM") { ... on Work { title year } ... on Ambiguous { candidates { title } } ... on NotFound { nearest { title } } } }',
  'Query.works':
    '{ works(where: {topics: ["gossip", "membership"], kinds: [PAPER]}, orderBy: NEWEST) { totalCount nodes { title year } } }',
  'Query.worksCitedAcrossTalks':
    '{ worksCitedAcrossTalks(minTalks: 2, kinds: [PAPER]) { nodes { talkCount work { title } talks { title } } } }',
  'Person.sharesSourcesWith':
    '{ person(ref: "Caitie McCaffrey") { sharesSourcesWith { nodes { workCount person { name } works { title } } } } }',
  'Talk.similarBySources':
    '{ work(ref: "Scaling Stateful Services") { ... on Talk { similarBySources { nodes { jaccard talk { title } works { title } } } } } }',
  'Work.citedBy': '{ work(ref: "SWIM") { ... on Work { citedBy { nodes { title kind } } } } }',
  'Work.cites':
    '{ work(ref: "Scaling Stateful Services") { ... on Work { cites(where: {relations: [REFERENCES]}) { edges { section node { title } } } } } }',
  'Work.coCitedWith':
    '{ work(ref: "SWIM") { ... on Work { coCitedWith(first: 3) { nodes { talkCount work { title } talks { title } } } } } }',
  'WorkConnection.facets':
    '{ works(where: {topics: ["distributed systems"]}) { facets { kinds { label count } years { label count } } } }',
}

/** Adds the examples to the descriptions of their fields. Throws for an example of a field that is not there. */
export function withExamples(schema: GraphQLSchema): GraphQLSchema {
  for (const [coordinate, example] of Object.entries(examples)) {
    const [type = '', name = ''] = coordinate.split('.')
    const named = schema.getType(type)
    const field = named !== undefined && 'getFields' in named ? named.getFields()[name] : undefined
    if (field === undefined) throw new Error(`Expected the field ${coordinate}, of which there is an example`)
    field.description = `${field.description}\n\n\`\`\`graphql\n${example}\n\`\`\``
  }
  return schema
}
