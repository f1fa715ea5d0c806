/** Corrections: nothing is deleted, what was known before stays answerable, and every scope that is touched is settled anew. */
import { believe, type Revision } from './believe.ts';
import type { Claim, Fact, Instant, JudgementKind, StakeFact } from './domain.ts';
import { CodedError } from './errors.ts';
import {
  articlesById,
  claimPlaced,
  claimsOfArticle,
  type Graph,
  markArticle,
  type PlacedClaim,
  placedClaim,
  type Transaction,
  takeParties,
  writeArticle,
  writeJudgement,
} from './graph/index.ts';
import { stableId, textHash } from './ids.ts';
import { partiesOf } from './parties-of.ts';
import { NOT_READ } from './read.ts';

/** Who judges, and why. */
export interface Judge {
  readonly by: string;
  readonly why: string;
}

/** A judgement that was written. */
export interface Judged {
  readonly judgementId: string;
}

/** Writes who judged what, when and why; gives its id. */
export async function judge(
  tx: Transaction,
  kind: JudgementKind,
  { by, why }: Judge,
  at: Instant,
  about: {
    readonly parties?: readonly string[];
    readonly articles?: readonly string[];
    readonly detail?: string;
    readonly undoes?: readonly string[];
  },
): Promise<string> {
  if (why.trim() === '') throw new CodedError('BAD_INPUT', 'A judgement needs a reason: give it as "why".', { value: why });
  const { parties = [], articles = [], detail = null, undoes = [] } = about;
  const id = stableId('judgement', kind, by, at, why, ...parties, ...articles, detail ?? '');
  await tx.run(writeJudgement, { props: { id, kind, by, at, why, detail }, parties, articles, undoes });
  return id;
}

/** Takes the parties of some claims, so that no other writer settles the same scopes meanwhile. */
export async function takePartiesOf(tx: Transaction, facts: readonly Fact[], at: Instant): Promise<void> {
  await tx.run(takeParties, { ids: [...new Set(facts.flatMap(partiesOf))].sort(), at });
}

export const retracted = (before: PlacedClaim, at: Instant): Revision => ({
  before,
  after: { ...before.claim, retractedAt: at },
  original: before.original,
});

export const isStanding = ({ claim }: Pick<PlacedClaim, 'claim'>): boolean => claim.retractedAt === null;

/** Every claim of an article, retracted ones too, with the node that it stands at. */
export async function placedClaimsOf(tx: Transaction, articleId: string): Promise<readonly PlacedClaim[]> {
  return (await tx.run(claimsOfArticle, { id: articleId })).map(placedClaim);
}

async function mustExist(graph: Graph, articleId: string): Promise<void> {
  const [row] = await graph.read(articlesById, { ids: [articleId] });
  if (!row)
    throw new CodedError('UNKNOWN_ARTICLE', `No article has the id "${articleId}"; look it up with articles.`, {
      value: articleId,
    });
}

/**
 * Retracts all claims of an article: they count no longer, and questions of an earlier `knownAt` still see them.
 * @throws CodedError UNKNOWN_ARTICLE, BAD_INPUT
 */
export async function retractArticle(graph: Graph, articleId: string, { by, why }: Judge, now = new Date()): Promise<Judged> {
  await mustExist(graph, articleId);
  const at = now.toISOString();
  return graph.write(async (tx) => {
    const standing = (await placedClaimsOf(tx, articleId)).filter(isStanding);
    await takePartiesOf(
      tx,
      standing.map(({ claim }) => claim.fact),
      at,
    );
    await tx.run(markArticle, { id: articleId, retractedAt: at, why });
    const revised = standing.map((placed) => retracted(placed, at));
    await believe(tx, { added: [], revised }, { at, why: `retraction: ${why}`, articleId });
    return { judgementId: await judge(tx, 'RETRACTION', { by, why }, at, { articles: [articleId] }) };
  });
}

/**
 * Lets a retracted article count again: its claims of the moment of retraction are claimed anew, so that what was known meanwhile stays answerable.
 * @throws CodedError UNKNOWN_ARTICLE, BAD_INPUT
 */
