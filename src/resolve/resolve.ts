/** Which party of the graph each party of an article is. */
import type { PartyRef, Reading, ReadParty } from '../domain.ts';
import { type Reason, reasons, score } from './features.ts';
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
}

/** From here on two parties are one. */
const SAME = 0.8;
/** From here on a person is asked. */
const UNSURE = 0.3;
/** A namesake whose odds are less than e times worse leaves it open which is meant. */
const MARGIN = 1;

const MAX_ROUNDS = 4;

interface Scored extends Suggestion {
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
        const why = reasons(read, candidate, context);
        return why ? [{ read, known: candidate, partyId: candidate.id, score: score(why), reasons: why }] : [];
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

/** No other free candidate comes near. */
const isClear = (pair: Scored, scored: readonly Scored[], taken: ReadonlySet<string>): boolean =>
  scored.every(
    (other) =>
      other === pair ||
      other.read !== pair.read ||
      taken.has(other.partyId) ||
      other.score > pair.score ||
      logOdds(pair.score) - logOdds(other.score) >= MARGIN ||
      other.score < UNSURE,
  );

/** "Sony Music" is never "Sony", however much speaks for it. */
const extendsName = ({ reasons: why }: Scored): boolean => why.some(({ saw }) => saw.startsWith('extension'));

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
  if (pair) {
    const twin = others.find(({ partyId, score: likely }) => likely >= SAME && !apart.has(`${pair.partyId} ${partyId}`));
    return {
      key,
      outcome: 'SAME',
      partyId: pair.partyId,
      score: pair.score,
      reasons: pair.reasons,
      suggestion: twin ? suggestion(twin) : null,
    };
  }
  const [best] = others;
  if (!best) return { key, outcome: 'NEW', partyId: null, score: 0, reasons: [], suggestion: null };
  return { key, outcome: 'UNSURE', partyId: null, score: best.score, reasons: best.reasons, suggestion: suggestion(best) };
}

const suggestion = ({ partyId, score: likely, reasons: why }: Scored): Suggestion => ({ partyId, score: likely, reasons: why });
