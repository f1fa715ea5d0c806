/** States that can hold shares: "the Russian government", "the government of Alberta", "India's state", "the government", "Yantai city government". */
import { namedParty, type PartyRef, type ReadParty, type Span } from '../domain.ts';
import type { Find } from './finds.ts';
import { COUNTRY_OF_ADJECTIVE, COUNTRY_OF_NAME } from './names/tables.ts';
import type { Token } from './tokens.ts';

const BODY = new Set(['government', 'goverment', 'authorities', 'state', 'treasury', 'kremlin']);
/** "the city of Acre", "the canton of Basel". */
const PLACES = new Set(['city', 'municipality', 'province', 'canton', 'emirate', 'prefecture']);
const BETWEEN = new Set([
  'federal',
  'central',
  'state',
  'provincial',
  'city',
  'local',
  'municipal',
  'regional',
  'national',
  'coalition',
  'military',
  'communist',
  'finance',
]);
/** "the state" is a country's only where these do not follow. */
const NOT_STATE = new Set([
  'of',
  'department',
  'agency',
  'agencies',
  'auction',
  'election',
  'elections',
  'assembly',
  'visit',
  'television',
  'law',
  'court',
  'tax',
  'aid',
  'media',
  'news',
  '-',
  'that',
  'control',
  'budget',
  'securities',
  'bonds',
  'bond',
  'official',
  'officials',
  'spokesman',
  'minister',
  'figures',
  'report',
  'data',
  'regulations',
  'policy',
  'spending',
  'sources',
]);

interface StateMention extends Span {
  readonly sentence: number;
  /** ISO code, or the words of a place below a country ("Yantai city"); null for a bare "the government". */
  readonly land: string | null;
  readonly name: string;
  readonly possessive: boolean;
  /** A bare country name: counts only where the sentence makes it a holder. */
  readonly bare: boolean;
}

/** A land whose state is spoken of. */
export interface State {
  /** ISO code, or a place below a country. */
  readonly land: string;
  readonly mentions: readonly StateMention[];
}

const landAt = (tokens: readonly Token[], at: number): { readonly code: string; readonly from: number } | null => {
  const two = `${tokens[at - 1]?.text ?? ''} ${tokens[at]?.text ?? ''}`;
  const wide = COUNTRY_OF_ADJECTIVE.get(two) ?? COUNTRY_OF_NAME.get(two);
  if (wide) return { code: wide, from: at - 1 };
  const one = COUNTRY_OF_ADJECTIVE.get(tokens[at]?.text ?? '') ?? COUNTRY_OF_NAME.get(tokens[at]?.text ?? '');
  return one ? { code: one, from: at } : null;
};

/** A body of state at `at`, with the land before or behind it. */
function bodyAt(tokens: readonly Token[], at: number, sentence: number, text: string): StateMention | null {
  const head = tokens[at];
  if (!head || !(BODY.has(head.lower) || PLACES.has(head.lower))) return null;
  const possessive = /^['’]s?$/.test(tokens[at + 1]?.text ?? '');
  const next = tokens[at + 1]?.lower ?? '';
  const make = (from: number, to: number, land: string | null): StateMention => {
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to]?.end ?? 0];
    return { sentence, start, end, land, name: text.slice(start, end).replace(/\s+/g, ' '), possessive, bare: false };
  };
  if (head.lower === 'kremlin') return make(at, at, 'RU');
  if (PLACES.has(head.lower)) {
    const isNamed = next === 'of' && /^\p{Lu}/u.test(tokens[at + 2]?.text ?? '');
    return isNamed ? make(at, at + 2, (tokens[at + 2]?.text ?? '').toLowerCase()) : null;
  }
  let before = at - 1;
  while (before > at - 3 && BETWEEN.has(tokens[before]?.lower ?? '')) before--;
  const apart = /^['’]s?$/.test(tokens[before]?.text ?? '') ? before - 1 : before;
  const land = landAt(tokens, apart);
  if (land && !(head.lower === 'state' && NOT_STATE.has(next))) return make(land.from, at, land.code);
  if (apart < before && head.lower === 'government' && /^\p{Lu}/u.test(tokens[apart]?.text ?? '')) return make(at, at, null);
  if (before < at - 1 && /^\p{Lu}/u.test(tokens[before]?.text ?? ''))
    return make(before, at, (tokens[before]?.text ?? '').toLowerCase());
  if (next === 'of' && /^\p{Lu}/u.test(tokens[at + 2]?.text ?? '') && head.lower === 'government')
    return ofLand(tokens, at, make);
  const plain =
    tokens[at - 1]?.lower === 'the' &&
    !(head.lower === 'state' && tokens[at + 1]?.pos === 'NOUN') &&
    !NOT_STATE.has(next) &&
    head.lower !== 'authorities' &&
    head.lower !== 'treasury';
  return plain ? make(at, at, null) : null;
}

