import { EDGE_FIELDS, type GraphParts, NODE_FIELDS } from './graph.ts';
import { flat, type TableRow } from './table.ts';
import { xml } from './xml.ts';

type Fields = readonly (readonly [name: string, type: string])[];

const attributes = (on: 'node' | 'edge', fields: Fields) =>
  `    <attributes class="${on}">\n${fields.map(([name, type], at) => `      <attribute id="${at}" title="${name}" type="${type}"/>\n`).join('')}    </attributes>\n`;

function values(fields: Fields, row: TableRow): string {
  const set = fields.map(([name], at) => [at, flat(row[name])] as const).filter(([, value]) => value !== null);
  return `<attvalues>${set.map(([at, value]) => `<attvalue for="${at}" value="${xml(value ?? '')}"/>`).join('')}</attvalues>`;
}

/** The time over which an edge is there, for the timeline of Gephi; GEXF counts both ends in. */
function spell({ from, until }: TableRow): string {
  const ends = [from == null ? '' : ` start="${xml(String(from))}"`, until == null ? '' : ` end="${xml(String(until))}"`].join(
    '',
  );
  return ends === '' ? '' : `<spells><spell${ends}/></spells>`;
}

/** The graph as GEXF 1.2 (gexf.net), which networkx reads too, with the time of each edge. */
export async function* gexf({ nodes, edges }: GraphParts): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n  <graph defaultedgetype="directed" mode="dynamic" timeformat="date">\n';
  yield attributes('node', NODE_FIELDS) + attributes('edge', EDGE_FIELDS);
  yield '    <nodes>\n';
  for await (const row of nodes)
    yield `      <node id="${xml(flat(row['id']) ?? '')}" label="${xml(flat(row['name']) ?? '')}">${values(NODE_FIELDS, row)}</node>\n`;
  yield '    </nodes>\n    <edges>\n';
  for await (const row of edges) {
    const ends = `source="${xml(flat(row['source']) ?? '')}" target="${xml(flat(row['target']) ?? '')}"`;
    yield `      <edge id="${xml(flat(row['id']) ?? '')}" ${ends} label="${xml(flat(row['label']) ?? '')}">${values(EDGE_FIELDS, row)}${spell(row)}</edge>\n`;
  }
  yield '    </edges>\n  </graph>\n</gexf>\n';
}
