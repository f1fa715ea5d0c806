/** Stories made short, for tests that need a graph with just these facts: no reading, everything else as in real life. */
import {
  type Article,
  type DealFact,
  type Evidence,
  type Fact,
  type FoundingFact,
  namedParty,
  type PartyKind,
  type PostFact,
  type Share,
  type StakeFact,
} from '../../src/domain.ts';
import { type Entered, enter } from '../../src/enter.ts';
import type { Graph } from '../../src/graph/index.ts';
import { stableId, textHash } from '../../src/ids.ts';

type Evidenced<F> = Omit<F, keyof Evidence>;
export type Told = Evidenced<StakeFact> | Evidenced<PostFact> | Evidenced<DealFact> | Evidenced<FoundingFact>;

export const percent = (value: number, bound: Share['bound'] = 'EXACT'): Share => ({ percent: value, bound, size: null });
export const size = (word: Share['size']): Share => ({ percent: null, bound: 'EXACT', size: word });

/** "Alibaba", 48, "AliExpress Russia". */
export const holds = (holder: string, share: number | Share, firm: string, more: Partial<StakeFact> = {}): Told => ({
  fact: 'STAKE',
  holder,
  firm,
  status: 'HELD',
  from: null,
  until: null,
  ...(typeof share === 'number' ? percent(share) : share),
  ...more,
});

/** "Boris Dobrodeyev", "chief executive", "Mail.ru". */
export const serves = (person: string, title: string, firm: string, more: Partial<PostFact> = {}): Told => ({
  fact: 'POST',
  person,
  title,
  firm,
  status: 'CURRENT',
  from: null,
  until: null,
  ...more,
});

export const trades = (kind: DealFact['kind'], more: Partial<DealFact>): Told => ({
  fact: 'DEAL',
  kind,
  buyers: [],
  sellers: [],
  target: null,
  percent: null,
  amount: null,
  status: 'AGREED',
  announcedOn: null,
  ...more,
});

export const founds = (founder: string, firm: string, year: number | null = null): Told => ({
  fact: 'FOUNDING',
  founder,
  firm,
  year,
});

export interface StoryOptions {
  readonly url?: string;
  /** Told beside the facts, so that two stories of the same facts are two. */
  readonly title?: string;
  /** When it is taken in; the day of the story at noon where not given. */
  readonly at?: string;
  readonly source?: Article['kind'];
  /** Kinds of parties that are no firms and serve nowhere. */
  readonly kinds?: Readonly<Record<string, PartyKind>>;
}

const namesOf = (fact: Told): readonly string[] => {
  if (fact.fact === 'STAKE') return [fact.holder, fact.firm];
  if (fact.fact === 'POST') return [fact.person, fact.firm];
  if (fact.fact === 'FOUNDING') return [fact.founder, fact.firm];
  return [...fact.buyers, ...fact.sellers, ...(fact.target ? [fact.target] : [])];
};

/** The sentence that a fact stands in: "Alibaba AliExpress Russia STAKE 48". */
const sentenceOf = (fact: Told): string =>
  `${namesOf(fact).join(' and ')}: ${JSON.stringify({ ...fact, holder: undefined, firm: undefined })}.`;

function withKeys(fact: Told, key: (name: string) => string, evidence: Evidence): Fact {
  if (fact.fact === 'STAKE') return { ...fact, ...evidence, holder: key(fact.holder), firm: key(fact.firm) };
  if (fact.fact === 'POST') return { ...fact, ...evidence, person: key(fact.person), firm: key(fact.firm) };
  if (fact.fact === 'FOUNDING') return { ...fact, ...evidence, founder: key(fact.founder), firm: key(fact.firm) };
  const { buyers, sellers, target } = fact;
  return { ...fact, ...evidence, buyers: buyers.map(key), sellers: sellers.map(key), target: target && key(target) };
}

/** Enters a story of a day that states the facts, as one article. */
export function tell(graph: Graph, day: string, facts: readonly Told[], options: StoryOptions = {}): Promise<Entered> {
  const sentences = facts.map(sentenceOf);
  const title = options.title ?? `A story of ${day}`;
  const text = [title, ...sentences].join('\n');
  const names = [...new Set(facts.flatMap(namesOf))];
  const persons = new Set(facts.flatMap((fact) => (fact.fact === 'POST' ? [fact.person] : [])));
  const key = (name: string) => `p${names.indexOf(name) + 1}`;
  const parties = names.map((name) =>
    namedParty(key(name), options.kinds?.[name] ?? (persons.has(name) ? 'PERSON' : 'FIRM'), [name]),
  );
  const read = facts.map((fact, at) => {
    const quote = sentences[at] ?? '';
    const start = text.indexOf(quote);
    return withKeys(fact, key, { quote, start, end: start + quote.length, rule: 'told', confidence: 0.9, inferred: false });
  });
  const at = options.at ?? `${day}T12:00:00.000Z`;
  const article: Article = {
    id: stableId('article', options.url ?? textHash(text)),
    url: options.url ?? null,
    title,
    publisher: null,
    kind: options.source ?? 'PRESS',
    publishedAt: day,
    text,
    textHash: textHash(text),
    language: 'en',
    ingestedAt: at,
    readerVersion: '1',
  };
  const story = { title, text, dateline: null, byline: null, published: day, cuts: [] };
  return enter(graph, { article, reading: { story, language: 'en', parties, facts: read, warnings: [] }, at });
}
