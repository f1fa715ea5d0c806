/** Numbers as the houses write them: "1,250.5", "33-1/3", "twenty-five", "a dozen", and the words that multiply them. */

const UNITS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.flatMap((word, tens): [string, number][] =>
    word
      ? [[word, tens * 10], ...UNITS.slice(1, 10).map((unit, one): [string, number] => [`${word}-${unit}`, tens * 10 + one + 1])]
      : [],
  ),
  ['a dozen', 12],
  ['a hundred', 100],
  ['one hundred', 100],
]);

/** Behind a figure: "300m", "1.1bn", "7.5 mln", "5 crore". */
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  millions: 1e6,
  mln: 1e6,
  mlns: 1e6,
  mn: 1e6,
  m: 1e6,
  mio: 1e6,
  billion: 1e9,
  billions: 1e9,
  bln: 1e9,
  blns: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  trln: 1e12,
  tn: 1e12,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  crores: 1e7,
  cr: 1e7,
  'lakh crore': 1e12,
};

const byLength = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
/** Pattern of a number in figures. */
export const FIGURE = '\\d{1,3}(?:,\\d{2,3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?(?:[- ]\\d{1,2}/\\d{1,2}(?!\\d))?';
/** Pattern of a number in words. */
const NUMBER_WORD = byLength([...WORDS.keys()]);
export const NUMBER = `(?:${FIGURE}|${NUMBER_WORD})`;
export const SCALE = byLength(Object.keys(SCALES));

/** The value of what `NUMBER` found. "33-1/3" is 33.33 (two decimals, as the houses round it). */
export function numberOf(text: string): number {
  const word = WORDS.get(text.toLowerCase());
  if (word !== undefined) return word;
  const [, whole = '0', top, bottom] = /^([\d.,]+)(?:[- ](\d+)\/(\d+))?$/.exec(text) ?? [];
  const value = Number(whole.replace(/,/g, ''));
  return top && bottom ? Math.round((value + Number(top) / Number(bottom)) * 100) / 100 : value;
}

/** What a scale word multiplies by; 1 where there is none. */
export const scaleOf = (text: string | undefined): number => SCALES[(text ?? '').toLowerCase()] ?? 1;
