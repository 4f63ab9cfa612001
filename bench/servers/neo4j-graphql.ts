/** A process that serves the graph of the environment's Neo4j by `@neo4j/graphql` on graphql-yoga. */
import { createServer } from 'node:http'
import { Neo4jGraphQL } from '@neo4j/graphql'
import { createYoga } from 'graphql-yoga'
import { openDriver } from './driver.ts'
import { typeDefinitions } from './type-definitions.ts'
import { serveUntilEnd } from './until-end.ts'

const { driver, database } = openDriver()
const library = new Neo4jGraphQL({
  typeDefs: typeDefinitions,
  driver,
  features: { filters: { String: { GT: true } } },
})
const yoga = createYoga({
  schema: await library.getSchema(),
  context: () => ({ sessionConfig: { database } }),
  graphiql: false,
  landingPage: false,
  multipart: false,
  batching: false,
  maxRequestBodySize: false, // as ours does, since the limit costs more than a small answer
  logging: 'error',
})
await serveUntilEnd(createServer(yoga), '/graphql', () => driver.close())
