/**
 * Articles a second through the API: one by one, and 50 in one call; beside reading them without writing.
 *   node bench/ingest.ts [--small]
 */
import type { Api } from '../src/api/yoga.ts';
import { readInput } from '../src/ingest.ts';
import { openApi } from '../src/open-api.ts';
import { withGraph } from './place.ts';
import { type Story, stories } from './stories.ts';

const SMALL = process.argv.includes('--small');
const BATCH = SMALL ? 5 : 50;
/** Batches of each way; a server just started is many times slower at first, so some go before. */
const [WARM, MEASURED] = SMALL ? [1, 1] : [5, 4];

async function mutate(api: Api, query: string, variables: object): Promise<void> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const body = JSON.stringify({ query, variables });
  const answer = await (await api.fetch(new Request('http://127.0.0.1/graphql', { method: 'POST', headers, body }))).json();
  if (answer.errors) throw new Error(JSON.stringify(answer.errors).slice(0, 500));
}

const RESULT = 'status article { id } facts { id kind quote } partiesFound { id } partiesMade { id name } warnings';
const ONE = `mutation ($input: ArticleInput!) { ingestArticle(input: $input) { ${RESULT} } }`;
const MANY = `mutation ($inputs: [ArticleInput!]!) { ingestArticles(inputs: $inputs) { result { ${RESULT} } error { code } } }`;

const oneByOne = async (api: Api, batch: readonly Story[]) => {
  for (const input of batch) await mutate(api, ONE, { input });
};
const inOneCall = (api: Api, batch: readonly Story[]) => mutate(api, MANY, { inputs: batch });

/** Articles a second, after some that only warm up. */
async function measure(
  batches: readonly (readonly Story[])[],
  work: (batch: readonly Story[]) => Promise<unknown> | unknown,
): Promise<number> {
  for (const batch of batches.slice(0, WARM)) await work(batch);
  const measured = batches.slice(WARM, WARM + MEASURED);
  const begun = performance.now();
  for (const batch of measured) await work(batch);
  return (measured.flat().length * 1000) / (performance.now() - begun);
}

const all = await stories(BATCH * (WARM + MEASURED));
const batches = Array.from({ length: WARM + MEASURED }, (_, n) => all.slice(n * BATCH, (n + 1) * BATCH));

await withGraph(SMALL, async ({ graph, empty }) => {
  const api = openApi(graph);
  const read = await measure(batches, (batch) => batch.map((story) => readInput({ text: story.text, title: story.title })));
  const tell = (name: string, perSecond: number) =>
    console.log(`  ${name.padEnd(34)} ${perSecond.toFixed(1).padStart(7)}/s   ${(perSecond / read).toFixed(2)} of reading alone`);
  console.log(
    `articles, ${MEASURED * BATCH} of ${Math.round(all.reduce((sum, { text }) => sum + text.length, 0) / all.length)} characters:`,
  );
  tell('read, not written', read);
  tell('ingestArticle, one by one', await measure(batches, (batch) => oneByOne(api, batch)));
  await empty();
  tell(`ingestArticles, ${BATCH} in a call`, await measure(batches, (batch) => inOneCall(api, batch)));
});
