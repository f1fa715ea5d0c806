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

const NOTHING: readonly KnownAs[] = [];
/** What each core is known as, in the order of the tables. */
const BY_CORE: ReadonlyMap<string, readonly KnownAs[]> = new Map(
  TABLES.flatMap(([, names]) => [...names]).map((name) => [
    name,
    TABLES.filter(([, names]) => names.has(name)).map(([as]) => as),
  ]),
);

/** What a name is known as; a name may be known as two ("Dow Jones"). */
export function knownAs(cores: Iterable<string>): readonly KnownAs[] {
  const found = [...cores].flatMap((one) => BY_CORE.get(one) ?? NOTHING);
  return found.length < 2 ? found : TABLES.map(([as]) => as).filter((as) => found.includes(as));
}
