/** Runs a program to its end and keeps what it said. */
import { spawn } from 'node:child_process';

export interface Outcome {
  /** 0 where it went well; null where a signal ended it. */
  readonly code: number | null;
  /** Standard output and standard error, in the order they came. */
  readonly output: string;
}

export interface CommandOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Called with every whole line as it comes. */
  readonly onLine?: (line: string) => void;
}

/** The outcome, or null where there is no such program on the PATH. */
export function runCommand(program: string, args: readonly string[], options: CommandOptions): Promise<Outcome | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: options.env, cwd: options.cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let rest = '';
    const hear = (chunk: Buffer) => {
      const text = chunk.toString('utf8');
      output += text;
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) options.onLine?.(line);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ENOENT' || error.code === 'EACCES' ? resolve(null) : reject(error),
    );
    child.once('close', (code) => resolve({ code, output }));
  });
}
