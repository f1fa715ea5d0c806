/** Small graphs in one line: "P 51 A, A 20..100 B, Q majority B, R 10 planned B". */
import { STAKE_SIZES, STAKE_STATUSES, type StakeSize, type StakeStatus } from '../../src/domain.ts';
import type { StakeRow } from '../../src/ownership/piece.ts';
import { shareInterval } from '../../src/share.ts';

const sizeOf = (word: string): StakeSize | undefined => STAKE_SIZES.find((size) => size === word.toUpperCase());
const statusOf = (word: string): StakeStatus | undefined => STAKE_STATUSES.find((status) => status === word.toUpperCase());

function stake(text: string): StakeRow<string> {
  const words = text.trim().split(/\s+/);
  const [holder, share, held] = [words[0]!, words[1]!, words.at(-1)!];
  const status = words.length > 3 ? statusOf(words[2]!)! : 'HELD';
  const size = sizeOf(share) ?? null;
  const common = { holder, held, status, size, stakeId: `${holder}>${held}` };
  if (size !== null) return { ...common, percent: null, ...shareInterval({ percent: null, bound: 'EXACT', size }) };
  const [low, high] = share.split('..').map(Number) as [number, number?];
  return { ...common, percent: high === undefined ? low : null, low, high: high ?? low };
}

export const stakes = (text: string): readonly StakeRow<string>[] => text.split(',').map(stake);
