import type { Tab } from './playground.ts';
import type { Api } from './yoga.ts';

const isQuestion = ({ query }: Tab): boolean => /^\s*(?:#.*\n\s*)*(?:query\b|\{)/.test(query);

/**
 * Asks the ready questions once, one after the other, and drops the answers: Neo4j plans a statement at its first use, which takes up to some seconds
 * that the first caller would wait. A question that fails here is told to the one who asks it.
 */
export async function warm(api: Pick<Api, 'fetch'>, tabs: readonly Tab[]): Promise<void> {
  for (const { query, variables } of tabs.filter(isQuestion)) {
    const body = JSON.stringify({ query, variables: JSON.parse(variables ?? '{}') });
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const answer = await api.fetch(new Request('http://127.0.0.1/graphql', { method: 'POST', headers, body })).catch(() => null);
    await answer?.text();
  }
}
