/** From all claims about foundings to who founded which firm: one founding for each founder and firm. */
import type { Claim, Founding, FoundingFact } from '../domain.ts';
import { stableId } from '../ids.ts';
import type { Conflict } from './conflict.ts';
import { says } from './rules.ts';
import { type Ballot, vote } from './vote.ts';

export interface SettledFoundings {
  readonly foundings: readonly Founding[];
  readonly conflicts: readonly Conflict[];
}

/** A year does not change: old stories count as new ones do. */
const YEAR: Ballot<FoundingFact, number> = {
  value: ({ year }) => year,
  agrees: (a, b) => a === b,
  precision: () => 0,
  newestDays: null,
};

/** What is believed about foundings; claims of several founders and firms may be given at once. The order of the claims does not matter. */
export function settleFoundings(claims: readonly Claim<FoundingFact>[]): SettledFoundings {
  const groups = Map.groupBy(claims, ({ fact }) => `${fact.founder}\u0000${fact.firm}`);
  const settled = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => settleFounding(group));
  return { foundings: settled.map(({ founding }) => founding), conflicts: settled.flatMap(({ conflicts }) => conflicts) };
}

function settleFounding(claims: readonly Claim<FoundingFact>[]): {
  readonly founding: Founding;
  readonly conflicts: readonly Conflict[];
} {
  const { founder, firm } = claims[0]!.fact;
  const id = stableId('founding', founder, firm);
  const year = vote(claims, YEAR);
  const founding = {
    id,
    founderId: founder,
    firmId: firm,
    year: year?.value ?? null,
    claimIds: claims.map(({ claimId }) => claimId).sort(),
  };
  if (!year || year.outvoted.length === 0) return { founding, conflicts: [] };
  const { believed, outvoted, rule, value } = year;
  const message = `Founded in ${value}, though ${outvoted.length} of ${claims.length} claims say otherwise: ${says(rule)}.`;
  return {
    founding,
    conflicts: [{ about: 'FOUNDING', kind: 'YEAR', factIds: [id], believed, outvoted, decidedBy: rule, message }],
  };
}
