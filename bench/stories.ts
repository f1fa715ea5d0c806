/** Articles to take in. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { records } from '../src/sources.ts';

const CORPUS = fileURLToPath(new URL('../../shared/corpus/bbc-business.jsonl.gz', import.meta.url));
const SEED = fileURLToPath(new URL('../seed/articles/', import.meta.url));

export interface Story {
  readonly text: string;
  readonly title?: string | undefined;
}

/** Stories of the corpus where it is there, else the seed's, told again and again with another last line. */
export async function stories(count: number): Promise<readonly Story[]> {
  if (existsSync(CORPUS)) {
    const lines = gunzipSync(readFileSync(CORPUS)).toString('utf8').trim().split('\n').slice(0, count);
    return lines.map((line) => JSON.parse(line) as Story).map(({ text, title }) => ({ text, title }));
  }
  console.log(`no corpus at ${CORPUS}: the stories of seed/ instead`);
  const seeds: Story[] = [];
  for await (const record of records([SEED])) if ('article' in record) seeds.push({ text: record.article.text ?? '' });
  return Array.from({ length: count }, (_, n) => ({ text: `${seeds[n % seeds.length]?.text}\n\nThis is edition ${n}.` }));
}
