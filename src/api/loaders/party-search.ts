import type { PartyKind } from '../../domain.ts';
import { CodedError } from '../../errors.ts';
import { type PartyRow, partiesById, partiesByKey, partiesInOrder, searchParties } from '../../graph/index.ts';
import { nameKey } from '../../resolve/index.ts';
import type { ApiContext } from '../context.ts';
import { partyNode } from '../nodes.ts';
import { connection, type PartyPage, pageSize } from './connection.ts';
import { fromCursor } from './cursor.ts';

/** What names begin with that are meant; what has no letter or digit is the beginning of none. */
const prefixOf = (typed: string): string => nameKey(typed) || '\u0000';

interface SearchArgs {
  readonly named?: string | null | undefined;
  readonly kinds?: readonly PartyKind[] | null | undefined;
  readonly first: number;
  readonly after?: string | null | undefined;
}

const wordsOf = (typed: string): readonly string[] => typed.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];
/** A full-text query of these words, each of them wanted; one that finds nothing where there are none. Nothing of it is Lucene's own syntax. */
const wanted = (words: readonly string[]): string => words.map((word) => `+${word}`).join(' ') || '""';

/** What is typed as the search takes it: normalised, as words of which the last is the beginning of one, and as words with a slip in each. */
export function searched(typed: string) {
  const words = wordsOf(typed);
  const slips = words.filter((word) => word.length > 3).map((word) => `${word}~1`);
  return {
    prefix: prefixOf(typed),
    words: wanted(words.map((word, at) => (at === words.length - 1 ? `${word}*` : word))),
    slips: wanted(slips),
  };
}

/** A page of parties: by name, the best fit first, or all in order of name. */
export async function partyPage({ named, kinds, first: asked, after }: SearchArgs, { load }: ApiContext): Promise<PartyPage> {
  const first = pageSize(asked);
  const limit = first + 1;
  const common = { first, after, node: ({ party }: { readonly party: PartyRow }) => partyNode(party) };
  if (named == null || named.trim() === '') {
    const [afterName, afterId] = after != null ? fromCursor('parties', 'string', after) : ['', ''];
    const rows = await load.rows(partiesInOrder, { kinds: kinds ?? null, afterName, afterId, limit });
    return connection({ ...common, list: 'parties', rows, place: ({ party }) => [party.name, party.id] });
  }
  const [afterScore, afterId] = after != null ? fromCursor('found', 'number', after) : [null, null];
  const rows = await load.rows(searchParties, {
    ...searched(named),
    kinds: kinds ?? null,
    afterScore,
    afterId,
    limit,
  });
  return connection({
    ...common,
    list: 'found',
    rows,
    place: ({ party, score }) => [score, party.id],
    score: ({ score }) => score,
  });
}

interface Wanted {
  readonly id?: string | null | undefined;
  readonly name?: string | null | undefined;
}

/**
 * The one party that an id or a name means, null where none.
 * @throws CodedError BAD_INPUT where neither or both are given, AMBIGUOUS_NAME where several bear the name
 */
export async function oneParty(
  { id, name }: Wanted,
  kinds: readonly PartyKind[] | null,
  { load }: ApiContext,
): Promise<PartyRow | null> {
  if ((id == null) === (name == null)) throw new CodedError('BAD_INPUT', 'Give either id or name.', { id, name });
  const rows =
    id != null ? await load.rows(partiesById, { ids: [id] }) : await load.rows(partiesByKey, { keys: [nameKey(name ?? '')] });
  const fitting = rows.map(({ party }) => party).filter(({ kind }) => !kinds || kinds.includes(kind));
  if (fitting.length > 1) throw ambiguous(name ?? '', fitting);
  return fitting[0] ?? null;
}

/** Those that bear the very name, or where none does, those that are found by it as another form of theirs. */
export function exactFirst<Row extends { readonly exact: boolean }>(rows: readonly Row[]): readonly Row[] {
  const exact = rows.filter((row) => row.exact);
  return exact.length > 0 ? exact : rows;
}

/** The party with this id. An unknown id is an error, never an empty list. @throws CodedError UNKNOWN_PARTY */
export async function knownParty(id: string, context: ApiContext): Promise<PartyRow> {
  const row = await context.load.rowOf(partiesById, {}, ({ party }) => party.id, id);
  if (!row) throw await unknownParty(id, context);
  return row.party;
}

/**
 * The ids that ids or names mean, in their order; all ids are looked up in one statement, and names only where they are no ids.
 * @throws CodedError UNKNOWN_PARTY, AMBIGUOUS_NAME
 */
export const idsMeant = (values: readonly string[], context: ApiContext): Promise<readonly string[]> =>
  Promise.all(
    values.map(async (value) => {
      const row = await context.load.rowOf(partiesById, {}, ({ party }) => party.id, value);
      if (row) return value;
      const named = await oneParty({ name: value }, null, context);
      if (!named) throw await unknownParty(value, context);
      return named.id;
    }),
  );

export function ambiguous(name: string, parties: readonly PartyRow[]): CodedError {
  const candidates = parties.map(({ id, name: shown, kind, country, trade }) => ({ id, name: shown, kind, country, trade }));
  return new CodedError('AMBIGUOUS_NAME', `${parties.length} parties bear the name "${name}": ask by id.`, {
    value: name,
    candidates,
  });
}

/** The fault for a name or id that means nobody, with the nearest names. */
export async function unknownParty(value: string, { load }: ApiContext): Promise<CodedError> {
  const near = await load.rows(searchParties, {
    ...searched(value),
    kinds: null,
    afterScore: null,
    afterId: null,
    limit: 5,
  });
  const nearest = near.map(({ party }) => party.name);
  const hint =
    nearest.length > 0 ? ` Did you mean ${nearest.map((name) => `"${name}"`).join(', ')}?` : ' Look it up with parties(named:).';
  return new CodedError('UNKNOWN_PARTY', `No party bears the name or id "${value}".${hint}`, { value, nearest });
}
