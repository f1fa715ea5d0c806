/** The annotated stories as articles to resolve, and what groups of their parties are expected. The corpus lies beside the project and may be absent. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PartyKind, ReadParty } from '../../src/domain.ts';
import expected from './clusters.json' with { type: 'json' };
import type { StoredArticle } from './known-parties.ts';

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
export const corpusIsThere = existsSync(`${CORPUS}train`);

const KINDS: Readonly<Record<string, PartyKind>> = {
  firm: 'FIRM',
  venture: 'FIRM',
  fund: 'FUND',
  state: 'STATE',
  person: 'PERSON',
};

interface GoldParty {
  readonly id: string;
  readonly type: string;
  readonly names: readonly string[];
}

interface Gold {
  readonly parties: readonly GoldParty[];
  readonly stakes: readonly { readonly holder: string; readonly in: string }[];
  readonly posts: readonly { readonly person: string; readonly firm: string }[];
  readonly deals: readonly {
    readonly buyers: readonly string[];
    readonly sellers: readonly string[];
    readonly target: string | null;
  }[];
  readonly foundings: readonly { readonly founder: string; readonly firm: string }[];
}

/** A name in small letters describes: "joint venture", "car division". */
const isDescribed = ({ names, type }: GoldParty): boolean =>
  type !== 'person' && names.every((name) => !/\p{Lu}/u.test(name[0]!));

const readParty = (party: GoldParty): ReadParty => ({
  key: party.id,
  kind: KINDS[party.type]!,
  venture: party.type === 'venture',
  names: party.names,
  described: isDescribed(party),
  country: null,
  trade: null,
  tickers: [],
  mentions: [],
});

function tiesOf(gold: Gold): StoredArticle['ties'] {
  const deals = gold.deals.flatMap(({ buyers, sellers, target }) => {
    const all = [...buyers, ...sellers, ...(target ? [target] : [])];
    return all.flatMap((a, index) => all.slice(index + 1).map((b) => [a, b] as const));
  });
  return [
    ...gold.stakes.map((stake) => [stake.holder, stake.in] as const),
    ...gold.posts.map(({ person, firm }) => [person, firm] as const),
    ...gold.foundings.map(({ founder, firm }) => [founder, firm] as const),
    ...deals,
  ];
}

export interface CorpusStory extends StoredArticle {
  readonly id: string;
}

/** All stories of the development and training parts, in order of their ids. */
export function corpusStories(): readonly CorpusStory[] {
  const files = ['dev', 'train'].flatMap((part) => readdirSync(`${CORPUS}${part}`).map((name) => `${CORPUS}${part}/${name}`));
  const stories = files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as { readonly id: string; readonly gold: Gold });
  return stories
    .map(({ id, gold }) => ({ id, parties: gold.parties.map(readParty), ties: tiesOf(gold) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const groupOf = new Map(
  expected.groups.flatMap(({ kind, names }, index) => names.map((name) => [`${kind} ${name}`, `group ${index}`] as const)),
);
const notJudged = new Set(expected.notJudged);

/** The expected group of a party: named in the list, else alone; null where it is not judged. */
export function expectedGroup(story: string, { key, kind, names, described }: ReadParty): string | null {
  if (notJudged.has(names[0]!)) return null;
  const sort = kind === 'PERSON' ? 'PERSON' : 'ORGANISATION';
  const group = described ? undefined : groupOf.get(`${sort} ${names[0]}`);
  return group ?? `${story} ${key}`;
}
