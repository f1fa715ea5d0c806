/** Job titles: "former chairman and chief executive", "vice president for finance", "co-founder". */
import type { Find } from './finds.ts';
import { COUNTRY_OF_ADJECTIVE } from './names/tables.ts';
import { TRADE_HEADS } from './names/trades.ts';
import { type Head, headAt } from './title-heads.ts';
import { BEFORE, FIELDS_OF, NO_POST, PLURALS, WHEN } from './title-words.ts';
import type { Token } from './tokens.ts';
import type { TitleItem } from './types.ts';

const FOR_OR_OF = new Set(['for', 'of']);
/** A field behind the head is of a title only in these words: "vice president of finance", "head of retail banking". */
const FIELD =
  /^(?:\p{Ll}[\p{L}-]*|&|Europe|Asia|Asia-Pacific|Africa|America|Americas|North|South|Latin|European|Asian|African|Nordic|Eastern|Western|Northern|Southern|UK|US|U\.S\.|EMEA|M&A|IT|HR|ESG)$/u;
const isField = ({ text }: Token): boolean => FIELD.test(text) || COUNTRY_OF_ADJECTIVE.has(text);
const NOT_FIELD = new Set(
  'the a an its their his her this that both said which who one two three company group firm bank corporation board unit subsidiary venture more all each new least'.split(
    ' ',
  ),
);

/** "head of aerospace group Acme": what the words tell is the firm, and no field. */
const FIRM_NOUNS = new Set('group company firm bank corporation unit subsidiary venture giant maker retailer insurer'.split(' '));
interface Reach {
  readonly start: number;
  readonly end: number;
  readonly title: string;
}

/** A head with the words before and behind it that belong to it. */
function titleAt(tokens: readonly Token[], at: number, floor: number): Reach | null {
  const head = headAt(tokens, at);
  if (!head || isVerbHere(tokens, at) || leadsToHead(tokens, at + head.length, tokens[at]?.lower ?? '')) return null;
  let start = at;
  if (start > floor && isFieldBefore(tokens, start - 1, head)) start--;
  while (start > floor && isModifier(tokens, start - 1, floor)) start--;
  let end = at + head.length;
  const field = fieldAt(tokens, end);
  end += field.length;
  const words = tokens
    .slice(start, at)
    .map((token) => token.lower)
    .join(' ')
    .replace(/ ?- ?/g, '-');
  return { start, end, title: [words, head.title, field.words].filter(Boolean).join(' ') };
}

const ALSO_VERBS = new Set(['head', 'chair', 'partner', 'counsel']);

/** "to head the new group", "will chair it": a verb. */
const isVerbHere = (tokens: readonly Token[], at: number): boolean =>
  ALSO_VERBS.has(tokens[at]?.lower ?? '') &&
  /^(?:to|will|would|could|may|should|who)$/.test(tokens[at - 1]?.lower ?? '') &&
  !/^(?:of|for|to|at)$/.test(tokens[at + 1]?.lower ?? '');

/** "executive vice president", "chief financial director": the first word is no head of its own. */
function leadsToHead(tokens: readonly Token[], next: number, word: string): boolean {
  if (!BEFORE.has(word)) return false;
  for (let i = next; i < next + 3; i++) {
    if (headAt(tokens, i)) return true;
    if (!isModifier(tokens, i, next)) return false;
  }
  return false;
}

/** "supervisory board chairman". */
const BOARDS = new Set(['supervisory', 'management', 'managing', 'executive', 'advisory']);

/** "chief U.S. economist": a land between the words of a title. */
const isLandInside = (tokens: readonly Token[], at: number): boolean =>
  BEFORE.has(tokens[at - 1]?.lower ?? '') &&
  (COUNTRY_OF_ADJECTIVE.has(tokens[at]?.text ?? '') || /^(?:U\.S\.|US|UK|EU|Asia|European|Asian)$/.test(tokens[at]?.text ?? ''));

function isModifier(tokens: readonly Token[], at: number, floor: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.text === '-')
    return at - 1 >= floor && BEFORE.has(tokens[at - 1]?.lower ?? '') && token.start === tokens[at - 1]?.end;
  if (token.lower === 'co' && tokens[at + 1]?.text === '-') return true;
  if (isLandInside(tokens, at)) return true;
  if (token.lower === 'board') return BOARDS.has(tokens[at - 1]?.lower ?? '');
  return BEFORE.has(token.lower);
}

/** "production chief", "steel analyst": a small noun right before one of these tells what he is of. */
const isFieldBefore = (tokens: readonly Token[], at: number, { title }: Head): boolean => {
  const token = tokens[at];
  return FIELDS_OF.has(title) && token?.pos === 'NOUN' && /^\p{Ll}{4,}$/u.test(token.text) && !NOT_FIELD.has(token.lower);
};

/** "head of aerospace group Acme", "of Norwegian paint maker Acme": the words tell what the firm is. */
const isFirmTold = (tokens: readonly Token[], end: number): boolean =>
  FIRM_NOUNS.has(tokens[end]?.lower ?? '') ||
  ((TRADE_HEADS.has(tokens[end - 1]?.lower ?? '') || HOUSES.has(tokens[end - 1]?.text ?? '')) &&
    /^\p{Lu}/u.test(tokens[end]?.text ?? ''));
const HOUSES = new Set('analysts brokers consultants lawyers solicitors accountants advisers advisors architects'.split(' '));

const isFieldAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && isField(token);
};

