/** Joins reference data, resolve and graph: writes parties as a register describes them, in batches. */
import { type Instant, namedParty, type ReadParty } from './domain.ts';
import {
  bearers,
  candidates,
  type Graph,
  identifiersOf,
  judgedDifferent,
  recordsKnown,
  type Transaction,
  takeParties,
  writeArticle,
  writeRecords,
} from './graph/index.ts';
import { stableId } from './ids.ts';
import { LABEL, nameRows, suggest, takeNamesOf } from './place.ts';
import { type DescribedParty, type Identifier, identifierKey, tellApart } from './reference/index.ts';
import { type KnownParty, nameKey, resolveReading, type Suggestion } from './resolve/index.ts';

type Known = Omit<KnownParty, 'neighbours'>;

/** A record with the party of the graph that it describes. */
interface Described {
  readonly recordId: string;
  readonly party: DescribedParty;
  readonly read: ReadParty;
  readonly id: string;
  /** What the graph knew of it; null for a new one. */
  readonly known: Known | null;
  readonly suggestion: Suggestion | null;
}

const keysOf = ({ identifiers }: DescribedParty): readonly string[] =>
  identifiers.map(({ scheme, value }) => identifierKey(scheme, value));

/** A record that says the same is the same record, whatever the day of its file. */
const recordIdOf = (publisher: string, { statement }: DescribedParty): string => stableId('record', publisher, statement);

/**
 * Writes what some records say of parties; those that are there already change nothing. A party is known again by its identifiers, else by its name where
 * something besides speaks for it; what is left open becomes a new party and a suggestion. Gives how many were written.
 */
export async function describeParties(
  graph: Graph,
  publisher: string,
  parties: readonly DescribedParty[],
  at: Instant,
): Promise<number> {
  const byId = new Map(parties.map((party) => [recordIdOf(publisher, party), party]));
  const there = await graph.read(recordsKnown, { ids: [...byId.keys()] });
  for (const { id } of there) byId.delete(id);
  for (const round of rounds([...byId.values()])) await graph.write((tx) => describeRound(tx, publisher, round, at));
  return byId.size;
}

/** Records that may be of one party are written one after the other, so that the second finds the first. */
function rounds(parties: readonly DescribedParty[]): readonly (readonly DescribedParty[])[] {
  const all: DescribedParty[][] = [];
  let taken = new Set<string>();
  for (const party of parties) {
    const keys = [...keysOf(party), ...party.names.map(nameKey)];
    if (all.length === 0 || keys.some((key) => taken.has(key))) {
      all.push([]);
      taken = new Set();
    }
    all.at(-1)!.push(party);
    for (const key of keys) taken.add(key);
  }
  return all;
}

async function describeRound(tx: Transaction, publisher: string, parties: readonly DescribedParty[], at: Instant): Promise<void> {
  const reads = parties.map(readParty);
  await takeNamesOf(tx, { parties: reads }, at);
  const described = await placeAll(tx, publisher, parties, reads);
  await tx.run(takeParties, { ids: [...new Set(described.map(({ id }) => id))].sort(), at });
  const borne = await bearersOf(tx, parties);
  await tx.run(writeArticle, {
    all: { articles: [], parties: described.map(partyRow), names: described.flatMap(nameRows) },
  });
  await tx.run(writeRecords, {
    all: {
      identifiers: described.flatMap((each) => identifierRows(each, borne)),
      records: described.map(({ recordId, id, party: { statement, asOf } }) => ({
        partyId: id,
        props: { id: recordId, publisher, statement, asOf, recordedAt: at },
      })),
    },
  });
  for (const each of described) await suggest(tx, each.recordId, [each], at);
}

const readParty = ({ names, kind, country, identifiers }: DescribedParty, index: number): ReadParty => ({
  ...namedParty(`p${index + 1}`, kind, names),
  country,
  tickers: identifiers.filter(({ scheme }) => scheme === 'TICKER').map(({ value }) => value),
});

async function bearersOf(tx: Transaction, parties: readonly DescribedParty[]): Promise<ReadonlyMap<string, Known>> {
  const rows = await tx.run(bearers, { keys: [...new Set(parties.flatMap(keysOf))] });
  return new Map(rows.map(({ key, party, ...rest }) => [key, { ...party, ...rest }]));
}

