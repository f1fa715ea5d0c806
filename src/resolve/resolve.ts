/** Which party of the graph each party of an article is. */
import type { PartyRef, Reading, ReadParty } from '../domain.ts';
import { compareNames } from './compare-names.ts';
import { type Reason, score, type Weighed, weigh } from './features.ts';
import type { Judgement, KnownParty } from './known.ts';

export const OUTCOMES = ['SAME', 'NEW', 'UNSURE'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A known party that may be meant. */
export interface Suggestion {
  readonly partyId: string;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

export interface Resolution {
  /** Key of the party in the reading. */
  readonly key: PartyRef;
  /** `UNSURE` makes a new party and a suggestion for a person to judge. */
  readonly outcome: Outcome;
  /** The known party, where the outcome is `SAME`. */
  readonly partyId: string | null;
  /** 0 to 1: how likely the best candidate is meant; 0 where there is none. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** The best candidate of an `UNSURE`; of a `SAME`, another known party that this article shows to be the same one; else null. */
  readonly suggestion: Suggestion | null;
  /**
   * Of a `SAME`: a party that little is known of and that this article shows to be the same one ("GM", where it is "General Motors (GM)"), to be merged into
   * `partyId`. Two parties of which much is known are not merged on one article's word, only suggested, unless they keep the same company.
   */
  readonly fuse: Suggestion | null;
}

/** From here on two parties are one. */
const SAME = 0.8;
/** From here on a person is asked. */
const UNSURE = 0.3;
/** A namesake whose odds are less than e times worse leaves it open which is meant. */
const MARGIN = 1;

const MAX_ROUNDS = 4;

/** A party with more claims is not merged on one article's word, unless both have to do with so many of the same. */
const FUSE = { claims: 12, company: 3 } as const;

interface Scored extends Suggestion, Weighed {
  readonly read: ReadParty;
  readonly known: KnownParty;
}

/**
 * One resolution for each party of the reading, in its order. What is clear by itself is settled first and then is context for the rest.
 * A described party is always new. Two parties of one reading are never the same known party.
 */
export function resolveReading(
  reading: Pick<Reading, 'parties'>,
  known: readonly KnownParty[],
  judgements: readonly Judgement[],
): readonly Resolution[] {
  let chosen: ReadonlyMap<PartyRef, Scored> = new Map();
  let scored: readonly Scored[] = [];
  for (let round = 0; round < MAX_ROUNDS; round++) {
    scored = scoreAll(reading.parties, known, chosen);
    const next = choose(scored);
    const settled = next.size === chosen.size && [...next].every(([key, { partyId }]) => chosen.get(key)?.partyId === partyId);
    chosen = next;
    if (settled) break;
  }
  const apart = new Set(judgements.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  return reading.parties.map((read) => resolution(read, chosen, scored, apart));
}

/** A party is no context for itself: only what the other parties were taken for counts. */
function scoreAll(
  parties: readonly ReadParty[],
  known: readonly KnownParty[],
  chosen: ReadonlyMap<PartyRef, Scored>,
): readonly Scored[] {
  return parties
    .filter(({ described }) => !described)
    .flatMap((read) => {
      const context = new Set([...chosen].filter(([key]) => key !== read.key).map(([, { partyId }]) => partyId));
      return known.flatMap((candidate) => {
        const weighed = weigh(read, candidate, context);
        return weighed ? [{ ...weighed, read, known: candidate, partyId: candidate.id, score: score(weighed.reasons) }] : [];
      });
    })
    .sort((a, b) => b.score - a.score || (`${a.read.key} ${a.partyId}` < `${b.read.key} ${b.partyId}` ? -1 : 1));
}

/** The best pairs first; each known party is taken once. */
function choose(scored: readonly Scored[]): ReadonlyMap<PartyRef, Scored> {
  const taken = new Set<string>();
  const chosen = new Map<PartyRef, Scored>();
  for (const pair of scored) {
    if (
      pair.score < SAME ||
      chosen.has(pair.read.key) ||
      taken.has(pair.partyId) ||
      !isClear(pair, scored, taken) ||
      extendsName(pair)
    )
      continue;
    chosen.set(pair.read.key, pair);
    taken.add(pair.partyId);
  }
  return chosen;
}

const logOdds = (probability: number): number => Math.log(probability / (1 - probability));

/** No other free candidate of the same name comes near. One that another of its names ties is no namesake but perhaps the same party. */
const isClear = (pair: Scored, scored: readonly Scored[], taken: ReadonlySet<string>): boolean =>
  scored.every(
    (other) =>
      other === pair ||
      !rivals(pair, other) ||
      taken.has(other.partyId) ||
      other.score > pair.score ||
      logOdds(pair.score) - logOdds(other.score) >= MARGIN,
  );

const rivals = (pair: Scored, other: Scored): boolean =>
  other.read === pair.read && other.score >= UNSURE && (other.via === pair.via || areApart(pair.known, other.known));

const areApart = (a: KnownParty, b: KnownParty): boolean => compareNames(a, b) === 'CLASH';

/** "Sony Music" is never "Sony", however much speaks for it. */
const extendsName = ({ tie }: Scored): boolean => tie === 'extension';

function resolution(
  read: ReadParty,
  chosen: ReadonlyMap<PartyRef, Scored>,
  scored: readonly Scored[],
  apart: ReadonlySet<string>,
): Resolution {
  const { key } = read;
  const pair = chosen.get(key);
  const taken = new Set([...chosen.values()].map(({ partyId }) => partyId));
  const others = scored.filter(
    (other) => other.read === read && other !== pair && other.score >= UNSURE && !taken.has(other.partyId),
  );
  if (!pair) return unresolved(key, others[0] ?? null);
  const twin = others.find((other) => isTwin(pair, other) && !apart.has(`${pair.partyId} ${other.partyId}`)) ?? null;
  const fuse = twin && mayFuse(twin.known, pair.known) ? suggestion(twin) : null;
  return {
    key,
    outcome: 'SAME',
    partyId: pair.partyId,
    score: pair.score,
    reasons: pair.reasons,
    suggestion: twin && suggestion(twin),
    fuse,
  };
}

const mayFuse = (a: KnownParty, b: KnownParty): boolean =>
  Math.min(a.claims, b.claims) <= FUSE.claims || a.neighbours.filter((id) => b.neighbours.includes(id)).length >= FUSE.company;

const isTwin = (pair: Scored, { known, score: likely, tie }: Scored): boolean =>
  likely >= SAME &&
  tie !== 'extension' &&
  known.kind === pair.known.kind &&
  !known.neighbours.includes(pair.partyId) &&
  !areApart(pair.known, known);

function unresolved(key: PartyRef, best: Scored | null): Resolution {
  const none = { key, partyId: null, fuse: null };
  return best
    ? { ...none, outcome: 'UNSURE', score: best.score, reasons: best.reasons, suggestion: suggestion(best) }
    : { ...none, outcome: 'NEW', score: 0, reasons: [], suggestion: null };
}

const suggestion = ({ partyId, score: likely, reasons: why }: Scored): Suggestion => ({ partyId, score: likely, reasons: why });
