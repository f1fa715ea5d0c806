import type { ReadParty } from '../domain.ts';
import { inContext, type Reason, score, weigh } from './features.ts';
import { nameKey } from './key.ts';
import type { KnownParty } from './known.ts';
import { lookupKeys } from './lookup.ts';

/** Why a name is, or is not, a known party. */
export interface Explanation {
  readonly name: string;
  readonly nameKey: string;
  readonly lookupKeys: readonly string[];
  /** Every known party that was weighed, the likeliest first. */
  readonly candidates: readonly {
    readonly partyId: string;
    readonly partyName: string;
    readonly score: number;
    readonly reasons: readonly Reason[];
  }[];
}

/** Explains the match of one party of an article; `context` holds ids of the known parties that the article's other parties are. */
export function explainMatch(
  read: ReadParty,
  known: readonly KnownParty[],
  context: ReadonlySet<string> = new Set(),
): Explanation {
  const candidates = known.flatMap((party) => {
    const weighed = weigh(read, party);
    if (!weighed) return [];
    const { reasons } = inContext(weighed, party, context);
    return [{ partyId: party.id, partyName: party.name, score: score(reasons), reasons }];
  });
  const name = read.names[0] ?? '';
  return {
    name,
    nameKey: nameKey(name),
    lookupKeys: lookupKeys(read),
    candidates: candidates.sort((a, b) => b.score - a.score || (a.partyId < b.partyId ? -1 : 1)),
  };
}