async function placeAll(
  tx: Transaction,
  publisher: string,
  parties: readonly DescribedParty[],
  reads: readonly ReadParty[],
): Promise<readonly Described[]> {
  const borne = await bearersOf(tx, parties);
  const namesakes = await namesakesOf(
    tx,
    reads.filter((_, index) => !keysOf(parties[index]!).some((key) => borne.has(key))),
  );
  const taken = new Set<string>();
  return parties.map((party, index) => {
    const [read, recordId] = [reads[index]!, recordIdOf(publisher, party)];
    const found = keysOf(party).flatMap((key) => borne.get(key) ?? []);
    const { known, suggestion } = found[0] ? byIdentifiers(found) : byName(read, party, namesakes, taken);
    if (known) taken.add(known.id);
    return { recordId, party, read, known, suggestion, id: known?.id ?? stableId('party', recordId) };
  });
}

interface Placement {
  readonly known: Known | null;
  readonly suggestion: Suggestion | null;
}

/** The first identifier decides; a second party that bears another one of them is shown to a person. */
function byIdentifiers([known, ...others]: readonly Known[]): Placement {
  const other = others.find(({ id }) => id !== known!.id);
  const saw = `one record has identifiers of both: "${known!.name}", "${other?.name}"`;
  const suggestion = other && { partyId: other.id, score: 0.9, reasons: [{ feature: 'identifier', saw, weight: 5 } as const] };
  return { known: known!, suggestion: suggestion ?? null };
}

interface Namesakes {
  readonly parties: readonly KnownParty[];
  readonly identifiers: ReadonlyMap<string, readonly Identifier[]>;
  readonly judgements: Parameters<typeof resolveReading>[2];
}

/** Parties of the graph that bear a name of one of the records. */
async function namesakesOf(tx: Transaction, reads: readonly ReadParty[]): Promise<Namesakes> {
  const keys = lookupsOf(reads);
  const rows = keys.length === 0 ? [] : await tx.run(candidates, { keys });
  const ids = rows.map(({ party }) => party.id);
  if (ids.length === 0) return { parties: [], identifiers: new Map(), judgements: [] };
  const identifiers = Map.groupBy(await tx.run(identifiersOf, { ids }), ({ parent }) => parent);
  const pairs = await tx.run(judgedDifferent, { ids });
  return {
    parties: rows.map(({ party, ...rest }) => ({ ...party, ...rest })),
    identifiers,
    judgements: pairs.map(({ a, b }) => ({ a, b, different: true as const })),
  };
}

/** Names as they are written; short forms and initials are too many in a register to be followed. */
const lookupsOf = (reads: readonly ReadParty[]): readonly string[] =>
  [...new Set(reads.flatMap(({ names }) => names.map(nameKey)))].filter((key) => key !== '');

/**
 * A register has many firms of one name. By its name alone a record is only taken for a known party where the name has several words; else country, ticker
 * or company has to speak for it too. Two values of an identifier of which a party has only one are two parties, whatever their names.
 */
function byName(
  read: ReadParty,
  { identifiers }: DescribedParty,
  { parties, identifiers: known, judgements }: Namesakes,
  taken: ReadonlySet<string>,
): Placement {
  const isAnother = (id: string) => (known.get(id) ?? []).some((one) => identifiers.some((other) => tellApart(one, other)));
  const possible = parties.filter(({ id }) => !taken.has(id) && !isAnother(id));
  const [resolution] = resolveReading({ parties: [read] }, possible, judgements);
  const found = possible.find(({ id }) => id === resolution?.partyId);
  if (!resolution || !found) return { known: null, suggestion: resolution?.suggestion ?? null };
  const { partyId, score, reasons } = { ...resolution, partyId: found.id };
  const sure =
    reasons.some(({ feature, weight }) => BESIDES.has(feature) && weight > 0) ||
    (nameKey(found.name).includes(' ') && !reasons.some(({ weight }) => weight < 0));
  return sure ? { known: found, suggestion: resolution.suggestion } : { known: null, suggestion: { partyId, score, reasons } };
}

/** What speaks for a match besides the name. */
const BESIDES: ReadonlySet<string> = new Set(['country', 'ticker', 'company', 'trade']);

/** A known party keeps the name that it is shown under. */
function partyRow({ id, known, party: { names, kind, country }, read: { tickers } }: Described) {
  const props = {
    name: known?.name ?? names[0],
    kind: known?.kind ?? kind,
    country: known?.country ?? country,
    trade: known?.trade ?? null,
    tickers: [...new Set([...(known?.tickers ?? []), ...tickers])],
    described: false,
  };
  return { id, props, labels: [LABEL[props.kind]], claims: 0 };
}

/** An identifier that another party bears stays there. */
const identifierRows = ({ id, party }: Described, borne: ReadonlyMap<string, Known>) =>
  party.identifiers.flatMap(({ scheme, value }) => {
    const key = identifierKey(scheme, value);
    const bearer = borne.get(key);
    return bearer && bearer.id !== id ? [] : [{ partyId: id, key, scheme, value }];
  });
