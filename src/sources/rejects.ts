import { appendFileSync, rmSync } from 'node:fs';
import { CodedError } from '../errors.ts';

/** What could not be taken in: one JSON line each, with its place, code and reason. */
export interface Rejects {
  readonly path: string;
  readonly add: (where: { readonly file: string; readonly number: number }, id: string | null, error: unknown) => void;
}

/** The rejects file at `path`. An earlier run's is removed, but where this run goes on from one that was broken off. */
export function openRejects(path: string, goOn: boolean): Rejects {
  if (!goOn) rmSync(path, { force: true });
  return {
    path,
    add: (where, id, error) =>
      appendFileSync(path, `${JSON.stringify({ ...where, ...(id === null ? {} : { id }), ...reasonOf(error) })}\n`),
  };
}

function reasonOf(error: unknown): { readonly code: string; readonly message: string } {
  if (error instanceof CodedError) return { code: error.code, message: error.message };
  return { code: 'INTERNAL_ERROR', message: error instanceof Error ? error.message : String(error) };
}
