import { type GraphQLSchema, getOperationAST, type OperationDefinitionNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { CodedError } from '../../errors.ts';
import { aliasLimit } from '../limits/aliases.ts';
import { costOf, variablesOf } from '../limits/cost.ts';
import { depthLimit } from '../limits/depth.ts';
import { fragmentsOf } from '../limits/fragments.ts';
import type { Limits } from '../limits/limits.ts';

interface Args {
  readonly schema: GraphQLSchema;
  readonly document: Parameters<typeof getOperationAST>[0];
  readonly operationName?: string | null | undefined;
  readonly variableValues?: Readonly<Record<string, unknown>> | null | undefined;
}

/** Depth and aliases are rules of validation, whose outcome is kept with the document; cost depends on the variables and is counted for each request. */
export function useLimits(limits: Limits): Plugin {
  const rules = [depthLimit(limits.depth), aliasLimit(limits.aliases)];
  return {
    onValidate({ addValidationRule }) {
      for (const rule of rules) addValidationRule(rule);
    },
    onExecute: ({ args }) => refuseCostly(args, limits.cost),
    onSubscribe: ({ args }) => refuseCostly(args, limits.cost),
  };
}

function refuseCostly(args: Args, most: number): void {
  const operation = getOperationAST(args.document, args.operationName);
  const root = operation && args.schema.getRootType(operation.operation);
  if (!operation || !root) return;
  const cost = costOf(operation.selectionSet, root, costing(args, operation));
  if (cost <= most) return;
  const message = `The answer could hold ${cost} objects; ${most} are allowed. Ask for fewer rows ("first") or fewer lists inside each other.`;
  throw new CodedError('QUERY_TOO_COSTLY', message, { cost, most });
}

function costing(args: Args, operation: OperationDefinitionNode): Parameters<typeof costOf>[2] {
  return {
    schema: args.schema,
    fragments: fragmentsOf(args.document),
    variables: variablesOf(operation, args.variableValues ?? {}),
  };
}
