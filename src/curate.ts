/** A person's judgements about parties: each has who, when and why, lasts over every later article, and can be undone where it joins parties. */
import { believe, type Revision } from './believe.ts';
import type { Fact, Instant } from './domain.ts';
import { CodedError } from './errors.ts';
import {
  claimsAround,
  type Graph,
  judgeSuggestion,
  mergedInto,
  mergeParty,
  type PartyRow,
  type PlacedClaim,
  partiesById,
  partiesByIdentifier,
  placedClaim,
  splitPartyOff,
  type Transaction,
  takeParties,
  writePartyFacts,
} from './graph/index.ts';
import { partiesOf, withParties } from './parties-of.ts';
import { checkedIdentifier, identifierKey } from './reference/index.ts';
import { nameKey } from './resolve/index.ts';
import { type Judge, type Judged, judge, takePartiesOf } from './revise.ts';

/** The parties of some ids. @throws CodedError UNKNOWN_PARTY where one is none */
async function mustKnow(tx: Transaction, ids: readonly string[]): Promise<readonly PartyRow[]> {
  const parties = (await tx.run(partiesById, { ids })).map(({ party }) => party);
  const known = new Set(parties.map(({ id }) => id));
  const missing = ids.find((id) => !known.has(id));
  if (missing === undefined) return parties;
  const [merged] = await tx.run(mergedInto, { ids: [missing] });
  const hint = merged ? ` It was merged into "${merged.keptId}".` : ' Look it up with parties(named:).';
  throw new CodedError('UNKNOWN_PARTY', `No party has the id "${missing}".${hint}`, {
    value: missing,
    mergedInto: merged?.keptId ?? null,
  });
}

const around = async (tx: Transaction, id: string): Promise<readonly PlacedClaim[]> =>
  (await tx.run(claimsAround, { id })).map(placedClaim);

/** The fact as it was resolved at first, from what the edge remembers. */
const originalOf = ({ claim, original }: PlacedClaim): Fact => (original === null ? claim.fact : (JSON.parse(original) as Fact));

function revision(placed: PlacedClaim, replace: (party: string) => string): Revision {
  const original = originalOf(placed);
  const fact = withParties(original, replace);
  const same = JSON.stringify(partiesOf(fact)) === JSON.stringify(partiesOf(original));
  return { before: placed, after: { ...placed.claim, fact }, original: same ? null : JSON.stringify(original) };
}

/** What a party has become over any number of merges. */
async function follow(tx: Transaction, ids: readonly string[]): Promise<(id: string) => string> {
  const next = new Map<string, string>();
  for (let open = [...new Set(ids)]; open.length > 0; ) {
    const rows = await tx.run(mergedInto, { ids: open });
    for (const { id, keptId } of rows) next.set(id, keptId);
    open = rows.map(({ keptId }) => keptId).filter((id) => !next.has(id));
  }
  return function end(id: string): string {
    const into = next.get(id);
    return into === undefined ? id : end(into);
  };
}

/** Gives each claim the parties that its first ones are now, and settles all that this touches. */
async function regroup(tx: Transaction, claims: readonly PlacedClaim[], at: Instant, why: string): Promise<void> {
  const now = await follow(
    tx,
    claims.flatMap((placed) => partiesOf(originalOf(placed))),
  );
  const revised = claims.map((placed) => revision(placed, now));
  await takePartiesOf(
    tx,
    revised.map(({ after }) => after.fact),
    at,
  );
  await believe(tx, { added: [], revised }, { at, why, articleId: null });
}

/**
 * Makes `from` a spelling of `into`: all its claims count for `into` from now on. `splitParty` undoes it.
 * @throws CodedError UNKNOWN_PARTY, BAD_INPUT where both are one or a person is merged with something else
 */
export async function mergeParties(
  graph: Graph,
  into: string,
  from: string,
  { by, why }: Judge,
  now = new Date(),
): Promise<Judged> {
  const at = now.toISOString();
  return graph.write(async (tx) => {
    const judgementId = await merge(tx, into, from, { by, why }, at);
    return { judgementId };
  });
}

/** Merges in the caller's transaction; gives the judgement's id. `nameStays`: the name that is shown is a person's choice from now on. */
export async function merge(
  tx: Transaction,
  into: string,
  from: string,
  { by, why }: Judge,
  at: Instant,
  nameStays = true,
): Promise<string> {
  if (into === from) throw new CodedError('BAD_INPUT', 'A party cannot be merged into itself; give two ids.', { value: into });
  const [first, second] = await mustKnow(tx, [into, from]);
  if ((first?.kind === 'PERSON') !== (second?.kind === 'PERSON'))
    throw new CodedError('BAD_INPUT', 'A person and another kind of party are never one.', { into, from });
  await tx.run(takeParties, { ids: [into, from].sort(), at });
  const claims = await around(tx, from);
  const judgementId = await judge(tx, 'SAME', { by, why }, at, { parties: [into, from], detail: from });
  await tx.run(mergeParty, { from, into, judgementId, nameStays });
  await regroup(tx, claims, at, `merge: ${why}`);
  return judgementId;
}

