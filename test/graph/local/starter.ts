/**
 * A program that starts a local Neo4j and lives until it is told to end: what `npm start` is to Neo4j, for tests to kill.
 *   node starter.ts HOME LIB_DIR FIRST_PORT     prints one line of JSON when it answers; SIGTERM ends it in order
 */
import { CodedError } from '../../../src/errors.ts';
import { startLocalNeo4j } from '../../../src/graph/local/index.ts';

const [home = '', libDir = '', port = ''] = process.argv.slice(2);
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

try {
  const { stop, ...local } = await startLocalNeo4j({ home, libDir, boltPort: Number(port), quick: true });
  const alive = setInterval(() => {}, 60_000);
  process.once('SIGTERM', () => {
    clearInterval(alive);
    void stop();
  });
  say(local);
} catch (error) {
  if (!(error instanceof CodedError)) throw error;
  say({ code: error.code, message: error.message });
  process.exitCode = 1;
}
