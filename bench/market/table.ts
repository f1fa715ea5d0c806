/** What was measured, as lines of a table with what the project promises beside it. */
import type { Measured } from '../measure.ts';
import type { Memory } from '../process.ts';
import type { Kind, LookThroughTimes } from './look-through.ts';
import type { Rates } from './rates.ts';

/** What of a ratio is promised; at most or at least so many times. */
export interface Promised {
  readonly most?: number;
  readonly least?: number;
}

export type Line = readonly string[];

const ms = ({ p50 }: Measured): string => `${p50.toFixed(p50 < 10 ? 1 : 0)} ms`;
const rate = ({ perSecond }: Measured): string => `${perSecond.toFixed(perSecond < 10 ? 1 : 0)}/s`;
const times = (ratio: number): string => `${ratio.toFixed(2)} ×`;

/** "1.80 × (at most 2)", with a word where it is missed. */
export function beside(ratio: number, { most, least }: Promised): string {
  const missed = (most !== undefined && ratio > most) || (least !== undefined && ratio < least);
  const promised = most !== undefined ? ` (at most ${most})` : least !== undefined ? ` (at least ${least})` : '';
  return `${times(ratio)}${promised}${missed ? ' MISSED' : ''}`;
}

const NAMES: Readonly<Record<Kind, string>> = {
  ordinary: 'an ordinary firm',
  deep: 'the bottom of a chain of 16',
  core: 'a firm of the core',
  below: 'a firm below the core',
};
/** In and below the core the arithmetic itself has work to do. */
const OF_BARE: Readonly<Record<Kind, number>> = { ordinary: 2, deep: 2, core: 3, below: 3 };

export const LOOK_THROUGH_HEAD: Line = [
  'lookThrough of',
  'stakes',
  'bare driver',
  'GraphQL',
  'ratio',
  'with paths',
  'paths in Cypher',
];
export const lookThroughLine = (kind: Kind, { stakes, bare, graphql, withPaths, enumeration }: LookThroughTimes): Line => [
  NAMES[kind],
  String(stakes),
  ms(bare),
  ms(graphql),
  beside(graphql.p50 / bare.p50, { most: OF_BARE[kind] }),
  ms(withPaths),
  enumeration.ended ? `${enumeration.ms.toFixed(0)} ms` : `not in ${enumeration.ms / 1000} s`,
];

export const RATES_HEAD: Line = ['question', 'callers', 'bare driver', 'GraphQL', 'of bare', '@neo4j/graphql', 'ours to theirs'];
export const rateLine = (name: string, callers: number, { ours, bare, theirs }: Rates, ofBare: Promised): Line => [
  name,
  String(callers),
  rate(bare),
  rate(ours),
  beside(ours.perSecond / bare.perSecond, ofBare),
  theirs ? rate(theirs) : 'cannot',
  theirs ? beside(ours.perSecond / theirs.perSecond, { least: 2 }) : '',
];

export const GROWTH_HEAD: Line = ['lookThrough, GraphQL', 'small market', 'large market', 'large to small'];
export const growthLine = (kind: Kind, small: LookThroughTimes, large: LookThroughTimes): Line => [
  NAMES[kind],
  ms(small.graphql),
  ms(large.graphql),
  beside(large.graphql.p50 / small.graphql.p50, { most: 3 }),
];

export const MEMORY_HEAD: Line = ['memory of the API after', 'requests', 'heap', 'resident'];
export const memoryLines = (requests: number, seen: readonly Memory[]): readonly Line[] =>
  [0, seen.length >> 1, seen.length - 1].map((at) => {
    const { heap, resident } = seen[at]!;
    return ['', String(Math.round(((at + 1) * requests) / seen.length)), `${heap.toFixed(1)} MB`, `${resident.toFixed(0)} MB`];
  });

/** Prints a table as Markdown has it, with columns in line. */
export function print(lines: readonly Line[]): void {
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  const row = (line: Line) => `| ${line.map((text, column) => text.padEnd(widths[column]!)).join(' | ')} |`;
  const [head, ...rest] = lines.map(row);
  console.log(['', head, `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rest].join('\n'));
}
