/** Our own sentences with what they say, as training examples: constructions that annotated stories have too rarely. */
import { readFileSync } from 'node:fs';
import type { Gold, GoldParty } from '../../gold.ts';
import { type Annotated, examplesOf, type StoryExamples } from './examples.ts';

const FILE = new URL('./sentences.txt', import.meta.url);

interface Line {
  readonly relation: string;
  readonly a: string;
  readonly b: string;
}

/** "STAKE Acme Corp > Bolt Inc". */
function lineOf(text: string): Line {
  const [, relation = '', a = '', b = ''] = /^(\w+) (.+) > (.+)$/.exec(text.trim()) ?? [];
  if (!b) throw new Error(`Not a line of the form "STAKE Acme Corp > Bolt Inc": ${text}`);
  return { relation, a, b };
}

function goldOf(lines: readonly Line[], text: string): Gold {
  const names = [...new Set(lines.flatMap(({ a, b }) => [a, b]))];
  const missing = names.find((name) => !text.includes(name));
  if (missing !== undefined) throw new Error(`"${missing}" does not stand in "${text}"`);
  const persons = new Set(lines.filter(({ relation }) => relation === 'POST').map(({ a }) => a));
  const type = (name: string): GoldParty['type'] => (persons.has(name) ? 'person' : 'firm');
  const of = (relation: string) => lines.filter((line) => line.relation === relation);
  const deal = { percent: null, amount: null, status: 'agreed', quote: text } as const;
  return {
    parties: names.map((name) => ({ id: name, type: type(name), names: [name] })),
    stakes: of('STAKE').map(({ a, b }) => ({
      holder: a,
      in: b,
      percent: null,
      bound: 'exact',
      size: 'unspecified',
      status: 'held',
      quote: text,
    })),
    posts: of('POST').map(({ a, b }) => ({ person: a, firm: b, title: 'head', status: 'current', quote: text })),
    deals: [
      ...of('BUY').map(({ a, b }) => ({ ...deal, kind: 'acquisition' as const, buyers: [a], sellers: [], target: b })),
      ...of('SELL').map(({ a, b }) => ({ ...deal, kind: 'divestment' as const, buyers: [], sellers: [a], target: b })),
      ...of('MERGE').map(({ a, b }) => ({ ...deal, kind: 'merger' as const, buyers: [a, b], sellers: [], target: null })),
      ...of('VENTURE').map(({ a, b }) => ({
        ...deal,
        kind: 'joint_venture' as const,
        buyers: [a, b],
        sellers: [],
        target: null,
      })),
    ],
    foundings: [],
  };
}

/** One block a text: its sentences, then one line for each related pair, each behind a "+". */
function annotated(block: string, at: number): Annotated {
  const rows = block.split('\n').filter((row) => row !== '' && !row.startsWith('#'));
  const text = rows.filter((row) => !row.startsWith('+')).join(' ');
  const lines = rows.filter((row) => row.startsWith('+')).map((row) => lineOf(row.slice(1)));
  return { id: `sentence ${at}`, text, title: null, published: '2005-06-15', gold: goldOf(lines, text) };
}

/** The examples of the file beside. */
export const sentenceExamples = (): readonly StoryExamples[] =>
  readFileSync(FILE, 'utf8')
    .split(/\n\s*\n/)
    .filter((block) => block.split('\n').some((row) => row !== '' && !row.startsWith('#')))
    .flatMap((block, at) => examplesOf(annotated(block, at)));
