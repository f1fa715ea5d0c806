/** Where and when: "Vladivostok, Russia (AFP) Sept 11, 2018", "LONDON, March 3 (Reuters) - ", "OSLO, March 3 /PRNewswire/ -- ", "(Bloomberg) -- ". */
import type { Day } from '../../domain.ts';
import type { Draft } from '../types.ts';

const AGENCIES =
  'AFP|Reuters?|REUTERS?|AP|Associated Press|UPI|PTI|IANS|ANI|UNI|Xinhua|XINHUA|Bloomberg|DPA|dpa|Dow Jones|TASS|Tass|Interfax|RIA Novosti|Kyodo|Yonhap|PA|CNN|CNBC|BBC|MarketWatch|PRNewswire|PR Newswire|Business Wire|BUSINESS WIRE|GLOBE NEWSWIRE|SPX|Thomson Financial|Xinhua News Agency';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DATE = `(?<date>(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?)`;
const WORD = "[A-Z][\\p{L}.'’-]*";
const PLACE = `(?<place>${WORD}(?: (?:${WORD}|de|of|del|upon|and|&)){0,4}(?:,? ?/ ?${WORD}(?: ${WORD})?)?(?:, ${WORD}(?: ${WORD}){0,2})?)`;
const DASH = ' ?(?:--?|–|—|:|_)+ ?';
const named = (source: string): string => source.replace(/\(\?<(\w+)>/g, '(?<$1>');

/** In order: the first that fits is taken. Each stands at the start of a paragraph, or where `within` allows, behind other words. */
const FORMS: readonly RegExp[] = [
  `${PLACE},? ?\\((?<agency>${AGENCIES})\\),?(?: ${DATE})?(?:${DASH})?`,
  `${PLACE},? ${DATE},? ?[(/]?(?<agency>${AGENCIES})?[)/]?${DASH}`,
  `${DATE} \\((?<agency>${AGENCIES})\\)${DASH}`,
].map((form) => new RegExp(`(?<![\\p{L}\\d])${named(form)}`, 'iu'));
/** An agency alone opens the page: "(Bloomberg) -- Acme …". */
const AGENCY_ALONE = new RegExp(`^\\((?<agency>${AGENCIES})\\)${DASH}`, 'u');
/** A bare place counts only at the start and before a dash or a colon: "MUMBAI: ", "NEW YORK — ". */
const BARE = /^(?<place>\p{Lu}{3,}(?: \p{Lu}{2,}){0,2}(?:, \p{Lu}[\p{L}.]+)?)(?: ?[–—] ?| -{1,2} |: )(?=\p{Lu})/u;
const NEW_DELHI =
  /^(?<place>New Delhi|Mumbai|Kolkata|Chennai|Bengaluru|Bangalore|Hyderabad|Pune|Ahmedabad|Gurugram|Gurgaon|Noida)(?:, (?<date>\p{L}+ \d{1,2}(?:, \d{4})?))?: (?=\p{Lu})/u;

export interface FoundDateline {
  readonly start: number;
  readonly end: number;
  readonly place: string | null;
  readonly agency: string | null;
  /** The words of the date. */
  readonly day: string | null;
}

function asFound(match: RegExpExecArray): FoundDateline {
  const groups = match.groups ?? {};
  const at = (name: string): string | null => groups[name] ?? null;
  return {
    start: match.index,
    end: match.index + match[0].length,
    place: at('place')?.replace(/-+$/, '') ?? null,
    agency: at('agency'),
    day: at('date'),
  };
}

/** A place is written with capitals: the patterns ignore case for the months' sake. */
const looksLikePlace = (place: string | null): boolean =>
  place === null || place.split(/[\s,/]+/).every((word) => /^(?:\p{Lu}|of$|de$|del$|upon$|and$|&$)/u.test(word));

/** The first dateline of a paragraph that begins within `within` characters of its start. */
export function findDateline(text: string, within = 0): FoundDateline | null {
  const head = text.slice(0, within + 160);
  for (const form of FORMS) {
    const match = form.exec(head);
    if (match && match.index <= within) {
      const found = asFound(match);
      if (looksLikePlace(found.place)) return found;
    }
  }
  const bare = AGENCY_ALONE.exec(head) ?? BARE.exec(head) ?? NEW_DELHI.exec(head);
  return bare ? asFound(bare) : null;
}

/** An ISO day for "Sept 11, 2018" or "11 March 2005"; null without a year. */
export function dayOf(words: string | null): Day | null {
  const year = /\b(\d{4})\b/.exec(words ?? '')?.[1];
  const month = MONTHS.findIndex((name) => new RegExp(`\\b${name}`, 'i').test(words ?? ''));
  const day = /\b(\d{1,2})\b(?!\d)/.exec((words ?? '').replace(/\d{4}/, ''))?.[1];
  if (!year || month < 0 || !day) return null;
  return `${year}-${String(month + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** A byline before the place has been cut by now, so that the dateline opens its paragraph. */
export function cutDateline(draft: Draft): Draft {
  for (const [at, text] of draft.paragraphs.slice(0, 4).entries()) {
    const found = findDateline(text);
    if (!found) continue;
    const rest = text.slice(found.end).trim();
    return {
      ...draft,
      paragraphs: [...draft.paragraphs.slice(0, at), ...(rest ? [rest] : []), ...draft.paragraphs.slice(at + 1)],
      dateline: { place: found.place, agency: found.agency, day: dayOf(found.day) },
      cuts: [...draft.cuts, { text: text.slice(0, found.end).trim(), reason: 'DATELINE' }],
    };
  }
  return draft;
}
