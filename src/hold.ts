/** Joins reference data, ledger and graph: enters who holds whom as claims of their source, in batches. */
import { believe } from './believe.ts';
import type { Article, Claim, Instant, StakeFact } from './domain.ts';
import { CodedError } from './errors.ts';
import { articlesById, bearers, type Graph, partiesByKey, type Transaction, takeParties, writeArticle } from './graph/index.ts';
import { stableId, textHash } from './ids.ts';
import { NOT_READ } from './read.ts';
import { type Called, type Holding, identifierKey } from './reference/index.ts';
import { nameKey } from './resolve/index.ts';

/** What became of each holding, in their order: written, there already, or refused. */
export type HoldingOutcome = 'CREATED' | 'KNOWN' | CodedError;

const articleIdOf = ({ statement }: Holding): string => stableId('article', textHash(statement));

/** Enters some holdings in one transaction; those that are there already change nothing, those of parties that nobody knows are refused. */
export async function enterHoldings(
  graph: Graph,
  publisher: string,
  holdings: readonly Holding[],
  at: Instant,
): Promise<readonly HoldingOutcome[]> {
  const ids = [...new Set(holdings.map(articleIdOf))];
  const there = new Set((await graph.read(articlesById, { ids })).map(({ article }) => article.id));
  const find = await finder(graph, holdings);
  const claims = new Map<string, Claim<StakeFact>>();
  const outcomes = holdings.map((holding): HoldingOutcome => {
    const articleId = articleIdOf(holding);
    if (there.has(articleId) || claims.has(articleId)) return 'KNOWN';
    const [holder, firm] = [find(holding.holder), find(holding.firm)];
    if (holder instanceof CodedError || firm instanceof CodedError)
      return holder instanceof CodedError ? holder : (firm as CodedError);
    if (holder === firm)
      return new CodedError('BAD_INPUT', `Both parties of "${holding.statement}" are one in the graph.`, { value: firm });
    claims.set(articleId, claimOf(holding, articleId, holder, firm, at));
    return 'CREATED';
  });
  if (claims.size > 0) await graph.write((tx) => write(tx, publisher, [...claims.values()], at));
  return outcomes;
}

/** Finds the party that a source calls by an identifier or a name. */
async function finder(graph: Graph, holdings: readonly Holding[]): Promise<(called: Called) => string | CodedError> {
  const called = holdings.flatMap(({ holder, firm }) => [holder, firm]);
  const keys = called.map(keyOf);
  const names = called.flatMap((one) => ('name' in one ? [keyOf(one)] : []));
  const identified = await graph.read(bearers, { keys: [...new Set(keys)] });
  const named = names.length === 0 ? [] : await graph.read(partiesByKey, { keys: [...new Set(names)] });
  const found = Map.groupBy(
    [...identified, ...named.filter(({ exact }) => exact)].map(({ key, party }) => ({ key, id: party.id })),
    ({ key }) => key,
  );
  return (one) => {
    const ids = new Set(found.get(keyOf(one))?.map(({ id }) => id));
    return ids.size === 1 ? [...ids][0]! : notOne(one, ids.size);
  };
}

const keyOf = (called: Called): string => ('name' in called ? nameKey(called.name) : identifierKey(called.scheme, called.value));

function notOne(called: Called, count: number): CodedError {
  const words = 'name' in called ? `the name "${called.name}"` : `the ${called.scheme} ${called.value}`;
  return count === 0
    ? new CodedError('UNKNOWN_PARTY', `No party has ${words}; import its own record first.`, { value: called })
    : new CodedError('AMBIGUOUS_NAME', `${count} parties have ${words}; name the one that is meant by an identifier.`, {
        value: called,
      });
}

function claimOf(holding: Holding, articleId: string, holder: string, firm: string, at: Instant): Claim<StakeFact> {
  const { share, status, from, until, asOf, rule, statement } = holding;
  const evidence = { quote: statement, start: 0, end: statement.length, rule, confidence: 1, inferred: false };
  return {
    claimId: stableId('claim', articleId),
    articleId,
    source: 'REFERENCE',
    asOf: asOf ?? at.slice(0, 10),
    recordedAt: at,
    retractedAt: null,
    fact: { fact: 'STAKE', holder, firm, ...share, status, from, until, ...evidence },
  };
}

async function write(tx: Transaction, publisher: string, claims: readonly Claim<StakeFact>[], at: Instant): Promise<void> {
  const ids = claims.flatMap(({ fact }) => [fact.holder, fact.firm]);
  await tx.run(takeParties, { ids: [...new Set(ids)].sort(), at });
  const counts = Map.groupBy(ids, (id) => id);
  await tx.run(writeArticle, {
    all: {
      articles: claims.map((claim) => articleOf(claim, publisher, at)),
      parties: [...counts].map(([id, each]) => ({ id, props: {}, labels: [], claims: each.length })),
      names: [],
    },
  });
  await believe(tx, { added: claims }, { at, why: `reference data of ${publisher}`, articleId: null });
}

function articleOf(
  { articleId, asOf, fact }: Claim<StakeFact>,
  publisher: string,
  at: Instant,
): Article & { readonly sortDay: string } {
  return {
    id: articleId,
    url: null,
    title: `Record of ${publisher}`,
    publisher,
    kind: 'REFERENCE',
    publishedAt: asOf,
    text: fact.quote,
    textHash: textHash(fact.quote),
    language: 'en',
    ingestedAt: at,
    readerVersion: NOT_READ,
    sortDay: asOf,
  };
}
