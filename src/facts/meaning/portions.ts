/** Holders told in a row, each with its percent: "Acme 48 percent, Bolt 24 percent", "owners are Acme, 25 pct, and Bolt, 25 pct". */
import type { PartyRef, Share } from '../../domain.ts';
import type { Node, Phrase, Scene } from '../grammar/types.ts';
import { actorsOf } from './actors.ts';
import { percentShare } from './holding.ts';

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

const LINKS = new Set(['COMMA', 'AND', 'TIME']);

/** Pairs of a party and a percent among the nodes from an index on, as long as nothing else stands between them. */
export function portionsFrom(scene: Scene, from: number): readonly Portion[] {
  const found: Portion[] = [];
  for (let at = from; at < scene.nodes.length; at += 1) {
    const node = scene.nodes[at]!;
    const comma = scene.nodes[at + 1]?.kind === 'COMMA' ? 1 : 0;
    const percent = scene.nodes[at + 1 + comma];
    if (node.kind === 'PHRASE' && node.named.length > 0 && isBarePercent(percent)) {
      found.push({ holders: actorsOf(scene, node), share: percentShare(percent.percent!), end: percent.end });
      at += 1 + comma;
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
