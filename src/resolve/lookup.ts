/** Keys under which parties are kept and asked for. Those that are no names begin with a sign that no `nameKey` has. */
import type { ReadParty } from '../domain.ts';
import { acronym, compact, personName, rotated, skeleton, squashed } from './forms.ts';
import { coreKey, nameKey } from './key.ts';
import { stateOf } from './states.ts';
import { COMMON_SURNAMES } from './words.ts';

type Named = Pick<ReadParty, 'names' | 'kind' | 'country' | 'tickers'>;

/** Two letters are the initials of thousands: a party is only found by them where it is called so. */
const KEPT_INITIALS = 3;

/**
 * Keys beside those of its names under which the graph is to keep a party: without Group, as one word, by its initials, by its consonants, by state, by ticker.
 */
export function keptKeys(party: Named): readonly string[] {
  return unique([...party.names.flatMap((name) => kept(name, party)), ...party.tickers.map(tickerKey)]);
}

/**
 * All keys under which the graph is to be asked for a party of an article: those of its names, those under which it would be kept, and what only the
 * asking side can try. A full-named person is not asked for by the bare family name. None for a bare "government" of no known country.
 */
export function lookupKeys(party: Named): readonly string[] {
  const asked = party.kind === 'PERSON' ? withoutOwnSurnames(party.names) : party.names.filter((name) => !isNobody(name, party));
  return unique([
    ...asked.flatMap((name) => [nameKey(name), ...kept(name, party), ...tried(name, party)]),
    ...party.tickers.map(tickerKey),
  ]);
}

function kept(name: string, { kind, country }: Named): readonly string[] {
  if (kind === 'PERSON') return keptOfPerson(name);
  const state = kind === 'STATE' ? stateOf(name, country) : null;
  if (state) return [`^${state.toLowerCase()}`];
  const core = coreKey(nameKey(name));
  const initials = compact(core) ?? acronym(core) ?? '';
  return [
    core,
    ...(core.includes(' ') ? [squashed(core)] : []),
    ...(initials.length >= KEPT_INITIALS ? [initials] : []),
    ...bonesOf(core),
  ];
}

function keptOfPerson(name: string): readonly string[] {
  const { first, last } = personName(name);
  if (first === null) return [last];
  const initial = COMMON_SURNAMES.has(last) ? [] : [`${first[0]} ${last}`];
  return [`${first} ${last}`, ...initial, ...bonesOf(`${first} ${last}`)];
}

/** "General Motors" is asked for as "GM", "Sal Oppenheim Bank" as "Bank Sal Oppenheim", "Mikhail Khodorkovsky" as "M Khodorkovsky". */
function tried(name: string, { kind }: Named): readonly string[] {
  if (kind === 'PERSON') {
    const { first, last } = personName(name);
    return first === null ? [] : [`${first[0]} ${last}`];
  }
  const key = nameKey(name);
  const initials = acronym(coreKey(key));
  return [...(initials ? [initials] : []), ...rotated(key)];
}

/** A swapped letter makes no other key. */
function bonesOf(key: string): readonly string[] {
  const bones = skeleton(key);
  return bones === null ? [] : [`~${bones[0]}${[...bones.slice(1)].sort().join('')}`];
}

/** Only words that every state is called by, and no country to tell which. */
const isNobody = (name: string, { kind, country }: Named): boolean =>
  kind === 'STATE' && country === null && stateOf(name, 'ANY') === 'ANY';

/** A family name that is not that of one of the full names ("Khordokovsky", "Mikhail Khodorkovsky") is asked for: one of them is a slip. */
function withoutOwnSurnames(names: readonly string[]): readonly string[] {
  const parsed = names.map((name) => ({ name, ...personName(name) }));
  const full = new Set(parsed.filter(({ first }) => first !== null).map(({ last }) => last));
  return parsed.filter(({ first, last }) => first !== null || !full.has(last)).map(({ name }) => name);
}

export const tickerKey = (ticker: string): string => `$${ticker.toLowerCase().replace(/[^a-z0-9]+/g, '.')}`;

const unique = (keys: readonly string[]): readonly string[] => [...new Set(keys)].filter((key) => key !== '');
