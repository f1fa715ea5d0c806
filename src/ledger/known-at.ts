import type { Claim, Fact, Instant } from '../domain.ts';

/** The claims that stood at a moment of our knowledge: recorded by then and not yet retracted. Null is now. */
export function claimsKnownAt<F extends Fact>(claims: readonly Claim<F>[], knownAt: Instant | null): readonly Claim<F>[] {
  if (knownAt === null) return claims.filter(({ retractedAt }) => retractedAt === null);
  return claims.filter(({ recordedAt, retractedAt }) => recordedAt <= knownAt && (retractedAt === null || retractedAt > knownAt));
}
