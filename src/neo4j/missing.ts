import { TalkgraphError } from '../errors.ts'

/** What a local Neo4j needs and this machine has not. */
export type Missing = 'java' | 'java-version' | 'maven' | 'jars' | 'posix'

/** The error that says what is missing for a local Neo4j, and the three ways to go on. `data.missing` names it for programs. */
export function neo4jMissing(missing: Missing, what: string, cause?: unknown): TalkgraphError {
  return new TalkgraphError('NEO4J_MISSING', `No Neo4j to work with: ${what}\n${waysOn}`, { data: { missing }, cause })
}

const waysOn = [
  'Any one of these helps:',
  '  1. install Java 17 or later and Maven, be online for the first start, and run this again',
  '  2. run Neo4j and talkgraph in containers: docker compose up, in a checkout of talkgraph',
  '  3. set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to a Neo4j that you have',
].join('\n')
