/** Who stands at the top: persons, states, and parties that nobody is known to own. */
import type { Interval } from '../domain.ts';
import { type Ascent, ascentOf } from './ascent.ts';
import { type ControlStep, chainTo, type Reach } from './control/chain.ts';
import { type ControlTest, enough } from './control/enough.ts';
import { spread } from './control/spread.ts';
import { percents } from './integrated.ts';
import { largestFirst, type Ranked } from './largest.ts';
import { pages } from './pages.ts';
import type { PartyKey, Piece } from './piece.ts';
import { type Shares, sharesOf } from './shares.ts';
import { upstream } from './web.ts';

export type Verdict = 'YES' | 'POSSIBLE' | 'NO';

export interface UltimateOwnersOptions {
  /** Percent from which a party counts as an owner: 25 in the EU's anti-money-laundering rules, 50 in OFAC's; 0 for any. 25 where not given. */
  readonly threshold?: number;
  /** False where more than the threshold is asked for. */
  readonly atLeast?: boolean;
  /** When a step of a chain is control; more than 50 percent where not given. */
  readonly control?: ControlTest;
}

/** Both tests are shown: they differ where chains are long (51 percent of 51 percent is 26) or holdings are spread (20 percent each through three firms). */
export interface UltimateOwner<K extends PartyKey> extends Interval {
  readonly party: K;
  /** Whether the multiplied share, `low` to `high`, is enough. */
  readonly byShare: Verdict;
  /** Whether what the party and the firms that it controls hold of the firm directly, `together`, is enough, or is control of it. */
  readonly byControl: Verdict;
  readonly together: Interval;
  /** From the party down to the firm, where the party controls it or may. */
  readonly chain: readonly ControlStep<K>[];
}

export interface UltimateOwners<K extends PartyKey> {
  /** The largest certain share first. */
  owners(first: number, skip?: number): readonly UltimateOwner<K>[];
}

/** Parties without known owners that pass one of the tests, for certain or possibly. The piece must hold all above the firm. */
export function ultimateOwners<K extends PartyKey>(
  piece: Piece<K>,
  firm: K,
  { threshold = 25, atLeast = true, control = {} }: UltimateOwnersOptions = {},
): UltimateOwners<K> {
  const index = piece.indexOf.get(firm);
  if (index === undefined) return { owners: () => [] };
  const shares = sharesOf(piece);
  const inquiry: Inquiry<K> = {
    piece,
    shares,
    firm: index,
    ascent: ascentOf(upstream(piece, shares, index)),
    test: { threshold, atLeast },
    control,
  };
  return { owners: pages(passing(inquiry)) };
}

interface Inquiry<K extends PartyKey> {
  readonly piece: Piece<K>;
  readonly shares: Shares;
  readonly firm: number;
  readonly ascent: Ascent;
  readonly test: ControlTest;
  readonly control: ControlTest;
}

function* passing<K extends PartyKey>(inquiry: Inquiry<K>): Generator<UltimateOwner<K>> {
  const { web } = inquiry.ascent;
  for (const ranked of largestFirst(inquiry.ascent, 0)) {
    if (web.start[ranked.node] !== web.start[ranked.node + 1]) continue;
    const owner = owning(inquiry, ranked);
    if (owner !== null) yield owner;
  }
}

function owning<K extends PartyKey>(inquiry: Inquiry<K>, { node, low }: Ranked): UltimateOwner<K> | null {
  const { piece, firm, ascent, test } = inquiry;
  const party = ascent.web.party[node]!;
  const reach = reachOf(inquiry, party);
  const together = { low: reach.certain.holdingOf(firm).low, high: reach.possible.holdingOf(firm).high };
  const byControl = verdict(
    enough(together.low, test) || reach.certain.controlled.has(firm),
    enough(together.high, test) || reach.possible.controlled.has(firm),
  );
  if (byControl === 'NO' && !enough(100 * ascent.highAtMost[node]!, test)) return null;
  const share = percents(low, ascent.high(node, low));
  const byShare = verdict(enough(share.low, test), enough(share.high, test));
  if (byShare === 'NO' && byControl === 'NO') return null;
  const chain = chainTo(piece, reach, firm, inquiry.control);
  return { party: piece.keys[party]!, ...share, byShare, byControl, together, chain };
}

const reachOf = <K extends PartyKey>({ piece, shares, control }: Inquiry<K>, party: number): Reach => ({
  certain: spread(piece, shares, party, 'CERTAIN', control),
  possible: spread(piece, shares, party, 'POSSIBLE', control),
});

const verdict = (certain: boolean, possible: boolean): Verdict => (certain ? 'YES' : possible ? 'POSSIBLE' : 'NO');
