/** Identifiers that registers give, each checked by its own arithmetic. */
import { CodedError } from '../errors.ts';

/** What a register calls a party. */
export interface Identifier {
  /** `LEI`, `ISIN`, `TICKER`, `WIKIDATA`, or the name of a national register ("RA000585"). */
  readonly scheme: string;
  readonly value: string;
}

interface Scheme {
  readonly isRight: (value: string) => boolean;
  /** What a right one looks like, for whoever gave a wrong one. */
  readonly looks: string;
  /** True where a party has one of them at most: two values are two parties. */
  readonly single: boolean;
}

const SCHEMES: Readonly<Record<string, Scheme>> = {
  LEI: { isRight: isLei, looks: '20 letters and digits of which the last two check the others (ISO 17442)', single: true },
  ISIN: { isRight: isIsin, looks: 'a country, nine letters or digits and a check digit (ISO 6166)', single: false },
  TICKER: {
    isRight: (value) => /^[A-Z0-9][A-Z0-9&/-]*\.[A-Z0-9]+$/.test(value),
    looks: 'the code and the exchange with a dot between them, "SWPC.HKG"',
    single: false,
  },
  WIKIDATA: { isRight: (value) => /^Q[1-9]\d*$/.test(value), looks: 'Q and a number, "Q42"', single: true },
};
/** A national register has one number for each of its firms. */
const OTHER_SCHEME: Scheme = { isRight: (value) => value !== '', looks: 'not empty', single: true };

const schemeOf = (name: string): Scheme => SCHEMES[name.toUpperCase()] ?? OTHER_SCHEME;

/** Key of an identifier: one scheme, one spelling. */
export const identifierKey = (scheme: string, value: string): string =>
  `${scheme.toUpperCase()}:${value.toUpperCase().replace(/\s+/g, '')}`;

/** The identifier in its one spelling. @throws CodedError BAD_INPUT where it is none of its scheme */
export function checkedIdentifier(scheme: string, value: string): Identifier {
  const spelled = value.toUpperCase().replace(/\s+/g, '');
  const { isRight, looks } = schemeOf(scheme);
  if (!isRight(spelled)) throw new CodedError('BAD_INPUT', `"${value}" is no ${scheme}; it must be ${looks}.`, { scheme, value });
  return { scheme: scheme.toUpperCase(), value: spelled };
}

/** True where two identifiers cannot be of one party: two LEIs, two numbers of one register. */
export const tellApart = (a: Identifier, b: Identifier): boolean =>
  a.scheme === b.scheme && a.value !== b.value && schemeOf(a.scheme).single;

/** Letters as numbers from 10 on: "A1" is "101". */
const inDigits = (text: string): string => [...text].map((sign) => String(Number.parseInt(sign, 36))).join('');

/** ISO 17442: the remainder by 97, as in ISO 7064, is 1. */
function isLei(value: string): boolean {
  return /^[A-Z0-9]{18}\d{2}$/.test(value) && BigInt(inDigits(value)) % 97n === 1n;
}

/** ISO 6166: Luhn's sum over letters as numbers. */
function isIsin(value: string): boolean {
  if (!/^[A-Z]{2}[A-Z0-9]{9}\d$/.test(value)) return false;
  const doubled = [...inDigits(value)].reverse().map((digit, place) => Number(digit) * (place % 2 === 0 ? 1 : 2));
  return doubled.reduce((sum, part) => sum + (part > 9 ? part - 9 : part), 0) % 10 === 0;
}
