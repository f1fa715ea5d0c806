/** Facts that a caller knows already: the same claims as an article's, the same ledger. */
import type {
  Article,
  Bound,
  Day,
  DealKind,
  DealStatus,
  Evidence,
  Fact,
  Money,
  PartyKind,
  PostStatus,
  Reading,
  ReadParty,
  SourceKind,
  StakeSize,
  StakeStatus,
} from './domain.ts';
import { type Entered, enter } from './enter.ts';
import { CodedError } from './errors.ts';
import { articleKnown, articlesById, type Graph, partiesById, textsOfArticles } from './graph/index.ts';
import { stableId, textHash } from './ids.ts';
import { refuseFuture } from './ingest.ts';
import { NOT_READ } from './read.ts';

export interface Source {
  readonly articleId?: string | null | undefined;
  readonly text?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  readonly publishedAt?: Day | null | undefined;
  readonly kind: SourceKind;
}

export interface NamedParty {
  readonly id?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly kind: PartyKind;
}

/** A party in its part: who is held, bought or served is no person, who serves is one. */
interface PartyOf extends NamedParty {
  readonly as?: 'FIRM' | 'PERSON';
}

interface Recorded {
  readonly quote: string;
  readonly source: Source;
}

export interface StakeRecord extends Recorded {
  readonly holder: NamedParty;
  readonly firm: NamedParty;
  readonly percent?: number | null | undefined;
  readonly bound: Bound;
  readonly size?: StakeSize | null | undefined;
  readonly status: StakeStatus;
  readonly from?: Day | null | undefined;
  readonly until?: Day | null | undefined;
}

export interface PostRecord extends Recorded {
  readonly person: NamedParty;
  readonly firm: NamedParty;
  readonly title: string;
  readonly status: PostStatus;
  readonly from?: Day | null | undefined;
  readonly until?: Day | null | undefined;
}

export interface DealRecord extends Recorded {
  readonly kind: DealKind;
  readonly status: DealStatus;
  readonly buyers: readonly NamedParty[];
  readonly sellers: readonly NamedParty[];
  readonly target?: NamedParty | null | undefined;
  readonly percent?: number | null | undefined;
  readonly amount?: Money | null | undefined;
  readonly announcedOn?: Day | null | undefined;
}

/** Records a stake. @throws CodedError BAD_PERCENT, BAD_INPUT, UNKNOWN_PARTY, UNKNOWN_ARTICLE, FUTURE_DATE */
export function recordStake(
  graph: Graph,
  { holder, firm, percent, bound, size, status, from, until, ...recorded }: StakeRecord,
  now = new Date(),
): Promise<Entered> {
  checkPercent(percent);
  checkPeriod(from, until);
  if (holder.id != null && holder.id === firm.id)
    throw new CodedError('BAD_INPUT', 'Holder and firm are the same party; give the two that the source names.', {
      value: firm.id,
    });
  const share =
    percent == null ? ({ percent: null, bound: 'EXACT', size: size ?? 'UNSPECIFIED' } as const) : { percent, bound, size: null };
  const fact = (evidence: Evidence): Fact => ({
    ...evidence,
    ...share,
    fact: 'STAKE',
    holder: 'p1',
    firm: 'p2',
    status,
    from: from ?? null,
    until: until ?? null,
  });
  return record(graph, [holder, { ...firm, as: 'FIRM' }], fact, recorded, now);
}

/** Records a post. Faults as `recordStake`. */
export function recordPost(
  graph: Graph,
  { person, firm, title, status, from, until, ...recorded }: PostRecord,
  now = new Date(),
): Promise<Entered> {
  if (title.trim() === '')
    throw new CodedError('BAD_INPUT', 'The title is empty; give the words of the source ("chief executive").', { value: title });
  checkPeriod(from, until);
  const fact = (evidence: Evidence): Fact => ({
    ...evidence,
    fact: 'POST',
    person: 'p1',
    firm: 'p2',
    title: title.trim().toLowerCase(),
    status,
    from: from ?? null,
    until: until ?? null,
  });
  return record(
    graph,
    [
      { ...person, kind: 'PERSON', as: 'PERSON' },
      { ...firm, as: 'FIRM' },
    ],
    fact,
    recorded,
    now,
  );
}

/** Records a deal. Faults as `recordStake`. */
export function recordDeal(
  graph: Graph,
  { kind, status, buyers, sellers, target, percent, amount, announcedOn, ...recorded }: DealRecord,
  now = new Date(),
): Promise<Entered> {
  checkPercent(percent);
  if (amount && !(amount.value > 0 && /^[A-Z]{3}$/.test(amount.currency))) {
    throw new CodedError('BAD_INPUT', 'An amount is a number over 0 in full units with an ISO 4217 currency ("USD").', {
      value: amount,
    });
  }
  const parties = [...buyers, ...sellers, ...(target ? [{ ...target, as: 'FIRM' as const }] : [])];
  if (parties.length === 0) throw new CodedError('BAD_INPUT', 'A deal needs at least one buyer, seller or target.', {});
  const keys = parties.map((_, at) => `p${at + 1}`);
  const fact = (evidence: Evidence): Fact => ({
    ...evidence,
    fact: 'DEAL',
    kind,
    status,
    buyers: keys.slice(0, buyers.length),
    sellers: keys.slice(buyers.length, buyers.length + sellers.length),
    target: target ? (keys.at(-1) ?? null) : null,
    percent: percent ?? null,
    amount: amount ?? null,
    announcedOn: announcedOn ?? null,
  });
  return record(graph, parties, fact, recorded, now);
}

