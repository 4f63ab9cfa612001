/** The graph as `@neo4j/graphql` is told of it: what the questions of the comparison need, over the same nodes and edges. */
export const typeDefinitions = /* GraphQL */ `
  type Work @node(labels: ["Entity", "Work"]) @fulltext(indexes: [{ indexName: "peersTitles", queryName: "searchTitles", fields: ["title"] }]) {
    id: ID!
    slug: String!
    title: String!
    sortTitle: String!
    kind: String!
    year: Int
    citingTalkCount: Int!
    talkCount: Int!
      @cypher(statement: "MATCH (this)<-[:CITES]-(t:Talk) RETURN count(t) AS talks", columnName: "talks")
    citingTalks: [Talk!]! @relationship(type: "CITES", direction: IN, properties: "Citation")
  }

  type Talk @node(labels: ["Entity", "Talk"]) {
    id: ID!
    slug: String!
    title: String!
    sortTitle: String!
    kind: String!
    year: Int
    citingTalkCount: Int!
    cites: [Work!]! @relationship(type: "CITES", direction: OUT, properties: "Citation")
    speakers: [Person!]! @relationship(type: "GAVE", direction: IN, properties: "Place")
    presentations: [Presentation!]! @relationship(type: "PRESENTED_AS", direction: OUT)
  }

  type Person @node(labels: ["Entity", "Person"]) {
    id: ID!
    slug: String!
    name: String!
    talks: [Talk!]! @relationship(type: "GAVE", direction: OUT, properties: "Place")
  }

  type Presentation @node(labels: ["Entity", "Presentation"]) {
    id: ID!
    event: String
    year: Int
    sortKey: String!
    venue: [Venue!]! @relationship(type: "HELD_AT", direction: OUT)
  }

  type Venue @node(labels: ["Entity", "Venue"]) {
    id: ID!
    name: String!
  }

  type Citation @relationshipProperties {
    relation: String!
    section: [String!]!
    citesKey: String!
    citedKey: String!
  }

  type Place @relationshipProperties {
    position: Int!
  }
`
