/** A pair that is likely related → a fact: its share, title and status as they stand near the two parties in their best sentence. */
import type { PostStatus, Share, Span, StakeSize, StakeStatus } from '../../domain.ts';
import type { Item, PercentItem, TitleItem } from '../../reading/types.ts';
import type { Clause, Scene } from '../grammar/types.ts';
import { percentShare, sizeShare } from '../meaning/holding.ts';
import { holdStatus, moodOf } from '../meaning/mood.ts';
import { isPost } from '../meaning/office.ts';
import { type Proposed, posts, stakes } from '../rule.ts';
import type { Sight } from './candidates.ts';
import type { Mention } from './mentions.ts';
import { pathTo } from './paths.ts';
import { verbClass } from './words.ts';

export const LIKELY_STAKE = 'likely-stake';
export const LIKELY_POST = 'likely-post';

const SIZE_OF_WORD: Readonly<Record<string, StakeSize>> = {
  majority: 'MAJORITY',
  minority: 'MINORITY',
  control: 'CONTROLLING',
  controlling: 'CONTROLLING',
  controlled: 'CONTROLLING',
  unit: 'CONTROLLING',
  subsidiary: 'CONTROLLING',
  arm: 'CONTROLLING',
  parent: 'CONTROLLING',
  owner: 'WHOLE',
  own: 'WHOLE',
  wholly: 'WHOLE',
};
/** How many items a share may stand away from its holder in a list of several. */
const OWN_REACH = 4;

const itemsOf = ({ ground }: Sight): readonly Item[] => ground.scene.sentence.items;
const places = ({ a, b }: Sight): readonly number[] => [a, b].flatMap(({ at }) => (at < 0 ? [] : [at]));

/** The only percent of the sentence, or of several the one at the holder. */
function percentOf(sight: Sight): PercentItem | null {
  const items = itemsOf(sight);
  const percents = items.flatMap((item, at) => (item.kind === 'PERCENT' ? [{ item, at }] : []));
  if (percents.length === 1) return percents[0]!.item;
  const own = percents.find(({ at }) => at > sight.a.at && at - sight.a.at <= OWN_REACH);
  return own?.item ?? null;
}

function shareOf(sight: Sight): Share {
  const percent = percentOf(sight);
  if (percent) return percentShare(percent);
  const size = itemsOf(sight).flatMap((item) => SIZE_OF_WORD[item.kind === 'VERB' ? item.lemma : item.lower] ?? []);
  return sizeShare(size[0] ?? 'UNSPECIFIED');
}

/** The clauses between the two in the grammar, else those of the sentence. */
function clausesOf({ a, b, ground }: Sight): readonly Clause[] {
  const path = a.ways && b.phrase ? pathTo(a.ways, b.phrase) : null;
  return path && path.clauses.length > 0 ? path.clauses : ground.scene.clauses;
}

const BOUGHT = { COMPLETED: 'HELD', AGREED: 'PLANNED', PROPOSED: 'RUMOURED', ENDED: 'RUMOURED' } as const;
const FORMER = /\b(?:former|formerly|once|used to|previously|until)\b/i;

function stakeStatus(sight: Sight): StakeStatus {
  const { scene } = sight.ground;
  if (FORMER.test(wordsBetween(sight))) return 'FORMER';
  const clause = clausesOf(sight).find(({ verb }) => ['BUY', 'BID', 'HOLD', 'INVEST'].includes(verbClass(verb.lemma)));
  if (!clause) return 'HELD';
  if (verbClass(clause.verb.lemma) === 'HOLD') return holdStatus(scene, clause) ?? 'HELD';
  const mood = moodOf(scene, clause);
  return mood ? BOUGHT[mood] : 'RUMOURED';
}

function wordsBetween(sight: Sight): string {
  const at = places(sight);
  return itemsOf(sight)
    .slice(Math.min(...at), Math.max(...at) + 1)
    .map(({ lower }) => lower)
    .join(' ');
}

/** From the first to the last of what tells it; the whole sentence up to there where one of the two is only meant. */
function whereOf(sight: Sight, told: Item | null): Span {
  const { sentence } = sight.ground.scene;
  const spans = [...places(sight).map((at) => sentence.items[at] as Item), ...(told ? [told] : [])];
  const isMeant = places(sight).length < 2;
  return {
    start: isMeant ? sentence.start : Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

const ruled = <P extends object>(facts: readonly P[], rule: string, scene: Scene) =>
  facts.map((fact) => ({ ...fact, rule, sentence: scene.sentence.index, inferred: true }));

/** The stake that a sentence likely states. */
export function likelyStake(sight: Sight): readonly Proposed[] {
  const { a, b, ground } = sight;
  const where = whereOf(sight, percentOf(sight));
  return ruled(stakes([a.ref], [b.ref], shareOf(sight), stakeStatus(sight), where), LIKELY_STAKE, ground.scene);
}

function nearestTitle(sight: Sight, person: Mention): TitleItem | null {
  const titles = itemsOf(sight).flatMap((item, at) => (item.kind === 'TITLE' ? [{ item, far: Math.abs(at - person.at) }] : []));
  return (
    titles.reduce<(typeof titles)[number] | null>((best, one) => (best && best.far <= one.far ? best : one), null)?.item ?? null
  );
}

/** The post that a sentence likely states; none where it has no title. */
export function likelyPost(sight: Sight): readonly Proposed[] {
  const { a, b, ground } = sight;
  const title = nearestTitle(sight, a);
  if (!title) return [];
  const status: PostStatus = title.when;
  return ruled(posts(a.ref, [b.ref], title.titles.filter(isPost), status, whereOf(sight, title)), LIKELY_POST, ground.scene);
}