/** A stated share lies over 0 and up to 100 percent. @throws CodedError BAD_PERCENT */
export function checkPercent(percent: number | null | undefined): void {
  if (percent == null || (percent > 0 && percent <= 100)) return;
  throw new CodedError('BAD_PERCENT', `A share is over 0 and at most 100 percent; ${percent} is not.`, { value: percent });
}

function checkPeriod(from: Day | null | undefined, until: Day | null | undefined): void {
  if (from && until && until <= from)
    throw new CodedError('BAD_DATE', `The period ends (${until}) before it begins (${from}).`, { from, until });
}

async function record(
  graph: Graph,
  parties: readonly PartyOf[],
  fact: (evidence: Evidence) => Fact,
  { quote, source }: Recorded,
  now: Date,
): Promise<Entered> {
  const { article, standing } = await sourceArticle(graph, source, quote, now);
  const start = article.text.indexOf(quote);
  if (quote.trim() === '' || start < 0) {
    throw new CodedError('BAD_INPUT', 'The quote does not stand in the text of its source; give it word for word.', {
      value: quote,
    });
  }
  const evidence = { quote, start, end: start + quote.length, rule: 'recorded', confidence: 1, inferred: false };
  const given = await knownIds(graph, parties);
  const reading = readingOf(article, parties.map(readParty), fact(evidence));
  return enter(graph, { article, standing, reading, given, at: now.toISOString() });
}

/** The ids that the caller named parties by, each known to the graph. */
async function knownIds(graph: Graph, parties: readonly PartyOf[]): Promise<ReadonlyMap<string, string>> {
  const given = parties.flatMap(({ id, name }, at) => {
    if ((id == null) === (name == null || name.trim() === ''))
      throw new CodedError('BAD_INPUT', 'Give each party either by id or by name.', { id, name });
    return id == null ? [] : [[`p${at + 1}`, id] as const];
  });
  const ids = given.map(([, id]) => id);
  const known = new Map(
    (ids.length === 0 ? [] : await graph.read(partiesById, { ids })).map(({ party }) => [party.id, party.kind]),
  );
  const missing = ids.find((id) => !known.has(id));
  if (missing !== undefined)
    throw new CodedError(
      'UNKNOWN_PARTY',
      `No party has the id "${missing}"; look it up with parties(named:), or give the party by name.`,
      { value: missing },
    );
  for (const party of parties) checkPart(party, (party.id == null ? null : known.get(party.id)) ?? party.kind);
  return new Map(given);
}

function checkPart({ id, name, as }: PartyOf, kind: PartyKind): void {
  if (as === undefined || (as === 'PERSON') === (kind === 'PERSON')) return;
  const wanted = as === 'PERSON' ? 'a person' : 'a firm, fund or state';
  throw new CodedError('BAD_INPUT', `"${name ?? id}" is a ${kind}, and ${wanted} is wanted in its place.`, { id, name, kind });
}

const readParty = ({ name, kind }: NamedParty, at: number): ReadParty => ({
  key: `p${at + 1}`,
  kind,
  venture: false,
  names: name ? [name.trim()] : [],
  described: name == null,
  country: null,
  trade: null,
  tickers: [],
  mentions: [],
});

const readingOf = ({ text, title, publishedAt, language }: Article, parties: readonly ReadParty[], fact: Fact): Reading => ({
  story: { title, text, dateline: null, byline: null, published: publishedAt, cuts: [] },
  language,
  parties,
  facts: [fact],
  warnings: [],
});

/** The source as an article: one that stands, by its id, url or text, or a new one. */
async function sourceArticle(
  graph: Graph,
  source: Source,
  quote: string,
  now: Date,
): Promise<{ readonly article: Article; readonly standing: boolean }> {
  if (source.articleId != null) return { article: await standingArticle(graph, source.articleId), standing: true };
  if (source.publishedAt) refuseFuture(source.publishedAt, now);
  const text = source.text ?? quote;
  const hash = textHash(text);
  const [twin] = await graph.read(articleKnown, { url: source.url ?? null, textHash: hash });
  if (twin) return { article: await standingArticle(graph, twin.id), standing: true };
  return { article: newArticle(source, text, hash, now), standing: false };
}

async function standingArticle(graph: Graph, id: string): Promise<Article> {
  const [[row], [content]] = await Promise.all([
    graph.read(articlesById, { ids: [id] }),
    graph.read(textsOfArticles, { ids: [id] }),
  ]);
  if (!row || !content)
    throw new CodedError(
      'UNKNOWN_ARTICLE',
      `No article has the id "${id}"; look it up with articles, or bring the source along.`,
      { value: id },
    );
  return { ...row.article, text: content.text, textHash: textHash(content.text) };
}

const newArticle = ({ url, title, publisher, publishedAt, kind }: Source, text: string, hash: string, now: Date): Article => ({
  id: stableId('article', url ?? hash),
  url: url ?? null,
  title: title ?? null,
  publisher: publisher ?? null,
  kind,
  publishedAt: publishedAt ?? null,
  text,
  textHash: hash,
  language: 'en',
  ingestedAt: now.toISOString(),
  readerVersion: NOT_READ,
});
