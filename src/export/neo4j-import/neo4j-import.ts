/** The whole graph, or a part of it, for `neo4j-admin database import`: an archive of CSV files and the command that reads them. */
import type { Graph } from '../../graph/index.ts';
import type { Selection } from '../tables.ts';
import { type ZipEntry, zip } from '../zip.ts';
import { NODE_NAMES, nodeFiles } from './nodes.ts';
import { RELATIONSHIP_NAMES, relationshipFiles } from './relationships.ts';

/** `--skip-bad-relationships` is for an archive that was made while somebody wrote: a stake may then be in one file and not yet in the other. */
const COMMAND = [
  'neo4j-admin database import full neo4j --overwrite-destination --multiline-fields=true --skip-bad-relationships=true',
  "--array-delimiter='\\t'",
  ...NODE_NAMES.map((name) => `--nodes=${name}`),
  ...RELATIONSHIP_NAMES.map((name) => `--relationships=${name}`),
].join(' \\\n  ');

const README = `Stakegraph for Neo4j 5
======================

Unpack, stop the server, and run this in the folder of the files:

${COMMAND}

(:Party)-[:HOLDS]->(:Stake)-[:IN]->(:Party)      who holds how much, since when
(:Party)-[:OWNS]->(:Party)                       the same stakes for walking
(:Party)-[:SERVES]->(:Post)-[:AT]->(:Party)      who leads what
(:Party)-[:BUYS|SELLS]->(:Deal)-[:TARGETS]->(:Party)
(:Party)-[:FOUNDED]->(:Founding)-[:OF]->(:Party)
(:Article)-[:STATES]->(:Stake|Post|Deal|Founding) the sentence that says so, in "quote"

Start the server again, then:

CREATE CONSTRAINT party_id FOR (p:Party) REQUIRE p.id IS UNIQUE;
CREATE INDEX party_name FOR (p:Party) ON (p.name);
MATCH (o:Party)-[:HOLDS]->(s:Stake)-[:IN]->(p:Party) RETURN o.name, s.label, p.name LIMIT 25;
`;

async function* readme(): AsyncGenerator<string> {
  yield README;
}

function* entries(graph: Graph, selection: Selection): Generator<ZipEntry> {
  yield ['README.txt', readme()];
  yield* nodeFiles(graph, selection);
  yield* relationshipFiles(graph, selection);
}

export const neo4jImport = (graph: Graph, selection: Selection): AsyncGenerator<Uint8Array> => zip(entries(graph, selection));
