/** Multinomial logistic regression by AdaGrad, with an L2 penalty and weights averaged over rounds: small, and the same from the same examples. */
import type { Example } from './examples.ts';

export interface Settings {
  readonly rounds: number;
  readonly rate: number;
  /** Pull towards zero at each visit. */
  readonly penalty: number;
}

interface Row {
  readonly weights: number[];
  /** Sum of the weights at the end of the rounds that count. */
  readonly sum: number[];
  readonly squares: number[];
}

/** Deterministic shuffle: linear congruential, one seed. */
export function shuffled(length: number, seed: number): number[] {
  const order = Array.from({ length }, (_, at) => at);
  let state = seed;
  for (let at = length - 1; at > 0; at--) {
    state = (state * 1664525 + 1013904223) % 4294967296;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
  return order;
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

/** Rounds at the beginning that are not averaged. */
const UNSETTLED = 2;

function addUp({ weights, sum }: Row): void {
  for (let label = 0; label < sum.length; label++) sum[label] = (sum[label] as number) + (weights[label] as number);
}

/** Learns a row of weights for each feature. */
export function learn(examples: readonly Example[], classes: number, { rounds, rate, penalty }: Settings): Map<string, number[]> {
  const table = new Map<string, Row>();
  const rowOf = (feature: string): Row => {
    const row = table.get(feature) ?? {
      weights: new Array<number>(classes).fill(0),
      sum: new Array<number>(classes).fill(0),
      squares: new Array<number>(classes).fill(1e-6),
    };
    table.set(feature, row);
    return row;
  };
  for (let round = 0; round < rounds; round++) {
    for (const at of shuffled(examples.length, round + 1)) {
      const example = examples[at] as Example;
      const rows = example.features.map(rowOf);
      const chances = softmax(
        Array.from({ length: classes }, (_, label) => rows.reduce((sum, row) => sum + (row.weights[label] as number), 0)),
      );
      for (let label = 0; label < classes; label++) {
        const error = (chances[label] as number) - (label === example.label ? 1 : 0);
        for (const row of rows) step(row, label, error, rate, penalty);
      }
    }
    if (round >= UNSETTLED) for (const row of table.values()) addUp(row);
  }
  const counted = rounds - UNSETTLED;
  return new Map([...table].map(([feature, { sum }]) => [feature, sum.map((weight) => weight / counted)]));
}

function step(row: Row, label: number, error: number, rate: number, penalty: number): void {
  const gradient = error + penalty * (row.weights[label] as number);
  row.squares[label] = (row.squares[label] as number) + gradient * gradient;
  row.weights[label] = (row.weights[label] as number) - (rate * gradient) / Math.sqrt(row.squares[label] as number);
}
