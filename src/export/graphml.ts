import { EDGE_FIELDS, type GraphParts, NODE_FIELDS } from './graph.ts';
import { flat, type TableRow } from './table.ts';
import { xml } from './xml.ts';

type Fields = readonly (readonly [name: string, type: string])[];

const keys = (on: 'node' | 'edge', fields: Fields) =>
  fields.map(([name, type]) => `  <key id="${on}_${name}" for="${on}" attr.name="${name}" attr.type="${type}"/>\n`).join('');

function data(on: 'node' | 'edge', fields: Fields, row: TableRow): string {
  return fields
    .map(([name]) => {
      const value = flat(row[name]);
      return value === null ? '' : `<data key="${on}_${name}">${xml(value)}</data>`;
    })
    .join('');
}

/** The graph as GraphML (graphdrawing.org), for Gephi, yEd, networkx, igraph. */
export async function* graphml({ nodes, edges }: GraphParts): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield keys('node', NODE_FIELDS) + keys('edge', EDGE_FIELDS);
  yield '  <graph id="stakegraph" edgedefault="directed">\n';
  for await (const row of nodes) yield `    <node id="${xml(flat(row['id']) ?? '')}">${data('node', NODE_FIELDS, row)}</node>\n`;
  for await (const row of edges) {
    yield `    <edge id="${xml(flat(row['id']) ?? '')}" source="${xml(flat(row['source']) ?? '')}" target="${xml(flat(row['target']) ?? '')}">${data('edge', EDGE_FIELDS, row)}</edge>\n`;
  }
  yield '  </graph>\n</graphml>\n';
}
