/** Annotated stories of a folder, read now: what scores, counts per rule and measured confidences are made of. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Reading } from '../domain.ts';
import { CodedError } from '../errors.ts';
import type { Gold, GoldArticle } from '../gold.ts';
import { readPage } from '../read.ts';

export interface AnnotatedStory {
  readonly id: string;
  readonly gold: Gold;
  readonly reading: Reading;
}

type Annotated = Omit<GoldArticle, 'gold'> & { readonly gold: Gold | null };

/** The story files of a folder in order of name, or the one file that a path names. */
export function storyFiles(path: string): readonly string[] {
  if (!existsSync(path))
    throw new CodedError('BAD_INPUT', `There is no folder "${path}". Name one with annotated stories in it.`, { path });
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => join(path, name));
}

/** Reads a story file's text; its annotation is never shown to the reader. */
export function readStoryFile(file: string): Reading {
  const { title, text, published } = JSON.parse(readFileSync(file, 'utf8')) as Annotated;
  return readPage({ text, title: title ?? undefined, published: published ?? undefined });
}

/** The annotated stories below some folders; stories without an annotation are passed over. */
export function annotatedStories(folders: readonly string[]): readonly AnnotatedStory[] {
  return folders.flatMap(storyFiles).flatMap((file) => {
    const { gold } = JSON.parse(readFileSync(file, 'utf8')) as Annotated;
    return gold ? [{ id: basename(file, '.json'), gold, reading: readStoryFile(file) }] : [];
  });
}
