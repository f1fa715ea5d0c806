/** Titles in other words, their classes, and the seats that only one person can hold. */
import type { PostRole } from '../domain.ts';

/** Words that stand for others. Longest first where one begins another. */
const OTHER_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bchief executive officer\b|\bceo\b|\bchief exec\b/g, 'chief executive'],
  [/\bchief finance officer\b|\bcfo\b|\bfinance chief\b|\bfinance director\b/g, 'chief financial officer'],
  [/\bcoo\b|\bchief operations officer\b/g, 'chief operating officer'],
  [/\bcto\b/g, 'chief technology officer'],
  [/\bcio\b/g, 'chief information officer'],
  [/\bchair(?:woman|person|lady)\b|\bchair\b|\bchairman of the (?:supervisory )?board\b/g, 'chairman'],
  [/\bspokes(?:woman|person)\b/g, 'spokesman'],
  [/\bvice[- ]president\b|\bvp\b/g, 'vice president'],
  [/\bco[- ](?=[a-z])|\bjoint (?=chief|chairman)/g, 'co-'],
  [/\bmd\b/g, 'managing director'],
  [/\bcompany president\b/g, 'president'],
];

const FILLERS = /\b(?:the|its|his|her|a|an|acting|interim|new|current|group|global|of the company|of the firm)\b/g;

/** Classes by what the title holds; the first that fits. */
const ROLES: readonly (readonly [RegExp, PostRole])[] = [
  [/\bspokesman\b/, 'SPOKESPERSON'],
  [/\b(?:analyst|economist|strategist)\b/, 'ANALYST'],
  [/\bfounder\b/, 'FOUNDER'],
  [
    /\bvice president\b|\bhead of\b|\bdirector of\b|\b(?:marketing|sales|commercial|technical|legal|research) director\b/,
    'EXECUTIVE',
  ],
  [/\bchairman\b/, 'CHAIR'],
  [/\bchief executive\b|\bgeneral director\b|\bmanaging director\b|^head$|^boss$/, 'CHIEF_EXECUTIVE'],
  [/\bchief financial\b|\btreasurer\b|\bfinance\b/, 'FINANCE'],
  [/\bchief operating\b/, 'OPERATIONS'],
  [/\bpresident\b/, 'PRESIDENT'],
  [/\bdirector\b|\bboard member\b|\bmember of the (?:supervisory )?board\b/, 'DIRECTOR'],
  [/\bchief\b|\bmanager\b|\bofficer\b|\bexecutive\b|\bhead\b|\bpartner\b|\bsecretary\b|\bcounsel\b/, 'EXECUTIVE'],
];

/** Seats of one person at a time, in the words of `titleKey`. */
const SINGLE_SEATS: ReadonlySet<string> = new Set([
  'chief executive',
  'chairman',
  'chief financial officer',
  'chief operating officer',
  'general director',
]);

/** The title in its usual words: "CEO" and "chief executive officer" are "chief executive". */
export function titleKey(title: string): string {
  const usual = OTHER_WORDS.reduce((text, [words, word]) => text.replace(words, word), title.toLowerCase());
  const bare = usual
    .replace(FILLERS, ' ')
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim();
  return bare || title.toLowerCase().trim();
}

/** The class of a title. */
export function postRole(title: string): PostRole {
  const key = titleKey(title);
  return ROLES.find(([words]) => words.test(key))?.[1] ?? 'OTHER';
}

/** True where a successor ends the predecessor's post. */
export const isSingleSeat = (key: string): boolean => SINGLE_SEATS.has(key);
