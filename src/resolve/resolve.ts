/** Which party of the graph each party of an article is. */
import type { PartyRef, Reading, ReadParty } from '../domain.ts';
import { type Apart, apartBy, areOthers, type Choice, choose, SAME, type Scored, UNSURE } from './choose.ts';
import { inContext, type Reason, score, weigh } from './features.ts';
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
   * `partyId`. Two parties of which much is known are not merged on one article's word, only suggested.
   */
  readonly fuse: Suggestion | null;
}

/**
 * A party with more claims is not merged on one article's word; it may be larger where both have to do with so many of the same. Where neither name is made
 * of the other ("Pratt and Whitney", "United Technologies") the article may have got it wrong, and the party has to be smaller. Two large parties never are.
 */
const FUSE = { claims: 12, strangeClaims: 2, company: 3, companyClaims: 30 } as const;

/**
 * One resolution for each party of the reading, in its order. What is clear by itself is settled first and then is context for the rest.
 * A described party is always new. Two parties of one reading are never the same known party.
 */
export function resolveReading(
  reading: Pick<Reading, 'parties'>,
  known: readonly KnownParty[],
  judgements: readonly Judgement[],
): readonly Resolution[] {
  const apart = apartBy(judgements);
  const choice = choose(reading.parties, known, apart);
  const resolutions = reading.parties.map((read) => resolution(read, choice, apart));
  const fused = resolutions.map(({ fuse }) => fuse?.partyId);
  return resolutions.map((each, index) => (fused.indexOf(each.fuse?.partyId) < index ? { ...each, fuse: null } : each));
}

function resolution(read: ReadParty, { chosen, scored }: Choice, apart: Apart): Resolution {
  const { key } = read;
  const pair = chosen.get(key);
  const taken = new Set([...chosen.values()].map(({ partyId }) => partyId));
  const others = scored.filter(
    (other) => other.read === read && other !== pair && other.score >= UNSURE && !taken.has(other.partyId),
  );
  if (!pair) return unresolved(key, others[0] ?? null);
  const twin = others.find((other) => isTwin(pair, other) && !apart(pair.partyId, other.partyId)) ?? null;
  const fuse = twin && mayFuse(pair, twin) ? suggestion(twin) : null;
  return { key, outcome: 'SAME', ...suggestion(pair), suggestion: twin && suggestion(twin), fuse };
}

/**
 * Either the two known parties would be taken for one by themselves ("Yuganskneftegas", "-gaz", both with Yukos), or the article calls its party by a name of
 * each ("General Motors (GM)").
 */
function mayFuse(pair: Scored, twin: Scored): boolean {
  const company = pair.known.neighbours.filter((id) => twin.known.neighbours.includes(id)).length;
  const alone = weigh(pair.known, twin.known);
  const alike =
    alone !== null &&
    alone.tie !== 'extension' &&
    score(inContext(alone, twin.known, new Set(pair.known.neighbours)).reasons) >= SAME;
  if (!alike && pair.via === twin.via) return false;
  const most = company >= FUSE.company ? FUSE.companyClaims : alone ? FUSE.claims : FUSE.strangeClaims;
  return Math.min(pair.known.claims, twin.known.claims) <= most;
}

const isTwin = (pair: Scored, { known, score: likely, tie }: Scored): boolean =>
  likely >= SAME &&
  tie !== 'extension' &&
  known.kind === pair.known.kind &&
  !known.neighbours.includes(pair.partyId) &&
  !areOthers(pair.known, known);

function unresolved(key: PartyRef, best: Scored | null): Resolution {
  const none = { key, partyId: null, fuse: null };
  return best
    ? { ...none, outcome: 'UNSURE', score: best.score, reasons: best.reasons, suggestion: suggestion(best) }
    : { ...none, outcome: 'NEW', score: 0, reasons: [], suggestion: null };
}

const suggestion = ({ partyId, score: likely, reasons: why }: Scored): Suggestion => ({ partyId, score: likely, reasons: why });
