import { readConfig } from '../config.ts';
import { createLog } from '../log.ts';
import type { Running } from '../server.ts';
import type { Command } from './command.ts';
import { ended, INTERRUPTED, interruption } from './interrupt.ts';
import { createTeller } from './say.ts';

export const start: Command = {
  summary: 'serve the graph: playground, explorer, GraphQL',
  usage: 'start [--no-seed]',
  words: { least: 0, most: 0 },
  options: { 'no-seed': { type: 'boolean' } },
  help: `Serves the graph until Ctrl-C: questions at /graphql (a playground in a browser), the explorer at /.
Without NEO4J_URI it starts a Neo4j of its own, fetched once by Maven and kept in STAKEGRAPH_HOME.

  --no-seed    leave an empty graph empty; else example articles are loaded into it

Environment (all of it optional)
  PORT, HOST                     where to listen (4000, 127.0.0.1)
  NEO4J_URI, NEO4J_USER,         another Neo4j, 5.26 or later: neo4j://, bolt://, with +s or +ssc
  NEO4J_PASSWORD, NEO4J_DATABASE
  STAKEGRAPH_HOME                the local Neo4j's folder (.stakegraph)
  STAKEGRAPH_TOKENS              who may call: "token:role[:name],…", roles reader, writer, curator;
                                 needed to listen anywhere but on this machine
  STAKEGRAPH_MAX_DEPTH, STAKEGRAPH_MAX_ALIASES, STAKEGRAPH_MAX_COST, STAKEGRAPH_MAX_BODY (bytes),
  STAKEGRAPH_QUERY_MS, STAKEGRAPH_MUTATION_MS
                                 limits of one request (15, 30, 100000, 2097152, 10000, 60000)
  STAKEGRAPH_LOG                 debug (a line for each request), info, warn, error, silent

Examples
  stakegraph start
  PORT=8080 stakegraph start
  NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_USER=neo4j NEO4J_PASSWORD=… stakegraph start
  HOST=0.0.0.0 STAKEGRAPH_TOKENS=$(openssl rand -hex 16):reader stakegraph start`,
  async run({ values }) {
    const config = readConfig(process.env);
    const { startServer } = await import('../server.ts');
    const stop = interruption();
    const teller = createTeller();
    // Before it serves there is nothing to lose, and the local Neo4j ends with us.
    const leave = () => process.exit(INTERRUPTED);
    stop.addEventListener('abort', leave);
    const log = createLog(config.logLevel);
    const running = await startServer(config, { log, say: teller.say, seed: values['no-seed'] !== true }).finally(teller.end);
    stop.removeEventListener('abort', leave);
    console.log(addresses(running));
    await ended(stop);
    teller.say('stopping');
    await running.stop();
    teller.end();
    return 0;
  },
};

function addresses({ url, database: { address, local, browser } }: Running): string {
  const password = local ? `password ${address.password}` : 'password as in NEO4J_PASSWORD';
  return [
    'Stakegraph answers.',
    `  Questions   ${url}/graphql`,
    `  Explorer    ${url}/`,
    `  Neo4j       ${address.uri}   user ${address.user}, ${password}`,
    ...(browser ? [`  Its browser ${browser}`] : []),
    'Ctrl-C stops it.',
  ].join('\n');
}
