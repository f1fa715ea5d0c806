/** Names that many stories of the market hold: firms and brokers, the press, bodies, indices and politicians. A hint, never a decision. */
import known from '../tables/known-names.json' with { type: 'json' };
import { coreWords } from './core.ts';

export type KnownAs = 'firm' | 'media' | 'body' | 'index' | 'politician';

const core = (name: string): string => coreWords(name.split(' ')).join(' ');
const keys = (names: string): ReadonlySet<string> => new Set(names.split('|').map(core));

const TABLES: readonly (readonly [KnownAs, ReadonlySet<string>])[] = [
  ['media', keys(known.media)],
  ['body', keys(known.bodies)],
  ['index', keys(known.indices)],
  ['politician', keys(known.politicians)],
  ['firm', keys(known.firms)],
];

/** What a name is known as; a name may be known as two ("Dow Jones"). */
export function knownAs(cores: Iterable<string>): readonly KnownAs[] {
  const all = [...cores];
  return TABLES.filter(([, names]) => all.some((one) => names.has(one))).map(([as]) => as);
}
