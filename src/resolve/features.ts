/** What speaks for and against a party of an article being a known one: each feature with its weight, in log-odds. */
import type { ReadParty } from '../domain.ts';
import { compareNames } from './compare-names.ts';
import type { KnownParty } from './known.ts';
import { tickerKey } from './lookup.ts';
import type { NameTie } from './name-ties.ts';

export const FEATURES = [
  'name',
  'clash',
  'formal',
  'kind',
  'country',
  'trade',
  'company',
  'ticker',
  'standing',
  'identifier',
] as const;
export type Feature = (typeof FEATURES)[number];

export interface Reason {
  readonly feature: Feature;
  /** What was seen, for a person to read: `short-form "Delta" = "Delta"`. */
  readonly saw: string;
  /** Above zero for, below against. */
  readonly weight: number;
}

/** Before anything is known of two parties with names that have something in common. */
export const PRIOR = -2.5;

const NAME_WEIGHTS: Readonly<Record<NameTie, number>> = {
  state: 5,
  'full-name': 5,
  'group-word': 4,
  'own-name': 4.5,
  'one-word': 3.5,
  'short-form': 3.5,
  'other-spelling': 3.5,
  slip: 2.5,
  initials: 1.5,
  'generic-name': 1.5,
  extension: 1,
  'person-name': 4.5,
  'common-person-name': 2.5,
  'person-initial': 2,
  'person-spelling': 2.5,
  surname: 1.8,
};

const WEIGHTS = {
  clash: -9,
  formalDiffer: -7,
  sameKind: 0.5,
  nearKind: -0.3,
  stateAndFirm: -4,
  personAndOther: -20,
  sameCountry: 1,
  otherCountry: -3,
  sameTrade: 1,
  otherTrade: -2,
  neighbour: 1.5,
  neighboursAtMost: 4,
  sameTicker: 6,
  otherTicker: -1.5,
  standingAtMost: 0.5,
} as const;

/** What a party shows of itself: one of an article, or a known one that may be the same as another known one. */
type Seen = Pick<ReadParty, 'names' | 'kind' | 'country' | 'trade' | 'tickers'>;

/** All that speaks for and against one pair. */
export interface Weighed {
  readonly reasons: readonly Reason[];
  readonly tie: NameTie | null;
  /** The name of the article that is tied, null where only a ticker is. */
  readonly via: string | null;
}

/** All that two parties show by themselves; null where neither a name nor a ticker ties them. */
export function weigh(read: Seen, known: KnownParty): Weighed | null {
  const match = compareNames(read, known);
  const ticker = tickers(read, known);
  if (match === null && !ticker.some(({ weight }) => weight > 0)) return null;
  const reasons = [
    ...names(read, known, match),
    ...kinds(read, known),
    ...countries(read, known),
    ...trades(read, known),
    ...ticker,
    ...standing(known),
  ];
  const tied = match === 'CLASH' ? null : match;
  return { reasons, tie: tied?.tie ?? null, via: tied?.names[0] ?? null };
}

/** With the company they keep: `context` holds ids of known parties that are in the same story, or that the first has to do with. */
export const inContext = (weighed: Weighed, known: KnownParty, context: ReadonlySet<string>): Weighed => ({
  ...weighed,
  reasons: [...weighed.reasons, ...company(known, context)],
});

function names(read: Seen, known: KnownParty, match: ReturnType<typeof compareNames>): readonly Reason[] {
  if (match === null) return [];
  if (match === 'CLASH')
    return [{ feature: 'clash', saw: `full names differ: "${read.names[0]}", "${known.name}"`, weight: WEIGHTS.clash }];
  const tie: Reason = {
    feature: 'name',
    saw: `${match.tie} "${match.names[0]}" = "${match.names[1]}"`,
    weight: NAME_WEIGHTS[match.tie],
  };
  const formal: Reason = {
    feature: 'formal',
    saw: `formal names differ: "${read.names[0]}", "${known.name}"`,
    weight: WEIGHTS.formalDiffer,
  };
  return match.formalDiffer ? [tie, formal] : [tie];
}

function kinds(read: Seen, known: KnownParty): readonly Reason[] {
  const saw = `${read.kind}, ${known.kind}`;
  if (read.kind === known.kind) return [{ feature: 'kind', saw, weight: WEIGHTS.sameKind }];
  const both = [read.kind, known.kind];
  if (both.includes('PERSON')) return [{ feature: 'kind', saw, weight: WEIGHTS.personAndOther }];
  return [{ feature: 'kind', saw, weight: both.includes('STATE') ? WEIGHTS.stateAndFirm : WEIGHTS.nearKind }];
}

function countries({ country }: Seen, known: KnownParty): readonly Reason[] {
  if (country === null || known.country === null) return [];
  return [
    {
      feature: 'country',
      saw: `${country}, ${known.country}`,
      weight: country === known.country ? WEIGHTS.sameCountry : WEIGHTS.otherCountry,
    },
  ];
}

/** Words that say nothing of a trade. */
const EMPTY_TRADE = new Set([
  'group',
  'company',
  'firm',
  'giant',
  'maker',
  'and',
  'of',
  'the',
  'large',
  'largest',
  'leading',
  'conglomerate',
  'corporation',
  'multinational',
]);

const tradeWords = (trade: string): ReadonlySet<string> =>
  new Set(
    trade
      .split(/[^a-z]+/)
      .filter((word) => word && !EMPTY_TRADE.has(word))
      .map((word) => word.replace(/s$/, '').slice(0, 5)),
  );

function trades({ trade }: Seen, known: KnownParty): readonly Reason[] {
  if (trade === null || known.trade === null) return [];
  const [a, b] = [tradeWords(trade), tradeWords(known.trade)];
  if (a.size === 0 || b.size === 0) return [];
  const weight = a.isDisjointFrom(b) ? WEIGHTS.otherTrade : WEIGHTS.sameTrade;
  return [{ feature: 'trade', saw: `${trade}, ${known.trade}`, weight }];
}

function company(known: KnownParty, context: ReadonlySet<string>): readonly Reason[] {
  const shared = known.neighbours.filter((id) => context.has(id));
  if (shared.length === 0) return [];
  return [
    {
      feature: 'company',
      saw: `in one story with ${shared.length} that it has to do with`,
      weight: Math.min(shared.length * WEIGHTS.neighbour, WEIGHTS.neighboursAtMost),
    },
  ];
}

function tickers(read: Seen, known: KnownParty): readonly Reason[] {
  const [a, b] = [new Set(read.tickers.map(tickerKey)), new Set(known.tickers.map(tickerKey))];
  if (a.size === 0 || b.size === 0) return [];
  const weight = a.isDisjointFrom(b) ? WEIGHTS.otherTicker : WEIGHTS.sameTicker;
  return [{ feature: 'ticker', saw: `${[...a].join(' ')}, ${[...b].join(' ')}`, weight }];
}

/** Of two namesakes the one that the news speaks of more is meant more often. */
function standing({ claims }: KnownParty): readonly Reason[] {
  const weight = Math.min(Math.log10(claims + 1) / 4, WEIGHTS.standingAtMost);
  return weight > 0 ? [{ feature: 'standing', saw: `${claims} claims`, weight }] : [];
}

/** The sum of the weights as a probability. */
export const score = (all: readonly Reason[]): number =>
  1 / (1 + Math.exp(-all.reduce((sum, { weight }) => sum + weight, PRIOR)));
