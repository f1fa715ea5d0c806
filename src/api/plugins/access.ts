import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getDirectiveValues,
  getOperationAST,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { refuseStrangers } from '../access/origin.ts';
import { type Caller, callerOf, demand, type Role, type Token } from '../access/tokens.ts';
import type { RequestContext } from '../context.ts';
import { type Fragments, fragmentsOf } from '../limits/fragments.ts';

/** Who sent which request. */
export type Callers = WeakMap<Request, Caller>;

/**
 * Lets in who may come: where there are no tokens, everybody on this machine and no page of another site; else who sends a token,
 * for the fields that its role may call (`@access(role: …)`; a mutation without it needs a writer).
 */
export function useAccess(tokens: readonly Token[], callers: Callers): Plugin<RequestContext> {
  return {
    onRequestParse({ request }) {
      if (tokens.length === 0) refuseStrangers(request);
      callers.set(request, callerOf(request, tokens));
    },
    onExecute: ({ args }) => checkRoles(args),
    onSubscribe: ({ args }) => checkRoles(args),
  };
}

interface Args {
  readonly schema: GraphQLSchema;
  readonly document: Parameters<typeof getOperationAST>[0];
  readonly operationName?: string | null | undefined;
  readonly contextValue: RequestContext;
}

function checkRoles({ schema, document, operationName, contextValue }: Args): void {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return;
  const least: Role = operation.operation === OperationTypeNode.MUTATION ? 'WRITER' : 'READER';
  for (const name of rootFields(operation.selectionSet, fragmentsOf(document))) {
    demand(contextValue.caller, roleFor(schema, root, name) ?? least, `"${name}"`);
  }
}

function roleFor(schema: GraphQLSchema, root: GraphQLObjectType, field: string): Role | null {
  const directive = schema.getDirective('access');
  const node = root.getFields()[field]?.astNode;
  if (!directive || !node) return null;
  const values: { readonly role?: Role } = getDirectiveValues(directive, node) ?? {};
  return values.role ?? null;
}

/** The names of an operation's outermost fields, also of those inside fragments. */
export function rootFields(set: SelectionSetNode, fragments: Fragments): readonly string[] {
  return set.selections.flatMap((selection): readonly string[] => {
    if (selection.kind === Kind.FIELD) return [(selection as FieldNode).name.value];
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    return inner ? rootFields(inner.selectionSet, fragments) : [];
  });
}
