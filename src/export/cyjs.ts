import type { GraphParts } from './graph.ts';

/** The graph as Cytoscape JSON: `cytoscape({elements})` and Cytoscape desktop read it. */
export async function* cyjs({ nodes, edges }: GraphParts): AsyncGenerator<string> {
  yield '{"elements":{"nodes":[';
  yield* joined(nodes);
  yield '],"edges":[';
  yield* joined(edges);
  yield ']}}\n';
}

async function* joined(rows: AsyncIterable<object>): AsyncGenerator<string> {
  let comma = '';
  for await (const row of rows) {
    yield `${comma}${JSON.stringify({ data: row })}`;
    comma = ',';
  }
}
