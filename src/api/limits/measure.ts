import { Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { Fragments } from './fragments.ts';
import { once } from './fragments.ts';

const isIntrospection = (selection: SelectionNode): boolean =>
  selection.kind === Kind.FIELD && selection.name.value.startsWith('__');

/** Fields inside each other in the deepest branch; introspection, which GraphQL itself keeps in bounds, does not count. */
export function depthOf(selections: SelectionSetNode | undefined, fragments: Fragments): number {
  const ofFragment = once((name) => ofSet(fragments.get(name)?.selectionSet));
  const ofSet = (set: SelectionSetNode | undefined): number => Math.max(0, ...(set?.selections ?? []).map(ofOne));
  const ofOne = (selection: SelectionNode): number => {
    if (isIntrospection(selection)) return 0;
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    return ofSet(selection.selectionSet) + (selection.kind === Kind.FIELD ? 1 : 0);
  };
  return ofSet(selections);
}

/** Renamed fields, those of a fragment counted at each place where it is spread. */
export function aliasesOf(selections: SelectionSetNode | undefined, fragments: Fragments): number {
  const ofFragment = once((name) => ofSet(fragments.get(name)?.selectionSet));
  const ofSet = (set: SelectionSetNode | undefined): number => (set?.selections ?? []).reduce((sum, one) => sum + ofOne(one), 0);
  const ofOne = (selection: SelectionNode): number => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    return ofSet(selection.selectionSet) + (selection.kind === Kind.FIELD && selection.alias ? 1 : 0);
  };
  return ofSet(selections);
}
