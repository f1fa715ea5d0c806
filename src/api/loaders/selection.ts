import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode, valueFromASTUntyped } from 'graphql';

/** Fields between a list's field and its rows. */
const THROUGH: ReadonlySet<string> = new Set(['edges', 'node', 'nodes', 'owners']);
const DEFAULT_CLAIMS = 20;
export const MAX_CLAIMS = 100;

/**
 * How many claims of each row the question asks for right below this field, 0 where for none:
 * what is known to be asked comes in the same statement as the rows.
 */
export function claimsAsked({ fieldNodes, fragments, variableValues }: GraphQLResolveInfo): number {
  const asked = ({ arguments: args }: FieldNode): number => {
    const first = args?.find(({ name }) => name.value === 'first');
    const count = first ? valueFromASTUntyped(first.value, variableValues) : DEFAULT_CLAIMS;
    return typeof count === 'number' ? Math.min(Math.max(count, 0), MAX_CLAIMS) : DEFAULT_CLAIMS;
  };
  const most = (set: SelectionSetNode | undefined): number => Math.max(0, ...(set?.selections ?? []).map(ofSelection));
  const ofSelection = (selection: SelectionSetNode['selections'][number]): number => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return most(selection.selectionSet);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return most(fragments[selection.name.value]?.selectionSet);
    if (selection.name.value === 'claims') return asked(selection);
    return THROUGH.has(selection.name.value) ? most(selection.selectionSet) : 0;
  };
  return Math.max(...fieldNodes.map(({ selectionSet }) => most(selectionSet)));
}
