import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { STDIN } from './walk.ts';

/** How far a run over files has come, kept on disk so that the next run over the same files goes on from there. */
export interface Checkpoint {
  /** True where an earlier run was broken off and this one goes on. */
  readonly resumed: boolean;
  /** Leading records of a file that need not be looked at again. */
  readonly done: (file: string) => number;
  /** A record was taken out of its file, in order of the file. */
  readonly begin: (file: string, number: number) => void;
  /** A record is dealt with, in whatever order. */
  readonly finish: (file: string, number: number) => void;
  readonly save: () => void;
  /** The run came to its end: the next one begins anew. */
  readonly remove: () => void;
}

const FILE = z.object({ size: z.number(), mtimeMs: z.number(), done: z.int().min(0) });
const SAVED = z.record(z.string(), FILE);
type Saved = Readonly<Record<string, z.infer<typeof FILE>>>;

/** What is known of one file in this run. */
interface Track {
  /** Records taken out and not dealt with yet. */
  readonly open: Set<number>;
  highest: number;
}

/** Where the checkpoint of a run over `paths` into `target` is kept. */
export function checkpointFile(folder: string, paths: readonly string[], target: string): string {
  const key = JSON.stringify([target, ...paths.map((path) => (path === STDIN ? path : resolve(path)))]);
  return join(folder, `${createHash('sha256').update(key).digest('hex').slice(0, 16)}.json`);
}

/** The checkpoint kept at `path`. A file that was changed since is read from its beginning; standard input always is. */
export function openCheckpoint(path: string): Checkpoint {
  const saved = load(path);
  const tracks = new Map<string, Track>();
  const trackOf = (file: string): Track => {
    const track = tracks.get(file) ?? { open: new Set(), highest: doneBefore(saved, file) };
    tracks.set(file, track);
    return track;
  };
  return {
    resumed: Object.keys(saved).length > 0,
    done: (file) => doneBefore(saved, file),
    begin(file, number) {
      const track = trackOf(file);
      track.open.add(number);
      track.highest = Math.max(track.highest, number);
    },
    finish: (file, number) => void trackOf(file).open.delete(number),
    save: () => write(path, { ...saved, ...stateOf(tracks) }),
    remove: () => rmSync(path, { force: true }),
  };
}

function doneBefore(saved: Saved, file: string): number {
  const [before, now] = [saved[resolve(file)], stampOf(file)];
  return before && now && now.size === before.size && now.mtimeMs === before.mtimeMs ? before.done : 0;
}

// Done are the records before the first that is still open: those behind it may be dealt with too, and are only found known again.
function stateOf(tracks: ReadonlyMap<string, Track>): Saved {
  return Object.fromEntries(
    [...tracks].flatMap(([file, { open, highest }]) => {
      const stamp = stampOf(file);
      return stamp ? [[resolve(file), { ...stamp, done: open.size > 0 ? Math.min(...open) - 1 : highest }]] : [];
    }),
  );
}

/** By which a file is known again; null for standard input and for what is no file. */
function stampOf(file: string): { readonly size: number; readonly mtimeMs: number } | null {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? { size: found.size, mtimeMs: found.mtimeMs } : null;
}

function load(path: string): Saved {
  try {
    return SAVED.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return {};
  }
}

// In one step, so that it is never read half.
function write(path: string, state: Saved): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, JSON.stringify(state));
  renameSync(`${path}.new`, path);
}
