/** Why a local Neo4j did not start, in words for who typed `npm start`, each with a way out. */
import { CodedError } from '../../errors.ts';
import { NEO4J_VERSION } from './version.ts';

const SERIES = NEO4J_VERSION.split('.').slice(0, 2).join('.');

/** Works on every machine that has Docker, whatever is wrong with Java, Maven or the disk. */
export const OTHER_WAY = `Or use a Neo4j that runs elsewhere: "docker run -p 7687:7687 -e NEO4J_AUTH=neo4j/a-password neo4j:${SERIES}", then set NEO4J_URI=bolt://127.0.0.1:7687, NEO4J_USER=neo4j and NEO4J_PASSWORD=a-password.`;

/** A start that failed: what is wrong, what to do, and the other way. */
export function startFailed(what: string, details: Readonly<Record<string, unknown>> = {}, cause?: unknown): CodedError {
  return new CodedError('START_FAILED', `${what} ${OTHER_WAY}`, details, cause === undefined ? {} : { cause });
}

/** How the file system's refusals read; others are thrown as they are. */
const REFUSALS: Readonly<Record<string, string>> = {
  ENOSPC:
    'The disk is full: the local Neo4j cannot write in {path}. It needs about 500 MB; free some, or set STAKEGRAPH_HOME to a folder on a larger disk.',
  EDQUOT:
    'The disk quota is used up: the local Neo4j cannot write in {path}. Set STAKEGRAPH_HOME to a folder with 500 MB of room.',
  EACCES: 'The local Neo4j may not write in {path}. Give yourself the right to, or set STAKEGRAPH_HOME to a folder of your own.',
  EPERM: 'The local Neo4j may not write in {path}. Give yourself the right to, or set STAKEGRAPH_HOME to a folder of your own.',
  EROFS:
    'The local Neo4j cannot write in {path}, which is mounted read-only. Set STAKEGRAPH_HOME to a folder that can be written.',
  ENOTDIR: '{path} is needed as a folder for the local Neo4j and a part of it is a file. Set STAKEGRAPH_HOME to another folder.',
  ENOENT: 'The folder {path} cannot be made for the local Neo4j. Set STAKEGRAPH_HOME to another folder.',
  EEXIST: '{path} is needed as a folder for the local Neo4j and is a file. Set STAKEGRAPH_HOME to another folder.',
};

/** The same error, said in a sentence where it is one of the file system's refusals. `place`: what was being written, where the error does not say. */
export function sayRefusal(error: unknown, place: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const path = 'path' in error ? String(error.path) : place;
  const sentence = REFUSALS[String(error.code)];
  return sentence ? startFailed(sentence.replace('{path}', path), { path, code: error.code }, error) : error;
}