/**
 * Undoes a merge: `id` is a party of its own again, with the claims that were resolved to it.
 * @throws CodedError UNKNOWN_PARTY where it was not merged
 */
export async function splitParty(graph: Graph, id: string, { by, why }: Judge, now = new Date()): Promise<Judged> {
  const at = now.toISOString();
  return graph.write(async (tx) => {
    const [merged] = await tx.run(mergedInto, { ids: [id] });
    if (!merged)
      throw new CodedError('UNKNOWN_PARTY', `No merged party has the id "${id}"; judgements(party:) lists what was merged.`, {
        value: id,
      });
    const [split] = await tx.run(splitPartyOff, { id });
    await tx.run(takeParties, { ids: [id, merged.keptId].sort(), at });
    await regroup(tx, await around(tx, merged.keptId), at, `split: ${why}`);
    return {
      judgementId: await judge(tx, 'SPLIT', { by, why }, at, {
        parties: [id, merged.keptId],
        undoes: split?.judgementId ? [split.judgementId] : [],
      }),
    };
  });
}

/** Says that two parties are not one; no later article joins or suggests them. @throws CodedError UNKNOWN_PARTY, BAD_INPUT */
export async function declareDifferent(graph: Graph, a: string, b: string, judgedBy: Judge, now = new Date()): Promise<Judged> {
  if (a === b) throw new CodedError('BAD_INPUT', 'Give two different ids.', { value: a });
  return graph.write(async (tx) => {
    await mustKnow(tx, [a, b]);
    return { judgementId: await judge(tx, 'DIFFERENT', judgedBy, now.toISOString(), { parties: [a, b] }) };
  });
}

interface PartyWords {
  readonly shown?: string;
  readonly names?: readonly string[];
  readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[];
}

async function say(
  graph: Graph,
  id: string,
  kind: 'NAME' | 'RENAME' | 'IDENTIFIER',
  words: PartyWords,
  detail: string,
  judgedBy: Judge,
  now: Date,
): Promise<Judged> {
  return graph.write(async (tx) => {
    await mustKnow(tx, [id]);
    const names = (words.names ?? []).map((text) => ({ key: nameKey(text), text }));
    const identifiers = (words.identifiers ?? []).map(({ scheme, value }) => ({
      key: identifierKey(scheme, value),
      scheme,
      value,
    }));
    const bearers =
      identifiers.length === 0 ? [] : await tx.run(partiesByIdentifier, { keys: identifiers.map(({ key }) => key) });
    const other = bearers.find(({ party }) => party.id !== id);
    if (other)
      throw new CodedError(
        'BAD_INPUT',
        `"${other.party.name}" bears that identifier already; merge the two, or correct one of them.`,
        { value: detail, party: other.party.id },
      );
    await tx.run(writePartyFacts, { id, shown: words.shown ?? null, names, identifiers });
    return { judgementId: await judge(tx, kind, judgedBy, now.toISOString(), { parties: [id], detail }) };
  });
}

const given = (name: string): string => {
  if (nameKey(name) === '') throw new CodedError('BAD_INPUT', 'A name has at least one letter or digit.', { value: name });
  return name.trim();
};

/** Adds a spelling. */
export const addName = (graph: Graph, id: string, name: string, judgedBy: Judge, now = new Date()): Promise<Judged> =>
  say(graph, id, 'NAME', { names: [given(name)] }, name, judgedBy, now);

/** Chooses the name that the party is shown under; articles change it no more. */
export const renameParty = (graph: Graph, id: string, name: string, judgedBy: Judge, now = new Date()): Promise<Judged> =>
  say(graph, id, 'RENAME', { shown: given(name), names: [given(name)] }, name, judgedBy, now);

/**
 * Sets an identifier ("LEI", "ISIN", "TICKER", "WIKIDATA", a national scheme); refused where another party bears it, or where its check digits are wrong.
 */
export const setIdentifier = async (
  graph: Graph,
  id: string,
  scheme: string,
  value: string,
  judgedBy: Judge,
  now = new Date(),
): Promise<Judged> => {
  const identifier = checkedIdentifier(scheme, value);
  return say(graph, id, 'IDENTIFIER', { identifiers: [identifier] }, `${identifier.scheme} ${identifier.value}`, judgedBy, now);
};

/** Accepts a suggested match (the two become one) or rejects it (they are declared different). @throws CodedError BAD_INPUT where it is not open */
export async function judgeMatch(
  graph: Graph,
  suggestionId: string,
  accept: boolean,
  judgedBy: Judge,
  now = new Date(),
): Promise<Judged> {
  const at = now.toISOString();
  return graph.write(async (tx) => {
    const [pair] = await tx.run(judgeSuggestion, {
      id: suggestionId,
      status: accept ? 'ACCEPTED' : 'REJECTED',
      judgementId: null,
    });
    if (!pair) throw new CodedError('BAD_INPUT', `No open suggestion has the id "${suggestionId}".`, { value: suggestionId });
    const judgementId = accept
      ? await merge(tx, pair.likeId, pair.partyId, judgedBy, at)
      : await judge(tx, 'DIFFERENT', judgedBy, at, { parties: [pair.partyId, pair.likeId] });
    return { judgementId };
  });
}
