import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  typeFromAST,
  valueFromASTUntyped,
} from 'graphql';
import type { Fragments } from './fragments.ts';
import { once } from './fragments.ts';

/** Arguments that say how long a list will be: a number of rows, or a list whose length it is. */
const SIZE_ARGUMENTS = ['first', 'ids', 'inputs'];
/** How long a list is taken to be that nobody gave a length. */
const UNSIZED_LIST = 10;

type Variables = Readonly<Record<string, unknown>>;

interface Costing {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly variables: Variables;
}

/**
 * Objects that an answer holds if every list is as long as was asked for: the lengths multiply through nesting, and plain values cost nothing.
 *   { parties(first: 50) { nodes { owners(first: 20) { nodes { holder { name } } } } } }   1 + 50 × (1 + 1 + 20 × (1 + 1)) = 2101
 */
export function costOf(selections: SelectionSetNode, root: GraphQLObjectType, costing: Costing): number {
  const ofFragment = once((key) => {
    const [name = '', size = ''] = key.split('|');
    const fragment = costing.fragments.get(name);
    const type = fragment && typeFromAST(costing.schema, fragment.typeCondition);
    return fragment && isCompositeType(type) ? ofSet(fragment.selectionSet, type, size === '' ? null : Number(size)) : 0;
  });
  // `size` is the length that the field above was given for the lists right below it: `owners(first: 20) { nodes … edges … }`.
  const ofSet = (set: SelectionSetNode, type: GraphQLCompositeType, size: number | null): number =>
    set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + ofField(selection, type, size);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return sum + ofFragment(`${selection.name.value}|${size ?? ''}`);
      const narrowed = selection.typeCondition ? typeFromAST(costing.schema, selection.typeCondition) : type;
      return sum + (isCompositeType(narrowed) ? ofSet(selection.selectionSet, narrowed, size) : 0);
    }, 0);
  const ofField = (node: FieldNode, parent: GraphQLCompositeType, above: number | null): number => {
    const field = fieldOf(node, parent);
    const inner = field && getNamedType(field.type);
    if (!field || !node.selectionSet || !isCompositeType(inner)) return 0;
    const own = sizeOf(node, field, costing.variables);
    const isList = isListType(getNullableType(field.type));
    const times = isList ? (own ?? above ?? UNSIZED_LIST) : 1;
    return times * (1 + ofSet(node.selectionSet, inner, isList ? null : own));
  };
  return ofSet(selections, root, null);
}

function fieldOf(node: FieldNode, parent: GraphQLCompositeType): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
}

function sizeOf(node: FieldNode, field: GraphQLField<unknown, unknown>, variables: Variables): number | null {
  const argument = field.args.find(({ name }) => SIZE_ARGUMENTS.includes(name));
  if (!argument) return null;
  const sent = node.arguments?.find(({ name }) => name.value === argument.name)?.value;
  const size = sent ? valueFromASTUntyped(sent, variables) : argument.defaultValue;
  if (Array.isArray(size)) return size.length;
  return typeof size === 'number' ? Math.max(0, size) : null;
}

/** The variables of a request, those that were not sent with the defaults of the operation. */
export function variablesOf(operation: OperationDefinitionNode, sent: Variables): Variables {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
  );
  return { ...Object.fromEntries(defaults), ...sent };
}
