import { type DocumentNode, type GraphQLSchema, getOperationAST } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import { Histogram, type Registry } from 'prom-client';
import { fragmentsOf } from '../limits/fragments.ts';
import { rootFields } from './access.ts';

/** Seconds: from a look-up by id to the time limit. */
const BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Request times by what was asked (`whoOwns`) and HTTP status. Names that callers choose are no labels: there would be no end of them. */
export function useMetrics(registry: Registry, schema: GraphQLSchema): Plugin {
  const duration = new Histogram({
    name: 'stakegraph_graphql_request_duration_seconds',
    help: 'Time to answer a GraphQL request, by its outermost field and HTTP status.',
    labelNames: ['operation', 'status'],
    buckets: BUCKETS,
    registers: [registry],
  });
  const begun = new WeakMap<Request, number>();
  const operations = new WeakMap<Request, string>();
  return {
    onRequestParse({ request }) {
      begun.set(request, performance.now());
    },
    onParse: () => (after) => {
      const { request, params } = after.context as YogaInitialContext;
      if (!(after.result instanceof Error))
        operations.set(request, labelOf(after.result as DocumentNode, params.operationName ?? undefined, schema));
    },
    onResponse({ request, response }) {
      const start = begun.get(request);
      const labels = { operation: operations.get(request) ?? 'unknown', status: String(response.status) };
      if (start !== undefined) duration.observe(labels, (performance.now() - start) / 1000);
    },
  };
}

/** The one outermost field of an operation, "several" for more, "introspection", or "unknown" for what the schema does not have. */
export function labelOf(document: DocumentNode, operationName: string | undefined, schema: GraphQLSchema): string {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return 'unknown';
  const names = [...new Set(rootFields(operation.selectionSet, fragmentsOf(document)))];
  if (names.every((name) => name.startsWith('__'))) return 'introspection';
  if (names.length > 1) return 'several';
  return names.find((name) => name in root.getFields()) ?? 'unknown';
}
