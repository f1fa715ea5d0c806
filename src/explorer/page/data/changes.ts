import type { OwnershipStep, PartyHistory } from '../questions/history.ts';
import type { StakeOf, Tie } from '../questions/parts.ts';
import type { Chosen } from '../view/view.ts';
import { statusWord } from '../words.ts';

/** Something that became different on a day, in the words of a timeline. */
export interface Change {
  readonly day: string;
  readonly words: string;
  readonly fact: Chosen;
}

/** What happened to a party, the newest first: owners and holdings that came and went, posts, deals. Things without a day are no part of it. */
export function changesOf(history: PartyHistory): readonly Change[] {
  const holdings = [...Map.groupBy(history.holdings.nodes, ({ firm }) => firm.id).values()];
  const changes = [
    ...(history.ownershipHistory ?? []).flatMap(ownerChange),
    ...holdings.flatMap(holdingChanges),
    ...[...(history.officers?.nodes ?? []), ...(history.posts?.nodes ?? [])].flatMap((post) => postChanges(post)),
    ...history.deals.nodes.flatMap(({ id, label, status, announcedOn }) =>
      one(announcedOn, `${label} · ${statusWord(status)}`, { type: 'DEAL', id }),
    ),
  ];
  return changes.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

/** The days on which something changed, the oldest first, each once. */
export const daysOf = (changes: readonly Change[]): readonly string[] => [...new Set(changes.map(({ day }) => day))].sort();

/** How a step is told, by its kind. */
const STEPS: Readonly<Record<string, (before: string, after: string) => string>> = {
  ENTERED: (_, after) => after,
  RAISED: (before, after) => `${before} → ${after}`,
  LOWERED: (before, after) => `${before} → ${after}`,
  RESTATED: (before, after) => `${before} → ${after}, restated`,
  LEFT: (before) => `${before} ends`,
  PLANNED: (_, after) => `${after} planned`,
  PLAN_ENDED: (before) => `${before} no longer planned`,
  RUMOURED: (_, after) => `${after} rumoured`,
  RUMOUR_ENDED: (before) => `${before} no longer rumoured`,
};

function ownerChange({ on, kind, before, after, holder, claims }: OwnershipStep): readonly Change[] {
  const tell = STEPS[kind] ?? ((was, is) => `${was} → ${is}`);
  const stake = claims.find(({ about }) => about?.id)?.about?.id;
  const fact: Chosen = stake === undefined ? { type: 'PARTY', id: holder.id } : { type: 'STAKE', id: stake };
  return one(on, `${holder.name}: ${tell(before ?? after ?? '', after ?? before ?? '')}`, fact);
}

// What a party holds of one firm, told as steps: "24% → 24.3% of AliExpress Russia" where one begins on the day on which the other ends.
function holdingChanges(stakes: readonly StakeOf[]): readonly Change[] {
  const { name } = stakes[0]!.firm;
  const ends = stakes.filter(({ until }) => until !== null);
  const begins = stakes.flatMap((stake) => {
    const before = ends.find(({ until }) => until === stake.from);
    return one(stake.from, `${before ? `${say(before)} → ${say(stake)}` : say(stake)} of ${name}`, {
      type: 'STAKE',
      id: stake.id,
    });
  });
  const gone = ends.filter(({ until }) => !stakes.some(({ from }) => from === until));
  return [
    ...begins,
    ...gone.flatMap((stake) => one(stake.until, `${stake.label} of ${name} ends`, { type: 'STAKE', id: stake.id })),
  ];
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
