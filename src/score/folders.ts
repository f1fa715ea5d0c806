/** Annotated stories on disk against readings on disk, or against what the reader reads now. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Gold, readingToGold } from '../gold.ts';
import { readStoryFile, storyFiles } from './annotated.ts';
import { type ArticleScore, type Count, type Score, scoreArticle, summarise } from './index.ts';

export interface FolderScore {
  readonly articles: number;
  /** Stories whose annotation is null. */
  readonly skipped: number;
  /** Stories without a reading; they count as read empty. */
  readonly missing: readonly string[];
  /** "story-id MISS stakes …". */
  readonly errors: readonly string[];
  readonly scores: Readonly<Record<string, Score>>;
}

const OF_ARTICLE = 'gold';

/** The bare facts of a file: under "gold", or the whole of it. */
function goldIn(file: string): Gold | null {
  const parsed = JSON.parse(readFileSync(file, 'utf8')) as Gold | { readonly gold: Gold | null };
  return OF_ARTICLE in parsed ? parsed.gold : parsed;
}

function gather(
  files: readonly string[],
  goldOf: (file: string) => Gold | null,
  predOf: (file: string) => Gold | null,
): FolderScore {
  const counts: Readonly<Record<string, Count>>[] = [];
  const errors: string[] = [];
  const missing: string[] = [];
  let skipped = 0;
  for (const file of files) {
    const gold = goldOf(file);
    if (gold === null) {
      skipped += 1;
      continue;
    }
    const pred = predOf(file);
    if (pred === null) missing.push(basename(file));
    const score: ArticleScore = scoreArticle(gold, pred);
    counts.push(score.counts);
    errors.push(...score.errors.map((line) => `${basename(file, '.json')} ${line}`));
  }
  return { articles: counts.length, skipped, missing, errors, scores: summarise(counts) };
}

/** Scores the readings in `pred` against the annotations in `gold`; both hold one <id>.json per story. */
export function scoreFolders(gold: string, pred: string): FolderScore {
  const predFile = (file: string) => join(pred, basename(file));
  return gather(storyFiles(gold), goldIn, (file) => (existsSync(predFile(file)) ? goldIn(predFile(file)) : null));
}

/** Reads the annotated stories of a folder (their text, never their annotation) and scores what was read. */
export function scoreReader(folder: string): FolderScore {
  return gather(storyFiles(folder), goldIn, (file) => readingToGold(readStoryFile(file), basename(file, '.json')).gold);
}

/** Name of the folder, for a heading. */
export const folderName = (path: string): string => (statSync(path).isDirectory() ? basename(path) : basename(dirname(path)));
