/** Joins resolve and graph: which party of the graph each party of an article is, in the transaction that writes the article. */
import type { Claim, Instant, PartyKind, PartyRef, Reading, ReadParty } from './domain.ts';
import { candidates, judgedDifferent, type Transaction, takeNames, takeParties, writeSuggestions } from './graph/index.ts';
import { stableId } from './ids.ts';
import { partiesOf } from './parties-of.ts';
import { displayName, type KnownParty, keptKeys, lookupKeys, nameKey, type Resolution, resolveReading } from './resolve/index.ts';

/** A party of the article with the party of the graph that it is. */
export interface Placed {
  readonly read: ReadParty;
  readonly id: string;
  /** What the graph knew of it; null for a new one. */
  readonly known: (KnownParty & { readonly chosenName: string | null }) | null;
  /** True where the caller named it by its id. */
  readonly given: boolean;
  readonly suggestion: Resolution['suggestion'];
  /** A party that little is known of and that the article shows to be this one. */
  readonly fuse: Resolution['fuse'];
}

export const isNew = ({ known, given }: Placed): boolean => known === null && !given;

interface Names {
  readonly names: readonly { readonly key: string; readonly text: string | null }[];
  readonly keys: readonly string[];
}

/** `keys`: under which the graph is asked; `names`: keys that it keeps, of spellings and of forms they are found by, each once and in order. A description is no name. */
function namesOf(parties: readonly ReadParty[]): Names {
  const named = parties.filter(({ described }) => !described);
  const keys = [...new Set(named.flatMap((party) => lookupKeys(party)))];
  const spelled = named.flatMap(({ names }) => names).reverse();
  const texts = new Map<string, string | null>([
    ...named.flatMap((party) => keptKeys(party)).map((key) => [key, null] as const),
    ...spelled.map((text) => [nameKey(text), text] as const),
  ]);
  texts.delete('');
  return { keys, names: [...texts].map(([key, text]) => ({ key, text })).sort((a, b) => (a.key < b.key ? -1 : 1)) };
}

/** Takes the names of a reading: whoever writes one of the same names waits until this transaction is over. */
export const takeNamesOf = (tx: Transaction, { parties }: Pick<Reading, 'parties'>, at: Instant) =>
  tx.run(takeNames, { names: namesOf(parties).names, at });

/** What the graph knows of the names of a reading, and which party each of its parties is. Writes nothing. */
export async function resolveIn(tx: Pick<Transaction, 'run'>, reading: Pick<Reading, 'parties'>) {
  const rows = await tx.run(candidates, { keys: namesOf(reading.parties).keys });
  const known = new Map(rows.map(({ party, ...rest }) => [party.id, { ...party, ...rest }]));
  const pairs = known.size > 1 ? await tx.run(judgedDifferent, { ids: [...known.keys()] }) : [];
  const judgements = pairs.map(({ a, b }) => ({ a, b, different: true as const }));
  return { known, resolutions: resolveReading(reading, [...known.values()], judgements) };
}

/** Finds or makes every party of a reading and takes them; `articleId` is part of a new party's id. */
export async function placeParties(
  tx: Transaction,
  articleId: string,
  reading: Reading,
  given: ReadonlyMap<PartyRef, string>,
  at: Instant,
): Promise<readonly Placed[]> {
  const { known, resolutions } = await resolveIn(tx, reading);
  const resolved = new Map(resolutions.map((resolution) => [resolution.key, resolution]));
  const placed = reading.parties.map((read): Placed => {
    const resolution = resolved.get(read.key);
    const { partyId, fuse } = largerFirst(resolution, known);
    const id = given.get(read.key) ?? partyId ?? stableId('party', articleId, read.key, read.names[0] ?? '');
    const suggestion = resolution?.suggestion ?? null;
    return { read, id, known: known.get(id) ?? null, given: given.has(read.key), suggestion, fuse };
  });
  const ids = placed.flatMap(({ id, fuse }) => (fuse ? [id, fuse.partyId] : [id]));
  await tx.run(takeParties, { ids: [...new Set(ids)].sort(), at });
  return placed;
}

/** Of two parties that are one the larger stays. */
function largerFirst(
  resolution: Resolution | undefined,
  known: ReadonlyMap<string, KnownParty>,
): Pick<Resolution, 'partyId' | 'fuse'> {
  const { partyId = null, fuse = null } = resolution ?? {};
  if (partyId === null || fuse === null || known.get(partyId)!.claims >= known.get(fuse.partyId)!.claims)
    return { partyId, fuse };
  return { partyId: fuse.partyId, fuse: { ...fuse, partyId } };
}

/** The label that a party of a kind has beside `Party`. */
export const LABEL: Readonly<Record<PartyKind, string>> = { FIRM: 'Firm', PERSON: 'Person', FUND: 'Fund', STATE: 'State' };

/** A party's row of `write/article.cypher`: what the graph knew comes first, a person's chosen name before all. Of one given by its id nothing is learned. */
export function partyRow({ read, id, known, given }: Placed, claims: readonly Claim[]) {
  const count = claims.filter(({ fact }) => partiesOf(fact).includes(id)).length;
  if (given) return { id, props: {}, labels: [], claims: count };
  const kind = known?.kind ?? read.kind;
  const props = {
    name: known?.chosenName ?? displayName([...(known ? [known.name, ...known.names] : []), ...read.names]),
    kind,
    country: known?.country ?? read.country,
    trade: known?.trade ?? read.trade,
    tickers: [...new Set([...(known?.tickers ?? []), ...read.tickers])],
    described: read.described,
  };
  return { id, props, labels: read.venture ? [LABEL[kind], 'Venture'] : [LABEL[kind]], claims: count };
}

interface NameRow {
  readonly partyId: string;
  readonly key: string;
  /** True for a spelling that the article has, false for a form that the party is only found by. */
  readonly spelled: boolean;
}

export function nameRows({ read, id }: Pick<Placed, 'read' | 'id'>): readonly NameRow[] {
  if (read.described) return [];
  const spelled = new Set(read.names.map(nameKey).filter((key) => key !== ''));
  const found = keptKeys(read).filter((key) => !spelled.has(key));
  return [
    ...[...spelled].map((key) => ({ partyId: id, key, spelled: true })),
    ...found.map((key) => ({ partyId: id, key, spelled: false })),
  ];
}

/** Asks a person about every party that may be a known one. */
export async function suggest(
  tx: Transaction,
  articleId: string,
  placed: readonly Pick<Placed, 'id' | 'suggestion'>[],
  at: Instant,
): Promise<void> {
  const suggestions = placed.flatMap(({ id, suggestion }) => {
    if (!suggestion || suggestion.partyId === id) return [];
    const { partyId: likeId, score, reasons } = suggestion;
    const props = {
      id: stableId('suggestion', ...[id, likeId].sort()),
      status: 'OPEN',
      score,
      reasons: reasons.map(({ saw, weight }) => `${saw} (${weight})`),
      articleId,
      at,
    };
    return [{ partyId: id, likeId, props }];
  });
  if (suggestions.length > 0) await tx.run(writeSuggestions, { suggestions });
}
