import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What was typed behind a command's name. */
export interface Typed {
  readonly values: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
}

/** One command of the program. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** What stands behind the program's name: "ingest FILE|DIR|- … [options]". */
  readonly usage: string;
  /** What it does, its options and examples, as `--help` shows them. */
  readonly help: string;
  readonly options: Options;
  /** How many words it takes beside its options. */
  readonly words: { readonly least: number; readonly most: number };
  /** Does it and gives the exit code: 0 done, 1 something was refused or failed. Imports what it needs when it runs, so that help and refusals come at once. */
  readonly run: (typed: Typed) => Promise<number>;
}

/** Something typed that the program does not know; told with the way to the help, exit code 2. */
export class UsageError extends Error {}

/** The words behind a command's name, checked against what it takes. */
export function typedFor(command: Command, words: readonly string[]): Typed {
  const parsed = parse(command.options, words);
  const { least, most } = command.words;
  const count = parsed.positionals.length;
  if (count < least)
    throw new UsageError(
      least === 1 ? 'Something is missing behind the command.' : `${least} words are needed behind the command.`,
    );
  if (count > most) throw new UsageError(`"${parsed.positionals[most]}" is one word too many.`);
  return parsed;
}

function parse(options: Options, words: readonly string[]): Typed {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    // Node adds a hint on how to pass such a word on, which helps nobody here.
    throw new UsageError(error instanceof Error ? error.message.split(/\. To specify/)[0] : String(error));
  }
}

/** A text option, or its default. */
export function textOption({ values }: Typed, name: string, fallback: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : fallback;
}

/** An option that is a whole number, or its default. */
export function numberOption(typed: Typed, name: string, fallback: number, least: number, most: number): number {
  const text = textOption(typed, name, String(fallback));
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new UsageError(`--${name} is "${text}"; it must be a whole number from ${least} to ${most}.`);
}
