/** Dates resolved against the story's day: "on Tuesday", "until last month", "in 2017", "March 3, 1987", "the first quarter of 1988". */
import type { Day } from '../domain.ts';
import type { Find } from './finds.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const QUARTERS: Readonly<Record<string, number>> = { first: 0, second: 1, third: 2, fourth: 3 };
const MONTH =
  '(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|Mar\\.|April|Apr\\.?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const YEAR = '(?<year>1[89]\\d\\d|20\\d\\d)';
const DAY_MS = 86_400_000;

interface Range {
  readonly from: Day;
  readonly to: Day;
}
type Reader = (groups: Readonly<Record<string, string | undefined>>, today: Date | null) => Range | null;

const iso = (date: Date): Day => date.toISOString().slice(0, 10);
const utc = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month, day));
const one = (date: Date): Range => ({ from: iso(date), to: iso(date) });
const monthRange = (year: number, month: number): Range => ({ from: iso(utc(year, month, 1)), to: iso(utc(year, month + 1, 0)) });
const yearRange = (year: number): Range => ({ from: `${year}-01-01`, to: `${year}-12-31` });
const monthIndex = (name = ''): number =>
  MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().replace('.', '').slice(0, 3)));

/** Without a year, the month nearest to the story's day. */
function nearestYear(month: number, today: Date): number {
  const distance = month - today.getUTCMonth();
  return today.getUTCFullYear() + (distance > 6 ? -1 : distance < -6 ? 1 : 0);
}

const dayOfMonth: Reader = ({ month, day, year }, today) => {
  const at = monthIndex(month);
  const number = Number(day);
  if (number < 1 || number > 31 || (!year && !today)) return null;
  return one(utc(year ? Number(year) : nearestYear(at, today as Date), at, number));
};
const month: Reader = ({ month: name, year }, today) => {
  if (!year && !today) return null;
  const at = monthIndex(name);
  return monthRange(year ? Number(year) : nearestYear(at, today as Date), at);
};
const quarter: Reader = ({ quarter: name = '', year }, today) => {
  if (!year && !today) return null;
  const at = QUARTERS[name.toLowerCase()] ?? 0;
  const full = year ? Number(year) : (today as Date).getUTCFullYear();
  return { from: monthRange(full, at * 3).from, to: monthRange(full, at * 3 + 2).to };
};
/** "on Tuesday" is the last one up to the story's day, "next Tuesday" the one behind it. */
const weekday: Reader = ({ weekday: name = '', which }, today) => {
  if (!today) return null;
  const back = (today.getUTCDay() - WEEKDAYS.indexOf(name.toLowerCase()) + 7) % 7;
  return one(new Date(today.getTime() + (which?.toLowerCase() === 'next' ? 7 - back : -back) * DAY_MS));
};
const relativeDay: Reader = ({ relative = '' }, today) =>
  today &&
  one(
    new Date(
      today.getTime() + (relative.toLowerCase() === 'yesterday' ? -DAY_MS : relative.toLowerCase() === 'tomorrow' ? DAY_MS : 0),
    ),
  );
const STEPS: Readonly<Record<string, number>> = { last: -1, previous: -1, this: 0, current: 0, next: 1, coming: 1 };
const period: Reader = ({ which = '', unit = '' }, today) => {
  if (!today) return null;
  const step = STEPS[which.toLowerCase()] ?? 0;
  if (unit === 'year') return yearRange(today.getUTCFullYear() + step);
  if (unit === 'month') return monthRange(today.getUTCFullYear(), today.getUTCMonth() + step);
  if (unit === 'quarter') return quarterOf(today, step);
  const monday = new Date(today.getTime() - ((today.getUTCDay() + 6) % 7) * DAY_MS + step * 7 * DAY_MS);
  return { from: iso(monday), to: iso(new Date(monday.getTime() + 6 * DAY_MS)) };
};
const quarterOf = (today: Date, step: number): Range => {
  const first = Math.floor(today.getUTCMonth() / 3) * 3 + step * 3;
  return { from: monthRange(today.getUTCFullYear(), first).from, to: monthRange(today.getUTCFullYear(), first + 2).to };
};
const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
/** "two years ago", "in a year's time", "within six months". */
const distance: Reader = ({ count = '', unit = '', ago }, today) => {
  if (!today) return null;
  const number = (COUNTS[count.toLowerCase()] ?? Number(count)) * (ago ? -1 : 1);
  if (!Number.isFinite(number) || Math.abs(number) > 200) return null;
  if (unit.startsWith('year')) return yearRange(today.getUTCFullYear() + number);
  if (unit.startsWith('month')) return monthRange(today.getUTCFullYear(), today.getUTCMonth() + number);
  return one(new Date(today.getTime() + number * (unit.startsWith('week') ? 7 : 1) * DAY_MS));
};

/** In order; the first that covers a stretch keeps it. */
const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [new RegExp(`\\b${MONTH} (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? ${YEAR})?(?![\\d%])`, 'g'), dayOfMonth],
  [new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? ${YEAR})?\\b`, 'g'), dayOfMonth],
  [new RegExp(`\\b${MONTH},? ${YEAR}\\b`, 'g'), month],
  [new RegExp(`\\bthe (?<quarter>first|second|third|fourth)[- ]quarter(?: of ${YEAR})?\\b`, 'gi'), quarter],
  [/\b(?:(?<which>last|next|this) )?(?<weekday>Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\b/gi, weekday],
  [/\b(?<relative>yesterday|today|tomorrow)\b/gi, relativeDay],
  [/\b(?:the )?(?<which>last|previous|this|current|next|coming) (?<unit>year|month|week|quarter)\b/g, period],
  [
    /\b(?<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (?<unit>years?|months?|weeks?|days?) (?<ago>ago|earlier)\b/gi,
    distance,
  ],
  [
    /\b(?:in|within) (?<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (?<unit>years?|months?|weeks?|days?)(?:['’]s?)?(?: time)?\b/gi,
    distance,
  ],
  [
    new RegExp(
      `(?<=\\b(?:in|since|by|until|till|from|during|of|for|early|late|mid|end|before|after|to|the|ending|ended) |mid-|end-)${YEAR}\\b(?![,.]?\\d| (?:dlrs?|mln|pct|percent|shares|people|jobs|employees|workers|tonnes|stores|yen|dollars|euros|pounds)\\b)`,
      'gi',
    ),
    ({ year }) => yearRange(Number(year)),
  ],
  [
    /(?<=\b(?:in|since|by|until|till|last|next|this|during|of|early|late|mid|end|before|after|ending|ended|from) )(?<month>January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
    month,
  ],
];

/** A sentence without any of these holds no date. */
const SIGN =
  /\b(?:1[89]|20)\d\d|day\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|year|month|week|quarter|today|tomorrow|ago\b|earlier\b/;

/** All dates of a sentence that can be resolved; relative ones need the story's day. */
export function findDates(text: string, offset: number, published: Day | null): Find[] {
  const today = published ? new Date(`${published}T00:00:00Z`) : null;
  const finds: Find[] = [];
  if (!SIGN.test(text)) return finds;
  for (const [form, read] of FORMS) {
    for (const match of text.matchAll(form)) {
      const start = offset + match.index;
      const end = start + match[0].length;
      if (finds.some((find) => start < find.end && end > find.start)) continue;
      const range = read(match.groups ?? {}, today);
      if (range) finds.push({ start, end, item: { kind: 'DATE', ...range } });
    }
  }
  return finds;
}
