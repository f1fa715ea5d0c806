/** Tables that the server hands out, and the endings that each may have. */
const TABLES = [
  ['stakes', 'Stakes'],
  ['parties', 'Parties'],
  ['posts', 'Posts'],
  ['deals', 'Deals'],
  ['claims', 'Claims with quotes'],
] as const;
const ENDINGS = [
  ['csv', 'CSV'],
  ['jsonl', 'JSON Lines'],
  ['parquet', 'Parquet'],
] as const;

/** Files that the server hands out about the parties that are shown: all that it has, the plain tables first. */
export const FILES: readonly (readonly [name: string, words: string])[] = [
  ...ENDINGS.flatMap(([ending, kind]) => TABLES.map(([name, words]) => [`${name}.${ending}`, `${words}, ${kind}`] as const)),
  ['graph.graphml', 'Graph, GraphML'],
  ['graph.gexf', 'Graph, GEXF'],
  ['graph.cyjs', 'Graph, Cytoscape'],
  ['graph.jsonld', 'Graph, JSON-LD'],
  ['neo4j-import.zip', 'Graph, for neo4j-admin'],
  ['bods.json', 'Beneficial ownership, BODS'],
  ['ftm.jsonl', 'FollowTheMoney'],
];
