import { defaultExtractPersistedOperationId, usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import { createGraphQLError, type GraphQLParams, type Plugin } from 'graphql-yoga';
import { CodedError } from '../../errors.ts';
import { shown } from '../errors.ts';
import { findPersisted, type PersistedOperation } from '../persisted.ts';
import type { Callers } from './access.ts';

/** The parameter of GraphQL's persisted documents, beside `extensions.persistedQuery` of Apollo's clients. */
export const DOCUMENT_ID = 'documentId';

type Params = GraphQLParams & { readonly [DOCUMENT_ID]?: unknown };

/** What the request calls its operation: in its body, in its address, or as Apollo's clients do. */
function keyOf(params: Params, request: Request): string | null {
  const sent = params[DOCUMENT_ID] ?? new URL(request.url).searchParams.get(DOCUMENT_ID);
  return typeof sent === 'string' ? sent : defaultExtractPersistedOperationId(params, request, {});
}

/** Answers persisted operations by their id, and refuses all others to a token that is limited to them. */
export function usePersisted(operations: readonly PersistedOperation[], callers: Callers): Plugin {
  const names = operations.map(({ name }) => name);
  const plugin = usePersistedOperations({
    allowArbitraryOperations: (request) => callers.get(request)?.persistedOnly !== true,
    extractPersistedOperationId: keyOf,
    getPersistedOperation: findPersisted(operations),
    customErrors: {
      notFound: () =>
        // Apollo's clients know this message and code, and send the text in the next request.
        createGraphQLError('PersistedQueryNotFound', {
          extensions: { code: 'PERSISTED_QUERY_NOT_FOUND', details: { operations: names }, http: { status: 200, spec: true } },
        }),
      persistedQueryOnly: () => shown(persistedOnly(names), null),
    },
  });
  return {
    ...plugin,
    // Who sends neither a question nor an id is told so by Yoga's own check of parameters.
    onParams: (payload) =>
      payload.params.query || keyOf(payload.params, payload.request) !== null ? plugin.onParams?.(payload) : undefined,
  };
}

/** The refusal of a question of one's own to a token that is limited to the persisted set. */
function persistedOnly(operations: readonly string[]): CodedError {
  const message = `This token may ask persisted operations only. Send one as "${DOCUMENT_ID}": ${operations.join(', ')}.`;
  return new CodedError('FORBIDDEN', message, { operations });
}
