/** The same graph behind `@neo4j/graphql`, in the same GraphQL server, for comparison. */
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';
import type { GraphAddress } from '../src/graph/index.ts';
import { listen } from '../src/listen.ts';
import { tellParent } from './process.ts';

/** The part of our graph that the benches' questions need. */
const TYPES = /* GraphQL */ `
  type Party @node {
    id: ID!
    name: String!
    kind: String!
    country: String
    stakes: [Stake!]! @relationship(type: "HOLDS", direction: OUT)
    stakesIn: [Stake!]! @relationship(type: "IN", direction: IN)
  }
  type Stake @node {
    id: ID!
    percent: Float
    low: Float!
    high: Float!
    bound: String!
    size: String
    status: String!
    label: String!
    from: String
    until: String
    rank: Float!
    holder: [Party!]! @relationship(type: "HOLDS", direction: IN)
    firm: [Party!]! @relationship(type: "IN", direction: OUT)
    articles: [Article!]! @relationship(type: "STATES", direction: IN, properties: "States")
  }
  type States @relationshipProperties {
    quote: String!
    start: Int!
    end: Int!
    asOf: String!
    retractedAt: String
  }
  type Article @node {
    id: ID!
    title: String
    url: String
    publishedAt: String
  }
  type Name @node @fulltext(indexes: [{ indexName: "name_text", queryName: "namesByText", fields: ["text"] }]) {
    key: String!
    text: String!
    parties: [Party!]! @relationship(type: "KNOWN_AS", direction: IN)
  }
`;

/** Days are texts, and are compared. */
const BY_DAY = { LTE: true, GT: true };

const { uri, user, password, database } = JSON.parse(process.argv[2] ?? '') as GraphAddress;
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
const schema = await new Neo4jGraphQL({ typeDefs: TYPES, driver, features: { filters: { String: BY_DAY } } }).getSchema();
const yoga = createYoga<object, object>({
  schema,
  context: () => ({ sessionConfig: { database } }),
  logging: false,
  graphiql: false,
  landingPage: false,
  cors: false,
});
const { url } = await listen(async (request) => yoga.fetch(request), '127.0.0.1', 0);
tellParent(url);
