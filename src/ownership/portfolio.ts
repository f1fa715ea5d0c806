/** What a party has of every firm below it, directly and through others: the look-through arithmetic from the other end. */
import { componentsOf } from './components.ts';
import { exactOf, type IntegratedShare, percents, reaches } from './integrated.ts';
import type { LookThroughOptions } from './look-through.ts';
import { type PathOrder, type PathsOf, pathsFrom } from './paths.ts';
import type { PartyKey, Piece, StakeRow } from './piece.ts';
import { sharesOf } from './shares.ts';
import { valuesOf } from './values.ts';
import { downstream } from './web.ts';

/**
 * Integrated shares of one holder, the largest certain one first; bounds as in look-through. Stakes that others have in
 * the firms below the holder narrow the bounds, so the piece should hold them too. Firms more than `maxDepth` stakes below are left out, and with them
 * what is held through them.
 */
export function portfolio<K extends PartyKey>(
  piece: Piece<K>,
  holder: K,
  { minPercent = 0, maxDepth }: LookThroughOptions = {},
): readonly IntegratedShare<K>[] {
  const index = piece.indexOf.get(holder);
  if (index === undefined) return [];
  const web = downstream(piece, sharesOf(piece), index, maxDepth);
  const components = componentsOf(web);
  const low = valuesOf(web, components, [0], 'LOW');
  const high = web.openLinks.edges.length > 0 ? valuesOf(web, components, [0], 'HIGH') : low;
  const direct = directStakes(piece, index);
  const rows = Array.from(web.party, (party, node): IntegratedShare<K> => {
    const share = percents(low[node]!, high[node]!);
    return {
      party: piece.keys[party]!,
      ...share,
      exact: exactOf(share),
      direct: direct.get(party) ?? null,
      depth: web.depth[node]!,
    };
  });
  return rows
    .slice(1)
    .filter((row) => reaches(row.high, minPercent))
    .sort((a, b) => b.low - a.low || b.high - a.high || a.depth - b.depth);
}

/** The best ways from the holder down to a firm, among those that its share was computed from. */
export function portfolioPaths<K extends PartyKey>(
  piece: Piece<K>,
  holder: K,
  { maxDepth, order }: Pick<LookThroughOptions, 'maxDepth'> & { readonly order: PathOrder },
): PathsOf<K> {
  const index = piece.indexOf.get(holder);
  if (index === undefined) return () => ({ paths: [], complete: true });
  const within = downstream(piece, sharesOf(piece), index, maxDepth).stake;
  return pathsFrom(piece, holder, { order, within });
}

/** By firm. */
function directStakes<K extends PartyKey>(
  { holdings, firm, stakes }: Piece<K>,
  holder: number,
): ReadonlyMap<number, StakeRow<K>> {
  const edges = holdings.edges.subarray(holdings.start[holder], holdings.start[holder + 1]);
  return new Map(Array.from(edges, (edge) => [firm[edge]!, stakes[edge]!]));
}
