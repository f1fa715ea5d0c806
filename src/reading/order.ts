/**
 * The order in which recognisers are asked, written once. Where two finds overlap, the earlier in this list is kept.
 * Names first: what is a firm's name is nothing else ("Three Percent Holdings"). Percents before money ("4.3 pct" is no sum), money before
 * dates ("$1987" is no year), then titles, whose words would else be read as verbs ("managing director"), and verbs last.
 */
import type { Day } from '../domain.ts';
import { findMoney } from './amounts/money.ts';
import { findPercents } from './amounts/percent.ts';
import { findDates } from './dates.ts';
import type { Find } from './finds.ts';
import { findTitles } from './titles.ts';
import type { Token } from './tokens.ts';
import { findVerbs } from './verbs.ts';

export interface Stretch {
  readonly tokens: readonly Token[];
  /** The sentence's text, and where it begins in the story's. */
  readonly text: string;
  readonly start: number;
  readonly published: Day | null;
  /** True for a token inside what was found before: "Acme Group president" is no group president, "managing director" no verb. */
  readonly isTaken: (token: Token) => boolean;
}

type Recogniser = (stretch: Stretch) => readonly Find[];

/** All that is not a party. Parties come first and from the whole story; see `index.ts`. */
export const RECOGNISERS: readonly Recogniser[] = [
  ({ text, start }) => findPercents(text, start),
  ({ text, start }) => findMoney(text, start),
  ({ text, start, published }) => findDates(text, start, published),
  ({ tokens, isTaken }) => findTitles(tokens, isTaken),
  ({ tokens, isTaken }) => findVerbs(tokens, isTaken),
];
