/** Where a Neo4j is and how to log on to it; `uri` is bolt:// for one server, neo4j:// for one that routes. */
export interface Address {
  readonly uri: string
  readonly username: string
  readonly password: string
  readonly database: string
}
