import { fileURLToPath } from 'node:url';
import { type ApiAnswer, askApi } from '../ask-api.ts';
import { readTabs, type Tab } from './playground.ts';
import type { Api } from './yoga.ts';

/** Questions about one party, `$id` and `$name`; short ones, so that each ends in its time on a slow machine. */
const FOLDER = fileURLToPath(new URL('warm-up/', import.meta.url));
const SOME_FIRM = '{ parties(kinds: [FIRM], first: 1) { nodes { id name } } }';

interface FirmsFound {
  readonly data?: { readonly parties: { readonly nodes: readonly { readonly id: string; readonly name: string }[] } } | null;
}

const isQuestion = ({ query }: Tab): boolean => /^\s*(?:#.*\n\s*)*(?:query\b|\{)/.test(query);

/**
 * Asks what people ask first, once and one after the other, and drops the answers: Neo4j plans a statement at its first use, which takes up to some seconds
 * that the first caller would wait. Gives the codes of what could not be answered; whoever asks it is told.
 */
export async function warm(api: Pick<Api, 'fetch'>, tabs: readonly Tab[]): Promise<readonly string[]> {
  const found = (await ask(api, SOME_FIRM, {})) as FirmsFound;
  const [firm] = found.data?.parties.nodes ?? [];
  const questions = [
    ...(firm ? readTabs(FOLDER).map(({ query }) => ({ query, variables: firm as object })) : []),
    ...tabs.filter(isQuestion).map(({ query, variables }) => ({ query, variables: JSON.parse(variables ?? '{}') as object })),
  ];
  const faults: string[] = [];
  for (const { query, variables } of questions) faults.push(...codesOf(await ask(api, query, variables)));
  return faults;
}

const codesOf = ({ errors = [] }: ApiAnswer): readonly string[] => errors.map(({ extensions }) => extensions?.code ?? 'FAULT');

const ask = (api: Pick<Api, 'fetch'>, query: string, variables: object): Promise<ApiAnswer> =>
  askApi(api.fetch, query, variables).catch(() => ({ errors: [{ message: 'the question could not be asked' }] }));