/** "government of Peru", "government of Costa Rica", "government of Alberta". */
function ofLand(
  tokens: readonly Token[],
  at: number,
  make: (from: number, to: number, land: string | null) => StateMention,
): StateMention {
  const [first = '', second = ''] = [tokens[at + 2]?.text, tokens[at + 3]?.text];
  const wide = COUNTRY_OF_NAME.get(`${first} ${second}`);
  return wide ? make(at, at + 3, wide) : make(at, at + 2, COUNTRY_OF_NAME.get(first) ?? first.toLowerCase());
}

/** A country by name where it can only be a holder: "owned by Kuwait", "Kuwait holds", "India's state-owned". */
function countryAt(tokens: readonly Token[], at: number, sentence: number, text: string): StateMention | null {
  const two = `${tokens[at]?.text ?? ''} ${tokens[at + 1]?.text ?? ''}`;
  const width = COUNTRY_OF_NAME.has(two) ? 2 : 1;
  const land = COUNTRY_OF_NAME.get(width === 2 ? two : (tokens[at]?.text ?? ''));
  if (!land) return null;
  const [first, last, next] = [tokens[at] as Token, tokens[at + width - 1] as Token, tokens[at + width]];
  const possessive = /^['’]s?$/.test(next?.text ?? '');
  const holds =
    next?.pos === 'VERB' ||
    next?.pos === 'AUX' ||
    (tokens[at - 1]?.lower === 'by' && !(next && /^(?:NOUN|ADJ|PROPN)$/.test(next.pos))) ||
    (possessive && tokens[at + width + 1]?.lower === 'state');
  return {
    sentence,
    start: first.start,
    end: last.end,
    land,
    name: text.slice(first.start, last.end).replace(/\s+/g, ' '),
    possessive,
    bare: !holds,
  };
}

function mentionsIn(sentences: readonly (readonly Token[])[], text: string): StateMention[] {
  return sentences.flatMap((tokens, sentence) =>
    tokens.flatMap((_, at) => bodyAt(tokens, at, sentence, text) ?? countryAt(tokens, at, sentence, text) ?? []),
  );
}

/** The land that is spoken of most: whose "the government" it is. */
function homeOf(mentions: readonly StateMention[]): string | null {
  const counts = new Map<string, number>();
  for (const { land, bare } of mentions) if (land) counts.set(land, (counts.get(land) ?? 0) + (bare ? 1 : 3));
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** All states of a story, in order of first mention; a land inside a name ("Bank of Peru") is none. */
export function findStates(sentences: readonly (readonly Token[])[], text: string, isNamed: (span: Span) => boolean): State[] {
  const mentions = mentionsIn(sentences, text).filter((mention) => !isNamed(mention));
  const home = homeOf(mentions);
  const byLand = new Map<string, StateMention[]>();
  for (const mention of mentions) {
    const land = mention.land ?? home;
    if (land) byLand.set(land, [...(byLand.get(land) ?? []), mention]);
  }
  return [...byLand].map(([land, all]) => ({ land, mentions: all }));
}

/** A state as a party; names come the fullest first. */
export function stateParty({ land, mentions }: State, key: PartyRef): ReadParty {
  const names = [...new Set(mentions.map(({ name }) => name))].sort((a, b) => b.length - a.length);
  const spans = mentions.map(({ start, end }) => ({ start, end }));
  const country = /^[A-Z]{2}$/.test(land) ? land : null;
  return { ...namedParty(key, 'STATE', names), country, mentions: spans };
}

/** Where a state stands as a holder may stand, by sentence. */
export function stateFinds({ mentions }: State, key: PartyRef): { readonly sentence: number; readonly find: Find }[] {
  return mentions
    .filter(({ bare }) => !bare)
    .map(({ sentence, start, end, possessive }) => ({
      sentence,
      find: { start, end, item: { kind: 'PARTY', parties: [key], via: 'NAME', possessive } },
    }));
}
