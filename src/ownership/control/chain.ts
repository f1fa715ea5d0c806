/** Why one party controls another: step by step, with the stakes of each step. */
import type { Interval } from '../../domain.ts';
import type { PartyKey, Piece, StakeRow } from '../piece.ts';
import { type Certainty, type ControlTest, enough, saysControl } from './enough.ts';
import type { Holding, Spread } from './spread.ts';

/** `SAID`: a claim says so. `SHARES`: one holder has enough. `SHARES_TOGETHER`: several, all under one control, have. */
export type ControlReason = 'SHARES' | 'SHARES_TOGETHER' | 'SAID';

/** A firm that comes under control. */
export interface ControlStep<K extends PartyKey> extends Interval {
  readonly firm: K;
  readonly certainty: Certainty;
  readonly reason: ControlReason;
  /** The stakes that do it: of the controller itself and of firms in earlier steps. `low` and `high` are their sum. */
  readonly stakes: readonly StakeRow<K>[];
}

/** What is certain and what is possible for one controller. */
export interface Reach {
  readonly certain: Spread;
  readonly possible: Spread;
}

/** The steps from the controller down to the firm, each after those that it rests on; empty where the firm is not under control. */
export function chainTo<K extends PartyKey>(
  piece: Piece<K>,
  { certain, possible }: Reach,
  firm: number,
  test: ControlTest,
): readonly ControlStep<K>[] {
  const steps = new Map([...possible.controlled, ...certain.controlled]);
  const needed = new Set([firm]);
  for (const each of needed) for (const edge of steps.get(each)?.edges ?? []) needed.add(piece.holder[edge]!);
  const inOrder = [...new Set([...certain.controlled.keys(), ...possible.controlled.keys()])];
  return inOrder
    .filter((each) => needed.has(each))
    .map((each) => stepOf(piece, each, steps.get(each)!, certain.controlled.has(each) ? 'CERTAIN' : 'POSSIBLE', test));
}

function stepOf<K extends PartyKey>(
  { keys, stakes }: Piece<K>,
  firm: number,
  held: Holding,
  certainty: Certainty,
  test: ControlTest,
): ControlStep<K> {
  const said = held.edges.find((edge) => saysControl(stakes[edge]!, test));
  const byShares = certainty === 'CERTAIN' && enough(held.low, test);
  const edges = !byShares && said !== undefined ? [said] : held.edges;
  return {
    firm: keys[firm]!,
    certainty,
    reason: edges !== held.edges ? 'SAID' : edges.length > 1 ? 'SHARES_TOGETHER' : 'SHARES',
    stakes: edges.map((edge) => stakes[edge]!),
    low: held.low,
    high: held.high,
  };
}
