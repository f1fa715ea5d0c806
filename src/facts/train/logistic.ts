/** Logistic regression by AdaGrad with an L2 penalty on rows of numbered features: small, and the same weights from the same rows. */
import { shuffled } from '../../reading/train/regression.ts';

export interface Row {
  readonly ids: readonly number[];
  /** One for each id; absent: all 1. */
  readonly values?: readonly number[];
  readonly label: number;
  readonly weight?: number;
}
export interface Settings {
  readonly rounds: number;
  readonly rate: number;
  /** Half the pull of the whole penalty on a weight, spread over the rows that have its feature. */
  readonly penalty: number;
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Sum of the weights of a row's features. */
export function scoreOf({ ids, values }: Row, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < ids.length; i++) sum += (weights[ids[i] as number] as number) * (values ? (values[i] as number) : 1);
  return sum;
}

/** One weight for each of `size` features. */
export function regress(rows: readonly Row[], size: number, { rounds, rate, penalty }: Settings): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-3);
  const average = new Float64Array(size);
  const visits = new Float64Array(size);
  for (const { ids } of rows) for (const id of ids) visits[id] = (visits[id] as number) + 1;
  for (let round = 0; round < rounds; round++) {
    for (const at of shuffled(rows.length, round + 1)) {
      const row = rows[at] as Row;
      const error = (sigmoid(scoreOf(row, weights)) - row.label) * (row.weight ?? 1);
      for (let i = 0; i < row.ids.length; i++) {
        const id = row.ids[i] as number;
        const gradient =
          error * (row.values ? (row.values[i] as number) : 1) + (penalty / (visits[id] as number)) * (weights[id] as number);
        squares[id] = (squares[id] as number) + gradient * gradient;
        weights[id] = (weights[id] as number) - (rate * gradient) / Math.sqrt(squares[id] as number);
      }
    }
    if (round >= rounds / 2) for (let id = 0; id < size; id++) average[id] = (average[id] as number) + (weights[id] as number);
  }
  const counted = rounds - Math.ceil(rounds / 2);
  return average.map((sum) => sum / counted);
}
