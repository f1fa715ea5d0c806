import { type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode } from 'graphql';

/** A document's fragments by name. */
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

export function fragmentsOf(document: DocumentNode): Fragments {
  return new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
}

export function operationsOf(document: DocumentNode): readonly OperationDefinitionNode[] {
  return document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
}

/**
 * Measures each fragment once, however often it is spread, and a fragment that spreads itself as nothing (validation refuses it anyway);
 * without this, thirty fragments that each spread the next one twice would take a thousand million steps.
 */
export function once(measure: (key: string) => number): (key: string) => number {
  const known = new Map<string, number>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, 0);
    const result = measure(key);
    known.set(key, result);
    return result;
  };
}
