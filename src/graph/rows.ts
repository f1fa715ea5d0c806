/** What rows hold, declared once and shared by the statements that give them. */
import {
  BOUNDS,
  DEAL_KINDS,
  DEAL_STATUSES,
  FACT_KINDS,
  PARTY_KINDS,
  POST_ROLES,
  POST_STATUSES,
  SOURCE_KINDS,
  STAKE_SIZES,
  STAKE_STATUSES,
} from '../domain.ts';
import { bool, type Decoded, listOf, number, oneOf, orNull, record, text } from './decode.ts';

const PARTY = {
  id: text,
  name: text,
  kind: oneOf(PARTY_KINDS),
  venture: bool,
  country: orNull(text),
  trade: orNull(text),
  tickers: listOf(text),
};
export const party = record(PARTY);
export type PartyRow = Decoded<typeof PARTY>;

const ARTICLE = {
  id: text,
  url: orNull(text),
  title: orNull(text),
  publisher: orNull(text),
  kind: oneOf(SOURCE_KINDS),
  publishedAt: orNull(text),
  language: text,
  ingestedAt: text,
  readerVersion: text,
};
export const article = record(ARTICLE);
export type ArticleRow = Decoded<typeof ARTICLE>;

const CLAIM = {
  claimId: text,
  factId: text,
  kind: oneOf(FACT_KINDS),
  quote: text,
  start: number,
  end: number,
  rule: text,
  confidence: number,
  inferred: bool,
  percent: orNull(number),
  bound: orNull(oneOf(BOUNDS)),
  size: orNull(oneOf(STAKE_SIZES)),
  status: orNull(text),
  title: orNull(text),
  amountValue: orNull(number),
  amountCurrency: orNull(text),
  amountBound: orNull(oneOf(BOUNDS)),
  asOf: text,
  recordedAt: text,
  retractedAt: orNull(text),
  article,
};
export const claim = record(CLAIM);
export type ClaimRow = Decoded<typeof CLAIM>;

const STAKE = {
  id: text,
  percent: orNull(number),
  bound: oneOf(BOUNDS),
  low: number,
  high: number,
  size: orNull(oneOf(STAKE_SIZES)),
  label: text,
  from: orNull(text),
  until: orNull(text),
  rank: number,
  claimCount: number,
};
/** Columns of a statement that gives stakes; `status` is the one on the day asked for. */
export const stakeColumns = {
  stake: record(STAKE),
  status: oneOf(STAKE_STATUSES),
  holder: party,
  firm: party,
  claims: listOf(claim),
};
export type StakeRow = Decoded<typeof stakeColumns>;

const POST = {
  id: text,
  title: text,
  role: oneOf(POST_ROLES),
  status: oneOf(POST_STATUSES),
  from: orNull(text),
  until: orNull(text),
  claimCount: number,
};
export const postColumns = { post: record(POST), person: party, firm: party, claims: listOf(claim) };
export type PostRow = Decoded<typeof postColumns>;

const DEAL = {
  id: text,
  kind: oneOf(DEAL_KINDS),
  status: oneOf(DEAL_STATUSES),
  percent: orNull(number),
  amountValue: orNull(number),
  amountCurrency: orNull(text),
  amountBound: orNull(oneOf(BOUNDS)),
  announcedOn: text,
  label: text,
  claimCount: number,
};
export const dealColumns = {
  deal: record(DEAL),
  buyers: listOf(party),
  sellers: listOf(party),
  target: orNull(party),
  claims: listOf(claim),
};
export type DealRow = Decoded<typeof dealColumns>;

const FOUNDING = { id: text, year: orNull(number), claimCount: number };
export const foundingColumns = { founding: record(FOUNDING), founder: party, firm: party, claims: listOf(claim) };
export type FoundingRow = Decoded<typeof foundingColumns>;
