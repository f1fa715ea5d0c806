import { createGraphQLError, type Plugin } from 'graphql-yoga';

const JSON_TYPE = /^application\/(graphql\+)?json\s*(;|$)/i;

/**
 * Takes questions by POST as JSON and nothing else. Forms, plain text and uploads are what a page of another site can post without asking first
 * (a browser sends them without a preflight request), and no client of GraphQL needs them.
 */
export function useJsonOnly(): Plugin {
  return {
    onRequestParse({ request }) {
      if (request.method !== 'POST' || JSON_TYPE.test(request.headers.get('content-type') ?? '')) return;
      const http = { status: 415, headers: { Accept: 'application/json' } };
      throw createGraphQLError('Send the question as JSON: {"query": "…"} with the header "Content-Type: application/json".', {
        extensions: { code: 'BAD_REQUEST', http },
      });
    },
  };
}
