/** Exact solution of a small ring of firms, by taking one firm after the other out of it. */
import type { Choice } from './choice.ts';
import type { Web } from './web.ts';

/** A ring of firms taken apart. */
export interface Eliminated {
  readonly size: number;
  /** Row k, column m < k: what m owned of k when k was taken out. Column m > k: which part of what leaves m was k's when m was taken out. */
  readonly matrix: Float64Array;
  /** What of each firm left it when it was taken out. */
  readonly leaves: Float64Array;
}

/**
 * Takes out firm after firm: whoever owns it takes over its holdings. Grassmann, Taksar and Heyman (1985): the diagonal is a sum of what
 * leaves the firm, nothing is subtracted, and shares of 99.99999 percent around a ring lose no digit. A firm that nothing leaves (a closed
 * ring of whole ownership) leads nowhere. `at` is each node's place in `nodes`, or below 0 for nodes outside.
 */
export function eliminate(
  web: Web,
  choice: Pick<Choice, 'weight' | 'rest'>,
  nodes: readonly number[],
  at: Int32Array,
): Eliminated {
  const size = nodes.length;
  const ring = { size, matrix: new Float64Array(size * size), leaves: new Float64Array(size) };
  nodes.forEach((node, k) => {
    ring.leaves[k] = choice.rest[node]!;
    for (let link = web.start[node]!; link < web.start[node + 1]!; link++) {
      const m = at[web.owner[link]!]!;
      if (m < 0) ring.leaves[k]! += choice.weight[link]!;
      else if (m !== k) ring.matrix[k * size + m]! += choice.weight[link]!;
    }
  });
  for (let out = size - 1; out >= 0; out--) takeOut(ring, out);
  return ring;
}

function takeOut({ size, matrix, leaves }: Eliminated, out: number): void {
  const row = out * size;
  let total = leaves[out]!;
  for (let m = 0; m < out; m++) total += matrix[row + m]!;
  for (let k = 0; k < out; k++) {
    const owned = matrix[k * size + out]!;
    if (owned === 0) continue;
    const part = total > 0 ? owned / total : 0;
    matrix[k * size + out] = part;
    for (let m = 0; m < out; m++) if (m !== k) matrix[k * size + m]! += part * matrix[row + m]!;
    leaves[k]! += total > 0 ? part * leaves[out]! : owned;
  }
  leaves[out] = total;
}

/** Values of the firms, where `direct` is what each has from outside: value(k) = direct(k) + sum over m of what m owns of k times value(m). */
export function valuesIn({ size, matrix, leaves }: Eliminated, direct: Float64Array): Float64Array {
  const value = direct.slice();
  for (let out = size - 1; out > 0; out--) for (let k = 0; k < out; k++) value[k]! += matrix[k * size + out]! * value[out]!;
  for (let k = 0; k < size; k++) {
    for (let m = 0; m < k; m++) value[k]! += matrix[k * size + m]! * value[m]!;
    value[k] = leaves[k]! > 0 ? value[k]! / leaves[k]! : 0;
  }
  return value;
}

/** Visits of the firms, where `inflow` comes from below: visits(m) = inflow(m) + sum over k of visits(k) times what m owns of k. */
export function visitsIn({ size, matrix, leaves }: Eliminated, inflow: Float64Array): Float64Array {
  const flow = inflow.slice();
  for (let out = size - 1; out > 0; out--) {
    const part = leaves[out]! > 0 ? flow[out]! / leaves[out]! : 0;
    if (part > 0) for (let m = 0; m < out; m++) flow[m]! += part * matrix[out * size + m]!;
  }
  for (let m = 0; m < size; m++) {
    for (let k = 0; k < m; k++) flow[m]! += flow[k]! * matrix[k * size + m]! * leaves[m]!;
    flow[m] = leaves[m]! > 0 ? flow[m]! / leaves[m]! : 0;
  }
  return flow;
}