export async function restoreArticle(graph: Graph, articleId: string, { by, why }: Judge, now = new Date()): Promise<Judged> {
  await mustExist(graph, articleId);
  const at = now.toISOString();
  return graph.write(async (tx) => {
    const all = await placedClaimsOf(tx, articleId);
    const latest = all.reduce(
      (last, { claim }) => (claim.retractedAt !== null && claim.retractedAt > last ? claim.retractedAt : last),
      '',
    );
    if (latest === '' || all.some(isStanding))
      throw new CodedError('BAD_INPUT', `The article "${articleId}" is not retracted.`, { value: articleId });
    const added = all.filter(({ claim }) => claim.retractedAt === latest).map(({ claim }) => again(claim, at));
    await takePartiesOf(
      tx,
      added.map(({ fact }) => fact),
      at,
    );
    await tx.run(markArticle, { id: articleId, retractedAt: null, why: null });
    await believe(tx, { added }, { at, why: `restoration: ${why}`, articleId });
    return { judgementId: await judge(tx, 'RESTORATION', { by, why }, at, { articles: [articleId] }) };
  });
}

/** The same claim, learned at another moment. */
export const again = (claim: Claim, at: Instant): Claim => ({
  ...claim,
  claimId: stableId('claim again', claim.claimId, at),
  recordedAt: at,
  retractedAt: null,
});

/** How a claim should have read; what is left out stays. */
export type Correction = Partial<Pick<StakeFact, 'percent' | 'bound' | 'size' | 'from' | 'until'>> & {
  readonly status?: string;
  readonly title?: string;
};

/**
 * Corrects one claim: the claim is retracted, and where `correction` is given, the corrected fact is claimed by the analyst who judged.
 * @throws CodedError BAD_INPUT where there is no such standing claim
 */
export async function correctClaim(
  graph: Graph,
  claimId: string,
  correction: Correction | null,
  { by, why }: Judge,
  now = new Date(),
): Promise<Judged> {
  const at = now.toISOString();
  return graph.write(async (tx) => {
    const [placed] = (await tx.run(claimPlaced, { id: claimId })).map(placedClaim).filter(isStanding);
    if (!placed) throw new CodedError('BAD_INPUT', `No standing claim has the id "${claimId}".`, { value: claimId });
    await takePartiesOf(tx, [placed.claim.fact], at);
    const added = correction ? [await analystClaim(tx, placed.claim, correction, { by, why }, at)] : [];
    await believe(
      tx,
      { added, revised: [retracted(placed, at)] },
      { at, why: `correction: ${why}`, articleId: placed.claim.articleId },
    );
    return {
      judgementId: await judge(tx, 'CORRECTION', { by, why }, at, { articles: [placed.claim.articleId], detail: claimId }),
    };
  });
}

/** The corrected fact as a claim of the analyst's own entry, whose text is the reason. */
async function analystClaim(
  tx: Transaction,
  claim: Claim,
  correction: Correction,
  { by, why }: Judge,
  at: Instant,
): Promise<Claim> {
  const text = `${why} (correction by ${by}, ${at}, of the claim ${claim.claimId})`;
  const id = stableId('article', textHash(text));
  const article = {
    id,
    url: null,
    title: 'Correction',
    publisher: by,
    kind: 'ANALYST',
    publishedAt: at.slice(0, 10),
    text,
    textHash: textHash(text),
    language: 'en',
    ingestedAt: at,
    readerVersion: NOT_READ,
    sortDay: at.slice(0, 10),
  };
  await tx.run(writeArticle, { all: { articles: [article], parties: [], names: [] } });
  const evidence = { quote: why, start: 0, end: why.length, rule: 'corrected', confidence: 1, inferred: false };
  // A correction speaks of the same moment of the world as the claim that it replaces.
  return {
    claimId: stableId('claim', id),
    articleId: id,
    source: 'ANALYST',
    asOf: claim.asOf,
    recordedAt: at,
    retractedAt: null,
    fact: { ...claim.fact, ...fitting(claim.fact, correction), ...evidence } as Fact,
  };
}

/** What of a correction the kind of fact has; a percent takes the place of a size and the other way round. */
function fitting(fact: Fact, { percent, size, bound, title, status, from, until }: Correction): object {
  const period = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
  const standing = status === undefined ? {} : { status };
  if (fact.fact === 'POST') return { ...period, ...standing, ...(title === undefined ? {} : { title: title.toLowerCase() }) };
  if (fact.fact === 'DEAL') return { ...standing, ...(percent === undefined ? {} : { percent }) };
  if (fact.fact === 'FOUNDING') return {};
  const share =
    percent != null
      ? { percent, bound: bound ?? 'EXACT', size: null }
      : size != null
        ? { percent: null, bound: 'EXACT', size }
        : {};
  return { ...period, ...standing, ...share };
}
