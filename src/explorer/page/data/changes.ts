import type { PartyHistory } from '../questions/history.ts';
import type { StakeIn, StakeOf, Tie } from '../questions/parts.ts';
import type { Chosen } from '../view/view.ts';
import { statusWord } from '../words.ts';

/** Something that became different on a day, in the words of a timeline. */
export interface Change {
  readonly day: string;
  readonly words: string;
  readonly fact: Chosen;
}

/** What happened to a party, the newest first: stakes that began and ended, posts, deals. Things without a day are no part of it. */
export function changesOf(history: PartyHistory): readonly Change[] {
  const stakes = [
    ...(history.owners?.nodes ?? []).map((row) => ({ row, pair: pairOf(row) })),
    ...history.holdings.nodes.map((row) => ({ row, pair: pairOf(row) })),
  ];
  const changes = [
    ...[...Map.groupBy(stakes, ({ pair }) => pair.key).values()].flatMap((rows) => stakeChanges(rows)),
    ...[...(history.officers?.nodes ?? []), ...(history.posts?.nodes ?? [])].flatMap((post) => postChanges(post)),
    ...history.deals.nodes.flatMap(({ id, label, status, announcedOn }) =>
      one(announcedOn, `${label} · ${statusWord(status)}`, { type: 'DEAL', id }),
    ),
  ];
  return changes.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

/** The days on which something changed, the oldest first, each once. */
export const daysOf = (changes: readonly Change[]): readonly string[] => [...new Set(changes.map(({ day }) => day))].sort();

/** A holder and a firm, one of which is the party whose history is told and needs no naming. */
interface Pair {
  readonly key: string;
  readonly tell: (share: string) => string;
}

const pairOf = (row: StakeIn | StakeOf): Pair =>
  'holder' in row
    ? { key: `in ${row.holder.id}`, tell: (share) => `${row.holder.name}: ${share}` }
    : { key: `of ${row.firm.id}`, tell: (share) => `${share} of ${row.firm.name}` };

// One pair's stakes, told as steps: "Alibaba: 48% → 55.7%" where one begins on the day on which the other ends.
function stakeChanges(rows: readonly { readonly row: Tie; readonly pair: Pair }[]): readonly Change[] {
  const { tell } = rows[0]!.pair;
  const stakes = rows.map(({ row }) => row);
  const ends = stakes.filter(({ until }) => until !== null);
  const begins = stakes.flatMap((stake) => {
    const before = ends.find(({ until }) => until === stake.from);
    return one(stake.from, tell(before ? `${say(before)} → ${say(stake)}` : say(stake)), { type: 'STAKE', id: stake.id });
  });
  const gone = ends.filter(({ until }) => !stakes.some(({ from }) => from === until));
  return [...begins, ...gone.flatMap((stake) => one(stake.until, `${tell(stake.label)} ends`, { type: 'STAKE', id: stake.id }))];
}

const say = ({ label, status, until }: Tie): string =>
  status === 'HELD' || (status === 'FORMER' && until !== null) ? label : `${label} ${statusWord(status)}`;

function postChanges(
  post: NonNullable<PartyHistory['officers']>['nodes'][number] | NonNullable<PartyHistory['posts']>['nodes'][number],
): readonly Change[] {
  const who = 'person' in post ? post.person.name : post.firm.name;
  const fact: Chosen = { type: 'POST', id: post.id };
  const word = post.status === 'INCOMING' ? ' (incoming)' : '';
  return [...one(post.from, `${who}: ${post.title}${word}`, fact), ...one(post.until, `${who}: ${post.title} ends`, fact)];
}

const one = (day: string | null, words: string, fact: Chosen): readonly Change[] => (day === null ? [] : [{ day, words, fact }]);
