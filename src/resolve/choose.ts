/** Weighs all parties of an article against all candidates, and gives each known party to the one that is it most likely. */
import type { PartyRef, ReadParty } from '../domain.ts';
import { compareNames } from './compare-names.ts';
import { inContext, score, type Weighed, weigh } from './features.ts';
import type { Judgement, KnownParty } from './known.ts';

/** From here on two parties are one. */
export const SAME = 0.8;
/** From here on a person is asked. */
export const UNSURE = 0.3;
/** A namesake whose odds are less than e times worse leaves it open which is meant. */
const MARGIN = 1;

const MAX_ROUNDS = 4;

/** A party of the article and a candidate, weighed. */
export interface Scored extends Weighed {
  readonly read: ReadParty;
  readonly known: KnownParty;
  readonly partyId: string;
  readonly score: number;
}

export interface Choice {
  /** By key of the party in the article. */
  readonly chosen: ReadonlyMap<PartyRef, Scored>;
  /** All pairs, the likeliest first. */
  readonly scored: readonly Scored[];
}

/** Pairs of known parties that a person has told apart. */
export type Apart = (a: string, b: string) => boolean;

export function apartBy(judgements: readonly Judgement[]): Apart {
  const pairs = new Set(judgements.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  return (a, b) => pairs.has(`${a} ${b}`);
}

/** What is clear by itself is settled first; who the others were taken for is then context for the rest, until nothing changes. */
export function choose(parties: readonly ReadParty[], known: readonly KnownParty[], apart: Apart): Choice {
  const pairs = tiedPairs(parties, known);
  let choice: Choice = { chosen: new Map(), scored: [] };
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const scored = scoreAll(pairs, choice.chosen);
    const chosen = take(scored, apart);
    const settled =
      chosen.size === choice.chosen.size &&
      [...chosen].every(([key, { partyId }]) => choice.chosen.get(key)?.partyId === partyId);
    choice = { chosen, scored };
    if (settled) break;
  }
  return choice;
}

type Pair = Omit<Scored, 'score'>;

/** A described party has no name to be tied by. */
const tiedPairs = (parties: readonly ReadParty[], known: readonly KnownParty[]): readonly Pair[] =>
  parties
    .filter(({ described }) => !described)
    .flatMap((read) =>
      known.flatMap((candidate) => {
        const weighed = weigh(read, candidate);
        return weighed ? [{ ...weighed, read, known: candidate, partyId: candidate.id }] : [];
      }),
    );

/** A party is no context for itself: only what the other parties were taken for counts. */
const scoreAll = (pairs: readonly Pair[], chosen: Choice['chosen']): readonly Scored[] =>
  pairs
    .map((pair) => {
      const context = new Set([...chosen].filter(([key]) => key !== pair.read.key).map(([, { partyId }]) => partyId));
      const { reasons } = inContext(pair, pair.known, context);
      return { ...pair, reasons, score: score(reasons) };
    })
    .sort((a, b) => b.score - a.score || (`${a.read.key} ${a.partyId}` < `${b.read.key} ${b.partyId}` ? -1 : 1));

/** The best pairs first; each known party is taken once. */
function take(scored: readonly Scored[], apart: Apart): Choice['chosen'] {
  const taken = new Set<string>();
  const chosen = new Map<PartyRef, Scored>();
  for (const pair of scored.filter(mayBeSame)) {
    if (chosen.has(pair.read.key) || taken.has(pair.partyId) || !isClear(pair, scored, taken, apart)) continue;
    chosen.set(pair.read.key, pair);
    taken.add(pair.partyId);
  }
  return chosen;
}

/** "Sony Music" is never "Sony", however much speaks for it. */
const mayBeSame = ({ tie, score: likely }: Scored): boolean => likely >= SAME && tie !== 'extension';

const logOdds = (probability: number): number => Math.log(probability / (1 - probability));

/** No other free candidate that is surely another party comes near. One that another of its names ties is no namesake but perhaps the same party. */
const isClear = (pair: Scored, scored: readonly Scored[], taken: ReadonlySet<string>, apart: Apart): boolean =>
  !scored.some(
    (other) =>
      other !== pair &&
      isRival(pair, other, apart) &&
      !taken.has(other.partyId) &&
      other.score <= pair.score &&
      logOdds(pair.score) - logOdds(other.score) < MARGIN,
  );

const isRival = (pair: Scored, other: Scored, apart: Apart): boolean =>
  other.read === pair.read &&
  other.score >= UNSURE &&
  (other.via === pair.via || apart(pair.partyId, other.partyId) || areOthers(pair.known, other.known));

/** Two known parties whose names say that they are not one. */
export function areOthers(a: KnownParty, b: KnownParty): boolean {
  const match = compareNames(a, b);
  return match === 'CLASH' || match?.formalDiffer === true;
}
