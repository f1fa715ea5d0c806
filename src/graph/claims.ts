/** Claims as properties of an edge, and back. */
import {
  BOUNDS,
  type Claim,
  DEAL_KINDS,
  DEAL_STATUSES,
  FACT_KINDS,
  type Fact,
  POST_STATUSES,
  SOURCE_KINDS,
  STAKE_SIZES,
  STAKE_STATUSES,
} from '../domain.ts';
import { bool, type Decoder, listOf, number, oneOf, orNull, record, text } from './decode.ts';

const EVIDENCE = { quote: text, start: number, end: number, rule: text, confidence: number, inferred: bool };
const SHARE = { percent: orNull(number), bound: oneOf(BOUNDS), size: orNull(oneOf(STAKE_SIZES)) };
const PERIOD = { from: orNull(text), until: orNull(text) };
const money = record({ amountValue: number, amountCurrency: text, amountBound: oneOf(BOUNDS) });

const stake = record({ holder: text, firm: text, status: oneOf(STAKE_STATUSES), ...SHARE, ...PERIOD, ...EVIDENCE });
const post = record({ person: text, firm: text, title: text, status: oneOf(POST_STATUSES), ...PERIOD, ...EVIDENCE });
const deal = record({
  dealKind: oneOf(DEAL_KINDS),
  buyers: listOf(text),
  sellers: listOf(text),
  target: orNull(text),
  percent: orNull(number),
  status: oneOf(DEAL_STATUSES),
  announcedOn: orNull(text),
  amountValue: orNull(number),
  ...EVIDENCE,
});
const founding = record({ founder: text, firm: text, year: orNull(number), ...EVIDENCE });
const head = record({
  kind: oneOf(FACT_KINDS),
  claimId: text,
  asOf: text,
  recordedAt: text,
  retractedAt: orNull(text),
  original: orNull(text),
});

const FACT_OF: Readonly<Record<Fact['fact'], Decoder<Fact>>> = {
  STAKE: (value) => ({ fact: 'STAKE', ...stake(value) }),
  POST: (value) => ({ fact: 'POST', ...post(value) }),
  FOUNDING: (value) => ({ fact: 'FOUNDING', ...founding(value) }),
  DEAL: (value) => {
    const { dealKind, amountValue, ...rest } = deal(value);
    if (amountValue === null) return { fact: 'DEAL', kind: dealKind, amount: null, ...rest };
    const { amountCurrency: currency, amountBound: bound } = money(value);
    return { fact: 'DEAL', kind: dealKind, amount: { value: amountValue, currency, bound }, ...rest };
  },
};

/** A claim as an edge holds it: flat, with its kind, without nulls that a map would drop anyway. */
export function claimProperties({ claimId, asOf, recordedAt, retractedAt, fact }: Claim): Readonly<Record<string, unknown>> {
  const common = { claimId, asOf, recordedAt, retractedAt };
  if (fact.fact !== 'DEAL') {
    const { fact: kind, ...rest } = fact;
    return { ...common, kind, ...rest };
  }
  const { fact: kind, kind: dealKind, amount, ...rest } = fact;
  const flat = amount ? { amountValue: amount.value, amountCurrency: amount.currency, amountBound: amount.bound } : {};
  return { ...common, kind, dealKind, ...flat, ...rest };
}

const row = record({ factId: text, articleId: text, source: oneOf(SOURCE_KINDS) });

/** A claim with the node that it stands at now. */
export interface PlacedClaim {
  readonly factId: string;
  readonly claim: Claim;
  /** The parties it was resolved to at first, as JSON, where parties were merged since. */
  readonly original: string | null;
}

/** Reads a row {factId, articleId, source, claim} of the claims statements. */
export function placedClaim(value: {
  readonly factId: string;
  readonly articleId: string;
  readonly source: string;
  readonly claim: unknown;
}): PlacedClaim {
  const { factId, articleId, source } = row(value);
  const { kind, original, ...rest } = head(value.claim);
  return { factId, original, claim: { ...rest, articleId, source, fact: FACT_OF[kind](value.claim) } };
}
