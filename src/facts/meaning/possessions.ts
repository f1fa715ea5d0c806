/** What a verb of holding holds, and in which firm a share is that it leaves open. */
import type { PartyRef, StakeSize } from '../../domain.ts';
import { isPlural } from '../grammar/shapes.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { BUSINESS_NOUNS, UNIT_NOUNS } from '../words/nouns.ts';
import { firmsOf, firmsOrDescribed } from './firms.ts';
import { firmsHeld } from './held.ts';
import { type Holding, holdingOf, sizeShare } from './holding.ts';
import { firmsNamed, ownerWord } from './owners.ts';

const OWNING = new Set(['own', 'control']);
/** "disclosed a 5 percent stake in Bolt": what is told of is held. */
export const DISCLOSING = new Set(['disclose', 'reveal', 'report', 'declare']);

/** "has a winemaking arm, Bolt". */
const isUnit = (phrase: Phrase): boolean =>
  [phrase.head, ...phrase.items.map((item) => (item.kind === 'WORD' ? item.lemma.toLowerCase() : ''))].some((word) =>
    UNIT_NOUNS.has(word),
  );

/** Things that a firm owns and that are no firms: "owns the Bolt brands", "34 Acme casinos", "the Bolt mine". */
const GOODS = new Set(
  'mine casino hotel pub store shop restaurant plant factory yard refinery smelter field patent trademark building'.split(' '),
);
const MARKS = new Set(['brand', 'label', 'marque']);
const isGoods = (phrase: Phrase): boolean =>
  phrase.named.length === 0 && (GOODS.has(phrase.head) || (MARKS.has(phrase.head) && isPlural(phrase)));

export type Held = Pick<Holding, 'firms' | 'share' | 'joint' | 'rest'>;
const wholly = (firms: readonly PartyRef[], size: StakeSize): Held => ({
  firms,
  share: sizeShare(size),
  joint: false,
  rest: false,
});

/** "a 5 percent stake in Bolt", not "its stake in Bolt" or "a stake". */
const isDisclosed = ({ firms, share }: Holding, { items, owners }: Phrase): boolean =>
  firms.length > 0 && share.percent !== null && owners.length === 0 && items[0]?.lower !== 'the';

/** What a verb of holding holds: a share, a firm, a unit; null where it is something else. */
export function heldThing(scene: Scene, clause: Clause, phrase: Phrase): Held | null {
  const holding = holdingOf(scene, phrase);
  if (DISCLOSING.has(clause.verb.lemma)) return holding && isDisclosed(holding, phrase) ? holding : null;
  if (holding) return holding;
  if (clause.verb.lemma === 'have' && isUnit(phrase)) return wholly(firmsOf(scene, phrase), 'CONTROLLING');
  if (!OWNING.has(clause.verb.lemma) || isGoods(phrase)) return null;
  const firms = firmsOrDescribed(scene, phrase);
  return firms.length > 0 ? wholly(firms, clause.verb.lemma === 'own' ? 'WHOLE' : 'CONTROLLING') : null;
}

/** What a sentence says before the share: the holder's phrase, the firm that "in" brings, the firm it spoke of last. */
export interface Before {
  readonly subject: Phrase | null;
  readonly inside: readonly PartyRef[];
  /** What it is in is no firm: "in nine wells". */
  readonly elsewhere: boolean;
  readonly last: PartyRef | null;
}

/** "holds a 20 percent interest in nine wells". */
export const isElsewhere = ({ args }: Clause): boolean =>
  args.some(
    ({ prep, phrase }) =>
      prep === 'in' &&
      phrase.named.length + phrase.beside.length + phrase.owners.length === 0 &&
      isPlural(phrase) &&
      !BUSINESS_NOUNS.has(phrase.head),
  );

/** The firm of a share that the phrase leaves open: "Bolt's biggest holder, Acme, which has 11 percent"; else the one that the sentence or the story spoke of last. */
export function firmsFor(scene: Scene, held: Held, holders: readonly PartyRef[], { subject, inside, elsewhere, last }: Before) {
  if (held.firms.length > 0) return held.firms;
  if (inside.length > 0) return inside;
  if (elsewhere) return [];
  const own = subject && ownerWord(subject) ? firmsNamed(scene, subject).filter((firm) => !holders.includes(firm)) : [];
  if (own.length > 0) return own;
  if (held.share.size === 'UNSPECIFIED' && !held.rest) return [];
  return last && !holders.includes(last) ? [last] : firmsHeld(scene, { ...held, holders }, holders);
}
