/** Holders told in a row, each with its percent: "Acme 48 percent, Bolt 24 percent", "owners are Acme, 25 pct, and Bolt, 25 pct". */
import type { PartyRef, Share } from '../../domain.ts';
import { numberOf } from '../../reading/amounts/numbers.ts';
import type { Node, Phrase, Scene } from '../grammar/types.ts';
import { actorsOf } from './actors.ts';
import { percentShare, sizeShare } from './holding.ts';

export interface Portion {
  readonly holders: readonly PartyRef[];
  readonly share: Share;
  readonly end: number;
}

/** A percent and nothing else: not "48 percent of Acme". */
export const isBarePercent = (node: Node | undefined): node is Phrase =>
  node?.kind === 'PHRASE' &&
  node.percent !== null &&
  node.named.length === 0 &&
  node.head === '' &&
  node.beside.length === 0 &&
  node.owners.length === 0 &&
  node.complements.length === 0;

/** "24" behind a first percent: a number and nothing else is one too; null where it is none. */
export function bareNumber(node: Node | undefined): Share | null {
  const only = node?.kind === 'PHRASE' && node.items.length === 1 ? node.items[0] : undefined;
  const value = only?.kind === 'WORD' && only.pos === 'NUM' ? numberOf(only.text) : Number.NaN;
  return value > 0 && value <= 100 ? { percent: value, bound: 'EXACT', size: null } : null;
}

const REST = new Set(['rest', 'remainder', 'balance']);

/** "the rest", "the remaining shares": what the others do not hold. */
export const isRest = (node: Node | undefined): node is Phrase =>
  node?.kind === 'PHRASE' && REST.has(node.head) && node.named.length + node.owners.length + node.complements.length === 0;

/** The share that a phrase right behind a holder tells; bare numbers and rests only where a percent was told before. */
function shareIn(node: Node | undefined, goesOn: boolean): Share | null {
  if (isBarePercent(node)) return percentShare(node.percent!);
  if (!goesOn) return null;
  return isRest(node) ? sizeShare('UNSPECIFIED') : bareNumber(node);
}

const LINKS = new Set(['COMMA', 'AND', 'TIME']);

/** "Acme, 25 pct", "Acme with 25 pct": how many nodes stand between a holder and its share. */
function between(nodes: readonly Node[], at: number): number {
  const comma = nodes[at]?.kind === 'COMMA' ? 1 : 0;
  const prep = nodes[at + comma];
  return prep?.kind === 'PREP' && (prep.word === 'with' || prep.word === 'at') ? comma + 1 : comma;
}

/**
 * Pairs of a party and a share among the nodes from an index on, as long as nothing else stands between them.
 * @param goesOn whether a percent was told before, so that "Bolt 20" and "Bolt the rest" tell a share too
 */
export function portionsFrom(scene: Scene, from: number, goesOn = false): readonly Portion[] {
  const found: Portion[] = [];
  const colon = scene.nodes[from]?.kind === 'STOP' ? 1 : 0;
  for (let at = from + colon; at < scene.nodes.length; at += 1) {
    const node = scene.nodes[at]!;
    const skipped = between(scene.nodes, at + 1);
    const told = scene.nodes[at + 1 + skipped];
    const share = node.kind === 'PHRASE' && node.named.length > 0 ? shareIn(told, goesOn || found.length > 0) : null;
    if (share) {
      found.push({ holders: actorsOf(scene, node as Phrase), share, end: told!.end });
      at += 1 + skipped;
    } else if (!LINKS.has(node.kind)) break;
  }
  return found;
}

/** Pairs of a party and a percent right before a node: "Acme (60%) and Bolt (40%) own". */
export function portionsBefore(scene: Scene, before: number): readonly Portion[] {
  if (!isBarePercent(scene.nodes[before - 1])) return [];
  let from = before - 1;
  while (from > 0 && isPortion(scene.nodes[from - 1])) from -= 1;
  while (from < before && !isHolder(scene.nodes[from])) from += 1;
  const found = portionsFrom(scene, from);
  return found.length > 1 ? found.filter(({ end }) => end <= scene.nodes[before - 1]!.end) : [];
}

const isHolder = (node: Node | undefined): boolean => node?.kind === 'PHRASE' && node.named.length > 0;
const isPortion = (node: Node | undefined): boolean => isHolder(node) || isBarePercent(node) || LINKS.has(node?.kind ?? '');
