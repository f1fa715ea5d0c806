/** The articles that a market's stakes are told in: some stakes an article, some of them once more in the next. */
import { createHash } from 'node:crypto';
import { shareLabel } from '../../src/share.ts';
import { idOf, kindOf, nameOf } from './parties.ts';
import type { Shape } from './shape.ts';
import type { MarketStake } from './stakes.ts';

const STAKES_AN_ARTICLE = 4;
/** Of every ten stakes so many are told twice. */
const TOLD_TWICE = 3;

export interface NumberedStake extends MarketStake {
  readonly n: number;
}

export interface MarketClaim {
  readonly id: string;
  readonly stake: NumberedStake;
  readonly quote: string;
  readonly start: number;
}

export interface MarketArticle {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly publishedAt: string;
  readonly text: string;
  readonly textHash: string;
  readonly claims: readonly MarketClaim[];
}

export const isToldTwice = (stake: number): boolean => stake % 10 < TOLD_TWICE;
export const claimCountOf = (stake: number): number => (isToldTwice(stake) ? 2 : 1);

function sentence(shape: Shape, stake: MarketStake): string {
  const [holder, firm] = [stake.holder, stake.firm].map((party) => nameOf(party, kindOf(shape, party)));
  return `${holder} ${stake.status === 'PLANNED' ? 'will hold' : 'holds'} ${shareLabel(stake)} of ${firm}`;
}

function article(shape: Shape, n: number, stakes: readonly NumberedStake[]): MarketArticle {
  const title = `Stakes told in edition ${n}`;
  const publishedAt = stakes[0]!.from;
  const lines = [title, ...stakes.map((stake) => sentence(shape, stake))];
  let start = 0;
  const claims = stakes.map((stake, at): MarketClaim => {
    start += lines[at]!.length + 2;
    return {
      id: idOf('c', 2 * stake.n + (Math.floor(stake.n / STAKES_AN_ARTICLE) === n ? 0 : 1)),
      stake,
      quote: lines[at + 1]!,
      start,
    };
  });
  const text = `${lines.join('. ')}.`;
  const textHash = createHash('sha256').update(text).digest('hex');
  return { id: idOf('d', n), url: `https://news.example/market/${n}`, title, publishedAt, text, textHash, claims };
}

/** The articles of some stakes, in their order. Those of the last article that are told twice are told in one more. */
export function* articlesOf(shape: Shape, stakes: Iterable<NumberedStake>): Generator<MarketArticle> {
  let [n, again]: [number, readonly NumberedStake[]] = [0, []];
  let fresh: NumberedStake[] = [];
  for (const stake of stakes) {
    fresh.push(stake);
    if (fresh.length < STAKES_AN_ARTICLE) continue;
    yield article(shape, n++, [...fresh, ...again]);
    again = fresh.filter((one) => isToldTwice(one.n));
    fresh = [];
  }
  while (fresh.length + again.length > 0) {
    yield article(shape, n++, [...fresh, ...again]);
    again = fresh.filter((one) => isToldTwice(one.n));
    fresh = [];
  }
}
