/** Joins resolve and graph: one article and all that it states go in as one transaction, or nothing does. */
import { believe } from './believe.ts';
import type { Article, Claim, Fact, Instant, PartyRef, Reading, ReadParty } from './domain.ts';
import { articleKnown, candidates, type Graph, type Transaction, takeNames, takeParties, writeArticle } from './graph/index.ts';
import { stableId } from './ids.ts';
import { displayName, type KnownParty, lookupKeys, nameKey, type Resolution, resolveReading } from './resolve/index.ts';

/** `CREATED`: something was written. `UNCHANGED`: all of it stood there already. */
export const ENTRY_STATUSES = ['CREATED', 'UNCHANGED'] as const;

/** What became of an article. */
export interface Entered {
  readonly status: (typeof ENTRY_STATUSES)[number];
  readonly articleId: string;
  /** Parties that the graph knew. */
  readonly found: readonly string[];
  /** Parties that came with the article. */
  readonly made: readonly string[];
  /** Claims that were written, in the order of the text. */
  readonly claimIds: readonly string[];
}

export interface Entry {
  readonly article: Article;
  /** True where the article stands already and only facts are added to it. */
  readonly standing?: boolean;
  readonly reading: Reading;
  /** Ids of parties that the caller named by id, by their key in the reading. */
  readonly given?: ReadonlyMap<PartyRef, string>;
  readonly at: Instant;
}

/** A party of the article with the party of the graph that it is. */
interface Placed {
  readonly read: ReadParty;
  readonly id: string;
  readonly known: KnownParty | null;
}

/**
 * Writes an article, its parties and claims. The same article again (by url or cleaned text) changes nothing.
 * @throws CodedError DATABASE_UNAVAILABLE
 */
export async function enter(graph: Graph, entry: Entry): Promise<Entered> {
  const { article, reading, at } = entry;
  const names = namesToTake(reading.parties);
  const keys = [...new Set(reading.parties.flatMap((party) => (party.described ? [] : lookupKeys(party))))];
  return graph.write(async (tx) => {
    await tx.run(takeNames, { names, at });
    const [twin] = entry.standing ? [] : await tx.run(articleKnown, { url: article.url, textHash: article.textHash });
    if (twin) return { status: 'UNCHANGED', articleId: twin.id, found: [], made: [], claimIds: [] };
    const known = (await tx.run(candidates, { keys })).map(knownParty);
    const placed = place(entry, known);
    await tx.run(takeParties, { ids: [...new Set(placed.map(({ id }) => id))].sort(), at });
    const claimIds = await write(tx, entry, placed);
    const isNew = ({ read, known: before }: Placed) => before === null && !entry.given?.has(read.key);
    return {
      status: 'CREATED',
      articleId: article.id,
      found: placed.filter((party) => !isNew(party)).map(({ id }) => id),
      made: placed.filter(isNew).map(({ id }) => id),
      claimIds,
    };
  });
}

interface NameToTake {
  readonly key: string;
  /** A spelling, where an article has one; null for a key that only serves to find the party. */
  readonly text: string | null;
}

