/** Files that the server hands out about the parties that are shown. */
export const FILES: readonly (readonly [name: string, words: string])[] = [
  ['stakes.csv', 'Stakes, CSV'],
  ['parties.csv', 'Parties, CSV'],
  ['claims.csv', 'Claims with quotes, CSV'],
  ['stakes.parquet', 'Stakes, Parquet'],
  ['graph.graphml', 'Graph, GraphML'],
  ['graph.gexf', 'Graph, GEXF'],
  ['graph.cyjs', 'Graph, Cytoscape'],
  ['ftm.jsonl', 'FollowTheMoney'],
];
