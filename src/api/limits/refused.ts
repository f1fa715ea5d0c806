import type { ASTNode, GraphQLError } from 'graphql';
import { createGraphQLError } from 'graphql-yoga';
import type { ErrorCode } from '../../errors.ts';
import { statusOf } from '../errors.ts';

/** A refusal with its own HTTP status for every caller, also for those who accept only application/json. */
export function refused(
  code: ErrorCode,
  message: string,
  details: Readonly<Record<string, unknown>>,
  nodes: ASTNode,
): GraphQLError {
  return createGraphQLError(message, {
    nodes: [nodes],
    extensions: { code, details, http: { status: statusOf(code), spec: false } },
  });
}