/** Keys of all names and of the forms they are found by, each once and in order; a description is no name. */
function namesToTake(parties: readonly ReadParty[]): readonly NameToTake[] {
  const named = parties.filter(({ described }) => !described);
  const found = named.flatMap((party) => lookupKeys(party)).map((key) => [key, null] as const);
  const spelled = named
    .flatMap(({ names }) => names)
    .reverse()
    .map((text) => [nameKey(text), text] as const);
  return [...new Map<string, string | null>([...found, ...spelled])]
    .map(([key, text]) => ({ key, text }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

type CandidateRow = Awaited<ReturnType<typeof candidateRows>>[number];
const candidateRows = (tx: Transaction, keys: readonly string[]) => tx.run(candidates, { keys });

const knownParty = ({ party, names, claims, neighbours }: CandidateRow): KnownParty => ({ ...party, names, claims, neighbours });

/** Which party of the graph each party of the article is; a new one gets an id made of the article and its own key. */
function place({ article, reading, given }: Entry, known: readonly KnownParty[]): readonly Placed[] {
  const byId = new Map(known.map((party) => [party.id, party]));
  const resolved = new Map<string, Resolution>(
    resolveReading(reading, known, []).map((resolution) => [resolution.key, resolution]),
  );
  return reading.parties.map((read) => {
    const sameAs = given?.get(read.key) ?? resolved.get(read.key)?.partyId ?? null;
    return {
      read,
      id: sameAs ?? stableId('party', article.id, read.key, read.names[0] ?? ''),
      known: sameAs ? (byId.get(sameAs) ?? null) : null,
    };
  });
}

async function write(
  tx: Transaction,
  { article, standing, reading, given, at }: Entry,
  placed: readonly Placed[],
): Promise<readonly string[]> {
  const idOf = new Map(placed.map(({ read, id }) => [read.key, id]));
  const claims = reading.facts.map((fact) => claimOf(fact, article, idOf, at));
  const props = { ...article, sortDay: article.publishedAt ?? article.ingestedAt.slice(0, 10) };
  await tx.run(writeArticle, {
    articles: standing ? [] : [props],
    parties: placed.filter(({ read }) => !given?.has(read.key)).map((party) => partyRow(party, claims)),
    names: placed.flatMap(nameRows),
  });
  await believe(tx, { added: claims }, { at, why: 'article', articleId: article.id });
  return claims.map(({ claimId }) => claimId);
}

function partyRow({ read, id, known }: Placed, claims: readonly Claim[]) {
  const props = {
    name: displayName([...(known ? [known.name, ...known.names] : []), ...read.names]),
    kind: known?.kind ?? read.kind,
    country: known?.country ?? read.country,
    trade: known?.trade ?? read.trade,
    tickers: [...new Set([...(known?.tickers ?? []), ...read.tickers])],
    described: read.described,
  };
  const label = { FIRM: 'Firm', PERSON: 'Person', FUND: 'Fund', STATE: 'State' }[props.kind];
  const count = claims.filter(({ fact }) => partiesOf(fact).includes(id)).length;
  return { id, props, labels: read.venture ? [label, 'Venture'] : [label], claims: count };
}

interface NameRow {
  readonly partyId: string;
  readonly key: string;
  /** True for a spelling that the article has, false for a form that the party is only found by. */
  readonly spelled: boolean;
}

function nameRows({ read, id }: Placed): readonly NameRow[] {
  if (read.described) return [];
  const spelled = new Set(read.names.map(nameKey));
  const found = lookupKeys(read).filter((key) => !spelled.has(key));
  return [...spelled]
    .map((key) => ({ partyId: id, key, spelled: true }))
    .concat(found.map((key) => ({ partyId: id, key, spelled: false })));
}

/** The parties of a fact, whatever its kind. */
export function partiesOf(fact: Fact): readonly PartyRef[] {
  switch (fact.fact) {
    case 'STAKE':
      return [fact.holder, fact.firm];
    case 'POST':
      return [fact.person, fact.firm];
    case 'DEAL':
      return [...fact.buyers, ...fact.sellers, ...(fact.target ? [fact.target] : [])];
    case 'FOUNDING':
      return [fact.founder, fact.firm];
  }
}

/** The fact with ids of the graph in place of keys, as a claim of the article. */
function claimOf(fact: Fact, article: Article, idOf: ReadonlyMap<PartyRef, string>, at: Instant): Claim {
  const placed = withIds(fact, (key) => idOf.get(key) ?? key);
  return {
    claimId: stableId('claim', article.id, article.readerVersion, JSON.stringify(fact)),
    articleId: article.id,
    source: article.kind,
    asOf: article.publishedAt ?? at.slice(0, 10),
    recordedAt: at,
    retractedAt: null,
    fact: placed,
  };
}

function withIds(fact: Fact, id: (key: PartyRef) => string): Fact {
  switch (fact.fact) {
    case 'STAKE':
      return { ...fact, holder: id(fact.holder), firm: id(fact.firm) };
    case 'POST':
      return { ...fact, person: id(fact.person), firm: id(fact.firm) };
    case 'DEAL':
      return { ...fact, buyers: fact.buyers.map(id), sellers: fact.sellers.map(id), target: fact.target && id(fact.target) };
    case 'FOUNDING':
      return { ...fact, founder: id(fact.founder), firm: id(fact.firm) };
  }
}