/** "of finance", "for retail banking": up to four small words behind the head. */
function fieldAt(tokens: readonly Token[], at: number): { readonly length: number; readonly words: string } {
  const link = tokens[at];
  if (!link || !FOR_OR_OF.has(link.lower)) return { length: 0, words: '' };
  let end = at + 1;
  while (end < at + 5) {
    const token = tokens[end];
    const and = token?.lower === 'and' && end > at + 1 && isFieldAt(tokens, end + 1) && !headAt(tokens, end + 1);
    if (
      !token ||
      !(
        and ||
        (isField(token) &&
          token.lower !== 'and' &&
          !NOT_FIELD.has(token.lower) &&
          ['NOUN', 'ADJ', 'PROPN', 'VERB'].includes(token.pos) &&
          !isPlainVerb(token))
      )
    )
      break;
    end++;
  }
  while (end > at + 1 && tokens[end - 1]?.lower === 'and') end--;
  if (end === at + 1 || isFirmTold(tokens, end)) return { length: 0, words: '' };
  return {
    length: end - at,
    words: tokens
      .slice(at, end)
      .map((token) => token.lower)
      .join(' '),
  };
}

const isPlainVerb = (token: Token): boolean => token.pos === 'VERB' && !token.lower.endsWith('ing');

/** The word before a title that says when it is held: "former", "ex-", "incoming". */
function whenBefore(
  tokens: readonly Token[],
  start: number,
): { readonly start: number; readonly when: TitleItem['when'] | null } {
  let at = start - 1;
  if (/^(?:ex|then)-\p{L}/u.test(tokens[start]?.lower ?? '')) return { start, when: 'FORMER' };
  if (tokens[at]?.text === '-' && tokens[at - 1]?.lower === 'ex') return { start: at - 1, when: 'FORMER' };
  if (tokens[at]?.text === '-' && tokens[at - 1]?.lower === 'then') return { start: at - 1, when: 'FORMER' };
  if (tokens[at]?.lower === '-') at--;
  const when = WHEN.get(tokens[at]?.lower ?? '');
  return when === undefined ? { start, when: null } : { start: at, when };
}

/** "directors Ann Lee and Bo Smith", "two partners, Ann Lee and": a plural before names is the title of each. */
function singular(token: Token, at: number, tokens: readonly Token[], isNamed: (token: Token) => boolean): Token {
  if (!PLURAL.test(token.lower)) return token;
  const [prefix = ''] = /^(?:ex|co|vice|deputy)-/.exec(token.lower) ?? [];
  const title = PLURALS.get(token.lower) ?? PLURALS.get(token.lower.slice(prefix.length));
  const next = tokens[tokens[at + 1]?.text === ',' ? at + 2 : at + 1];
  return title && next && /^\p{Lu}/u.test(next.text) && isNamed(next)
    ? { ...token, lower: PLURALS.has(token.lower) ? title : prefix + title }
    : token;
}
const PLURAL = /(?:s|men|people)$/;

/** "chief executive designate", "president-elect": how many tokens behind a title say that it is to come. */
function designateAt(tokens: readonly Token[], at: number): number {
  const hyphen = tokens[at]?.text === '-' ? 1 : 0;
  return /^(?:designate|elect)$/.test(tokens[at + hyphen]?.lower ?? '') ? hyphen + 1 : 0;
}

/** All titles of a sentence; "chairman and chief executive" is one find with two titles. Words of names (`isNamed`) are no part of one. */
export function findTitles(all: readonly Token[], isNamed: (token: Token) => boolean = () => false): Find[] {
  const tokens = all.map((token, at) => singular(token, at, all, isNamed));
  const finds: Find[] = [];
  let floor = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (isNamed(tokens[at] as Token)) floor = at + 1;
    const first = titleAt(tokens, at, floor);
    if (!first) continue;
    const titles = [first];
    for (let more = nextTitle(tokens, first.end); more; more = nextTitle(tokens, titles.at(-1)?.end ?? 0)) titles.push(more);
    const when = whenBefore(tokens, first.start);
    const last = titles.at(-1)?.end ?? first.end;
    const designate = designateAt(tokens, last);
    const end = last + designate;
    finds.push({
      start: tokens[when.start]?.start ?? 0,
      end: tokens[end - 1]?.end ?? 0,
      item: {
        kind: 'TITLE',
        titles: titles.map(({ title }) => title),
        when: designate > 0 ? 'INCOMING' : (when.when ?? 'CURRENT'),
      },
    });
    floor = end;
    at = end - 1;
  }
  return finds;
}

/** "its boss, and chairman Bo Lee": the second title is another's. */
const isBeforeName = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 5).some((token, i, rest) => /^\p{Lu}\p{Ll}/u.test(token.text) && headAt(rest, i - 1) !== null);

/** A further title behind "and", a comma, a slash: "chairman, president and chief executive". */
function nextTitle(tokens: readonly Token[], at: number): Reach | null {
  let from = at;
  while (from < at + 2 && [',', 'and', '&', '/', '-cum-'].includes(tokens[from]?.lower ?? '')) from++;
  if (from === at || (tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'and' && isBeforeName(tokens, from))) return null;
  for (let i = from; i < from + 3; i++) {
    if (headAt(tokens, i)) return titleAt(tokens, i, from)?.start === from ? titleAt(tokens, i, from) : null;
    if (!isModifier(tokens, i, from)) return null;
  }
  return null;
}

/** True for a calling ("billionaire", "investor") that is no post at a firm. */
export const isCalling = (title: string): boolean => NO_POST.has(title.split(' ').at(-1) ?? '');
