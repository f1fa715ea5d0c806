/** From all claims about foundings to who founded which firm: one founding for each founder and firm. */
import type { Claim, Founding, FoundingFact } from '../domain.ts';
import { stableId } from '../ids.ts';
import type { Conflict } from './conflict.ts';
import { decide, type RuleName, type Supported } from './rules.ts';

export interface SettledFoundings {
  readonly foundings: readonly Founding[];
  readonly conflicts: readonly Conflict[];
}

type FoundingClaim = Claim<FoundingFact>;

/** What is believed about foundings; claims of several founders and firms may be given at once. The order of the claims does not matter. */
export function settleFoundings(claims: readonly FoundingClaim[]): SettledFoundings {
  const groups = Map.groupBy(claims, ({ fact }) => `${fact.founder}\u0000${fact.firm}`);
  const settled = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => settleFounding(group));
  return { foundings: settled.map(({ founding }) => founding), conflicts: settled.flatMap(({ conflicts }) => conflicts) };
}

function settleFounding(claims: readonly FoundingClaim[]): {
  readonly founding: Founding;
  readonly conflicts: readonly Conflict[];
} {
  const { founder, firm } = claims[0]!.fact;
  const dated = claims.filter(({ fact }) => fact.year !== null).map((claim) => supported(claim, claims));
  const ranked = dated.sort((a, b) => (decide(a, b).first ? -1 : 1));
  const best = ranked[0] ?? null;
  const id = stableId('founding', founder, firm);
  const founding: Founding = {
    id,
    founderId: founder,
    firmId: firm,
    year: best?.witness.value ?? null,
    claimIds: claims.map(({ claimId }) => claimId).sort(),
  };
  const against = ranked.filter(({ witness }) => witness.value !== founding.year);
  return {
    founding,
    conflicts:
      best && against[0]
        ? [
            conflict(
              founding,
              against.map(({ witness }) => witness.claimId),
              decide(best, against[0]).rule,
            ),
          ]
        : [],
  };
}

function supported(claim: FoundingClaim, all: readonly FoundingClaim[]): Supported<number> {
  const { claimId, articleId, source, asOf, fact } = claim;
  const agreeing = new Set(all.filter((other) => other.fact.year === fact.year).map((other) => other.articleId));
  const common = {
    claimId,
    articleId,
    source,
    asOf,
    confidence: fact.confidence,
    phase: 'HOLDS',
    day: asOf,
    seen: asOf,
    dated: false,
    since: null,
    until: null,
  } as const;
  return { witness: { ...common, value: fact.year ?? 0 }, articles: agreeing.size, precision: 0 };
}

function conflict(founding: Founding, outvoted: readonly string[], decidedBy: RuleName): Conflict {
  const believed = founding.claimIds.filter((id) => !outvoted.includes(id));
  return {
    about: 'FOUNDING',
    kind: 'YEAR',
    factIds: [founding.id],
    believed,
    outvoted,
    decidedBy,
    message: `Articles do not agree on the year; believed is ${founding.year}.`,
  };
}
