/** How control spreads from one party downward, to the fixpoint. */
import { percentOf } from '../integrated.ts';
import type { PartyKey, Piece } from '../piece.ts';
import type { Shares } from '../shares.ts';
import { type Certainty, type ControlTest, enough, saysControl } from './enough.ts';

/** What a party and the firms that it controls hold of one firm. */
export interface Holding {
  /** Stakes in the piece, in the order in which their holders came under control. */
  readonly edges: readonly number[];
  /** Percents; what others surely have is not in `high`. */
  readonly low: number;
  readonly high: number;
}

export interface Spread {
  /** Firms under control in the order in which they came under it, each with the stakes that did it. */
  readonly controlled: ReadonlyMap<number, Holding>;
  /** What the party and the firms under its control hold of a firm in the end. */
  holdingOf(firm: number): Holding;
}

interface Standing {
  readonly edges: number[];
  low: number;
  room: number;
}

const NOTHING: Holding = { edges: [], low: 0, high: 0 };

/**
 * Firms of which `party` and the firms it controls together hold enough. `CERTAIN` counts the least that each holds; `POSSIBLE` the most that they
 * can hold together beside what others surely hold. Firms choose their shares independently and control only grows with them, so what is
 * possible step by step is possible at once. A firm that somebody else is said to control is possible for nobody but who controls them too.
 */
export function spread<K extends PartyKey>(
  piece: Piece<K>,
  shares: Shares,
  party: number,
  certainty: Certainty,
  test: ControlTest,
): Spread {
  const standings = new Map<number, Standing>();
  const controlled = new Map<number, Holding>();
  const isOurs = (other: number) => other === party || controlled.has(other);
  const holdingOf = (firm: number) => holding(standings.get(firm), shares.slack[firm]!);
  const members = [party];
  for (const member of members)
    for (const edge of edgesOf(piece, member)) {
      const firm = piece.firm[edge]!;
      add(standings, firm, edge, shares);
      if (isOurs(firm)) continue;
      const held = holdingOf(firm);
      if (!isControl(piece, held, test) && (certainty === 'CERTAIN' || !isOpen(piece, firm, held, test, isOurs))) continue;
      controlled.set(firm, { ...held, edges: [...held.edges] });
      members.push(firm);
    }
  return { controlled, holdingOf };
}

export const edgesOf = ({ holdings: { start, edges } }: Piece, holder: number): Int32Array =>
  edges.subarray(start[holder], start[holder + 1]);

function add(standings: Map<number, Standing>, firm: number, edge: number, { low, high }: Shares): void {
  const standing = standings.get(firm) ?? { edges: [], low: 0, room: 0 };
  standing.edges.push(edge);
  standing.low += low[edge]!;
  standing.room += high[edge]! - low[edge]!;
  standings.set(firm, standing);
}

function holding(standing: Standing | undefined, slack: number): Holding {
  if (standing === undefined) return NOTHING;
  const { edges, low, room } = standing;
  return { edges, low: percentOf(low), high: percentOf(low + Math.min(room, slack)) };
}

const isControl = ({ stakes }: Piece, held: Holding, test: ControlTest): boolean =>
  enough(held.low, test) || held.edges.some((edge) => saysControl(stakes[edge]!, test));

function isOpen(
  { stakes, owners, holder }: Piece,
  firm: number,
  held: Holding,
  test: ControlTest,
  isOurs: (party: number) => boolean,
): boolean {
  if (!enough(held.high, test)) return false;
  for (let edge = owners[firm]!; edge < owners[firm + 1]!; edge++)
    if (saysControl(stakes[edge]!, test) && !isOurs(holder[edge]!)) return false;
  return true;
}
