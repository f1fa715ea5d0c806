/**
 * How much of each firm ends with some parties: the chance that a walk upward from the firm, from each firm to an owner with the chance of the
 * owner's share, comes by one of them. For one party this is its integrated share (see `look-through.ts`). Lowest where all have the least that
 * is said; highest where each firm's free part goes where it is worth most (a bounded-parameter Markov decision process: Givan, Leach and Dean
 * 2000). Firms choose independently, so both are reached by one consistent choice: the bounds are the tightest there are.
 */
import { type Choice, improve, leastOf, worth } from './choice.ts';
import type { Component, Components } from './components.ts';
import { eliminate, valuesIn } from './elimination.ts';
import { CLOSE, repeat } from './sweeps.ts';
import type { Web } from './web.ts';

export type Side = 'LOW' | 'HIGH';

/** Rings up to this many firms are solved exactly, larger ones by sweeps. */
export const EXACT_RING = 160;

/** While choices still change, large rings are worth no more than this precision. Parts of 1. */
const ROUGHLY = 1e-4;
/** Choices only ever improve; rings settle within a few rounds. */
const MOST_ROUNDS = 200;

/** Where nothing is to be chosen. */
const NONE = new Int32Array(0);

interface Valuation {
  readonly web: Web;
  readonly side: Side;
  readonly choice: Choice;
  readonly value: Float64Array;
  readonly isTarget: Uint8Array;
  /** Place in the ring that is being solved, by node; -1 outside. */
  readonly at: Int32Array;
}

/** Parts of 1, by node; targets themselves are worth 1. */
export function valuesOf(web: Web, components: Components, targets: Iterable<number>, side: Side): Float64Array {
  const value = new Float64Array(web.size);
  const isTarget = new Uint8Array(web.size);
  for (const target of targets) {
    value[target] = 1;
    isTarget[target] = 1;
  }
  const choice = side === 'LOW' ? { weight: web.low, rest: web.rest, preferred: NONE } : leastOf(web);
  const valuation = { web, side, choice, value, isTarget, at: new Int32Array(web.size).fill(-1) };
  for (const component of components.list) settle(valuation, component);
  return value;
}

/** What a node is worth by its owners alone, where it is itself a target: how much of the firm comes back to itself. */
export function worthByOwners(web: Web, value: Float64Array, node: number, side: Side): number {
  const choice = leastOf(web);
  if (side === 'HIGH') improve(web, choice, value, node);
  return worth(web, choice.weight, value, node);
}

function settle(valuation: Valuation, component: Component): void {
  const { web, side, choice, value, isTarget } = valuation;
  const [node] = component.nodes as readonly [number];
  if (!component.cyclic) {
    if (isTarget[node] === 1 || !ownersCount(valuation, node)) return;
    if (side === 'HIGH') improve(web, choice, value, node);
    value[node] = worth(web, choice.weight, value, node);
    return;
  }
  const nodes = component.nodes.filter((each) => isTarget[each] === 0);
  if (nodes.some((each) => ownersCount(valuation, each))) settleRing(valuation, nodes);
}

const isOpen = ({ openLinks: { start } }: Web, node: number): boolean => start[node] !== start[node + 1];

/** True where one of the owners is worth something yet. */
function ownersCount({ web, value }: Valuation, node: number): boolean {
  for (let link = web.start[node]!; link < web.start[node + 1]!; link++) if (value[web.owner[link]!]! > 0) return true;
  return false;
}

function settleRing(valuation: Valuation, nodes: readonly number[]): void {
  const { web, side, choice, value } = valuation;
  const evaluate = nodes.length <= EXACT_RING ? evaluateExactly : evaluateBySweeps;
  const open = side === 'HIGH' ? nodes.filter((node) => isOpen(web, node)) : [];
  let close = open.length > 0 ? ROUGHLY : CLOSE;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    evaluate(valuation, nodes, close);
    const better = open.filter((node) => improve(web, choice, value, node));
    if (better.length > 0) continue;
    if (close === CLOSE) return;
    close = CLOSE;
  }
}

function evaluateExactly({ web, choice, value, at }: Valuation, nodes: readonly number[]): void {
  nodes.forEach((node, place) => {
    at[node] = place;
    value[node] = 0;
  });
  const direct = Float64Array.from(nodes, (node) => worth(web, choice.weight, value, node));
  const solved = valuesIn(eliminate(web, choice, nodes, at), direct);
  nodes.forEach((node, place) => {
    at[node] = -1;
    value[node] = solved[place]!;
  });
}

function evaluateBySweeps({ web, choice, value }: Valuation, nodes: readonly number[], close: number): void {
  const farthestFirst = nodes.toReversed();
  repeat(() => sweep(web, choice.weight, value, farthestFirst), close);
}

/**
 * Gauss and Seidel, from below: values only grow, and a closed ring without a target stays at 0. Values come down from owners, so those farthest up
 * go first. Gives the largest change.
 */
function sweep({ start, owner }: Web, weight: Float64Array, value: Float64Array, nodes: readonly number[]): number {
  let change = 0;
  for (const node of nodes) {
    let [total, own] = [0, 0];
    for (let link = start[node]!; link < start[node + 1]!; link++) {
      if (owner[link] === node) own += weight[link]!;
      else total += weight[link]! * value[owner[link]!]!;
    }
    const next = own < 1 ? total / (1 - own) : 0;
    change = Math.max(change, Math.abs(next - value[node]!));
    value[node] = next;
  }
  return change;
}
