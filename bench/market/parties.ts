/** What the parties of a market are and are called, by their numbers. No two bear the same name. */
import type { PartyKind } from '../../src/domain.ts';
import { CHAIN_DEPTH, CHAIN_PARTIES, ISLAND_FIRMS, ISLAND_PARTIES, type Part, type Shape } from './shape.ts';

const BEGINNINGS =
  'al bre cor dun el far gol hax inv jor kil lav mos net ox pen quar ros sil tor ul var wyn yar zen bal cas der fen gar'.split(
    ' ',
  );
const MIDDLES = 'da be lo mi ne ro sa ti vo wa ri le na mo du ga ke pi su ta la zi fe ho ja ko mu ny pa re'.split(' ');
const ENDS =
  'moor holt gate field wick ford burn dale mere stow combe leigh thorpe ness by den croft well hurst wood mond stead worth ley ham bury ridge fold shaw garth'.split(
    ' ',
  );
const TRADES =
  'Mining Foods Railways Timber Shipping Optics Textiles Ceramics Energy Paper Steel Glass Software Insurance Motors Chemicals Telecom Retail Airways Media Cement Robotics Pharma Water Logistics Tools Dairy Seeds Films Games'.split(
    ' ',
  );
const FIRST_NAMES =
  'Ann Ben Carla David Elena Frank Greta Hugo Irene Jonas Katrin Lena Marco Nadia Oscar Petra Quentin Rita Simon Tara Ulrich Vera Walter Xenia Yusuf Zoe Adam Bella Carl Dora'.split(
    ' ',
  );
const COUNTRIES = ['GB', 'US', 'DE', 'FR', 'CN', 'RU', 'IN', 'JP'];

/** Runs through all parties in an order in which neighbours have names far apart. A prime, so that no two numbers meet. */
const STRIDE = 7_368_787;
const NAMES = 30 ** 4 * 2;
/** The n-th word of a list, and what is left of n. */
const digit = (words: readonly string[], n: number): readonly [word: string, rest: number] => [
  words[n % words.length]!,
  Math.floor(n / words.length),
];
const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** "Almoor Mining", "Ann Dunbeholt", "Almoor Steel Fund". */
export function nameOf(party: number, kind: PartyKind): string {
  const [trade, a] = digit(kind === 'PERSON' ? FIRST_NAMES : TRADES, (party * STRIDE) % NAMES);
  const [begin, b] = digit(BEGINNINGS, a);
  const [middle, c] = digit(MIDDLES, b);
  const [end, d] = digit(ENDS, c);
  const place = capital(begin + middle + end);
  if (kind === 'PERSON') return `${trade} ${place}${d === 0 ? '' : '-Lee'}`;
  const words = `${place} ${trade}${d === 0 ? '' : ' Group'}`;
  if (kind === 'FUND') return `${words} Fund`;
  return kind === 'STATE' ? `Republic of ${words}` : words;
}

const placeIn = ({ first, count }: Part, party: number): number => (party >= first && party < first + count ? party - first : -1);

/** The kind of a party, by where it stands in the market. */
export function kindOf(shape: Shape, party: number): PartyKind {
  const outsider = placeIn(shape.outsiders, party);
  if (outsider >= 0) return outsider % 2 === 0 ? 'PERSON' : 'FUND';
  if (placeIn(shape.great, party) >= 0) return 'FUND';
  const inChain = placeIn(shape.chains, party);
  if (inChain >= 0) return inChain % CHAIN_PARTIES < CHAIN_DEPTH ? 'FIRM' : 'PERSON';
  const onIsland = placeIn(shape.islands, party) % ISLAND_PARTIES;
  if (onIsland < ISLAND_FIRMS) return 'FIRM';
  return onIsland === ISLAND_PARTIES - 1 ? 'STATE' : 'PERSON';
}

export const countryOf = (party: number): string => COUNTRIES[party % COUNTRIES.length]!;

/** Everybody has one: an import cannot say an empty list. */
export const tickerOf = (party: number): string => `M${party}`;

/** An id as long as those that the program gives. */
export const idOf = (what: 'a' | 'c' | 'd' | 'f', n: number): string =>
  `${what}0000000-0000-5000-8000-${n.toString(16).padStart(12, '0')}`;
export const partyId = (party: number): string => idOf('a', party);
