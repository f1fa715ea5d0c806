/** The program `stakegraph`: finds the command that was typed, runs it, and says in a sentence what went wrong. */
import { type Command, typedFor, UsageError } from './cli/command.ts';
import { explain } from './cli/explain.ts';
import { exportCommand } from './cli/export.ts';
import { importCommand } from './cli/import.ts';
import { ingest } from './cli/ingest.ts';
import { mcp } from './cli/mcp.ts';
import { migrate } from './cli/migrate.ts';
import { read } from './cli/read.ts';
import { reread } from './cli/reread.ts';
import { score } from './cli/score.ts';
import { start } from './cli/start.ts';
import { CodedError } from './errors.ts';
import { VERSION } from './version.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
  start,
  ingest,
  import: importCommand,
  read,
  reread,
  explain,
  export: exportCommand,
  mcp,
  score,
  migrate,
};

const USAGE_EXIT = 2;

const overview = (): string =>
  [
    'stakegraph: who owns what in which venture, since when, and which sentence of which article says so.',
    '',
    'Usage: stakegraph COMMAND …',
    ...Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`),
    '',
    'stakegraph COMMAND --help tells more. Begin with: stakegraph start',
  ].join('\n');

async function main(words: readonly string[]): Promise<number> {
  const [name, ...rest] = words;
  if (name === '--version' || name === '-v') return print(VERSION);
  if (name === '--help' || name === '-h' || (name === 'help' && rest.length === 0)) return print(overview());
  if (name === undefined) return print(overview(), USAGE_EXIT);
  const wanted = name === 'help' ? (rest[0] ?? '') : name;
  const command = Object.hasOwn(COMMANDS, wanted) ? COMMANDS[wanted] : undefined;
  if (!command) throw new UsageError(`There is no command "${wanted}". There are: ${Object.keys(COMMANDS).join(', ')}.`);
  if (name === 'help' || rest.includes('--help') || rest.includes('-h'))
    return print(`Usage: stakegraph ${command.usage}\n\n${command.help}`);
  return command.run(typedFor(command, rest));
}

function print(text: string, exitCode = 0): number {
  console.log(text);
  return exitCode;
}

/** Says what went wrong: a sentence for what the caller can mend, the whole error for what only we can. */
function tell(error: unknown, words: readonly string[]): number {
  if (error instanceof UsageError) {
    const command = Object.hasOwn(COMMANDS, words[0] ?? '') ? `${words[0]} ` : '';
    console.error(`${error.message}\nTry: stakegraph ${command}--help`);
    return USAGE_EXIT;
  }
  if (error instanceof CodedError) console.error(`${error.message} [${error.code}]`);
  else console.error('stakegraph failed, and it is its own fault:', error);
  return 1;
}

// Who reads our output may leave early: stakegraph explain … | head -3
process.stdout.on('error', () => process.exit(0));

const words = process.argv.slice(2);
process.exit(await main(words).catch((error: unknown) => tell(error, words)));
