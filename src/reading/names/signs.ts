/** What the words around a name say for certain of what it is: "the regulator AMF" is no firm, "property developer Tan Boon Hock" a person. */
import type { Token } from '../tokens.ts';
import type { Entity } from './entities.ts';
import { knownAs } from './known.ts';
import type { Mention } from './mentions.ts';
import { listOpener, nounBehind, personSignsAt } from './person-signs.ts';
import { BODY_WORDS, COUNTRY_OF_ADJECTIVE, COUNTRY_OF_NAME, isPlace, REGIONS } from './tables.ts';
import { TRADE_HEADS } from './trades.ts';

export type Sign =
  | 'no-firm'
  | 'person-trade'
  | 'listed-trade'
  | 'located'
  | 'own-s'
  | 'headed'
  | 'off-market'
  | 'public'
  | 'holder'
  | 'listed-title'
  | 'person-behind'
  | 'person-noun'
  | 'kin'
  | 'at-firm'
  | 'employer'
  | 'group';

/** Last words of names that are events, forces, laws, places of learning: no firms, unless shares are told of them. */
const NO_FIRM_LAST = new Set(
  'force navy army police summit conference forum awards award expo festival olympics championship championships act bill treaty accord protocol university universiti université universität universidad day week prize meet rally marathon ministry mission embassy church cathedral museum stadium plant dam'.split(
    ' ',
  ),
);

/** Last words of names of public bodies and of parties. */
const PUBLIC_LAST = new Set(
  'party ministry bureau reserve police court parliament senate congress council tribunal department secretariat inspectorate directorate embassy'.split(
    ' ',
  ),
);
/** "Flight Attendants Association", "Factory Workers Union". */
const isLabour = (words: readonly string[]): boolean =>
  /^(?:Union|Association|Federation)$/.test(words.at(-1) ?? '') &&
  words.some((word) =>
    /^(?:Workers|Attendants|Pilots|Teachers|Employees|Drivers|Nurses|Miners|Journalists|Labou?r|Services|Trades?)$/.test(word),
  );

/** Before a name these tell what is no firm of the market, or a paper that reports. */
const NO_FIRM_BEFORE = new Set(
  'regulator watchdog cartel ministry newspaper daily weekly tabloid magazine website index drug antibiotic medicine vaccine treatment stadium ranch union party lobby'.split(
    ' ',
  ),
);
/** Behind a name and its comma, after "a" or "the". */
const NO_FIRM_BEHIND = new Set(
  'regulator watchdog product drug antibiotic medicine vaccine brand model game ranch newspaper magazine daily weekly union town village suburb region stadium'.split(
    ' ',
  ),
);
const NOT_LISTED = new Set(['brand', 'label', 'agency', 'studio', 'house']);

const isTradePlural = ({ lower, text }: Token): boolean => {
  const one = lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.replace(/s$/, '');
  return one !== lower && TRADE_HEADS.has(one) && !NOT_LISTED.has(one) && /^\p{Ll}/u.test(text);
};

/** "pension funds Harlan, Moss and Pollard": the noun that opens the list a name stands in. */
function isListedTrade(tokens: readonly Token[], from: number): boolean {
  const opener = tokens[listOpener(tokens, from, /^\p{Lu}|^[,&]$|^<.+>$/u)];
  return opener !== undefined && isTradePlural(opener);
}

const SITES = new Set(
  'club area region district site plant factory mine mines field fields refinery smelter airport pipeline block basin plateau peninsula'.split(
    ' ',
  ),
);
const ORES = new Set([
  'oil',
  'gas',
  'copper',
  'gold',
  'iron',
  'coal',
  'nickel',
  'zinc',
  'silver',
  'aluminium',
  'steel',
  'uranium',
]);
/** "the Wearside club", "the Moonie oil field": where it is. */
function isBeforeSite(tokens: readonly Token[], { from, to, words }: Mention): boolean {
  if (tokens[from - 1]?.lower !== 'the' || words.length > 1 || knownAs([words[0]?.toLowerCase() ?? '']).includes('firm'))
    return false;
  let at = to;
  while (ORES.has(tokens[at]?.lower ?? '')) at++;
  return SITES.has(tokens[at]?.lower ?? '') && /^\p{Ll}/u.test(tokens[at]?.text ?? '');
}

/** "Lake Orta, Colo.", "in Halifax, Nova Scotia": a town by the land behind it. */
function isLocated(tokens: readonly Token[], mention: Mention): boolean {
  const { to } = mention;
  if (isBeforeSite(tokens, mention)) return true;
  if (tokens[to]?.text !== ',') return false;
  const [one = '', two = ''] = [tokens[to + 1]?.text, tokens[to + 2]?.text];
  const land = [`${one} ${two}`, one].find((name) => REGIONS.has(name) || (COUNTRY_OF_NAME.has(name) && isPlace(name)));
  if (land === undefined) return false;
  const next = tokens[to + (land.includes(' ') ? 3 : 2)];
  return next === undefined || /^[,.;)]$/.test(next.text) || /^\p{Ll}/u.test(next.text);
}

/** Last words of names of papers and stations, where somebody told them something: "told France's LCI Television". */
const MEDIA_LAST = new Set(
  'television radio tv news times post daily journal magazine gazette herald tribune weekly newspaper'.split(' '),
);
function isReporting(tokens: readonly Token[], { from, words }: Mention): boolean {
  if (words.includes('News') && words.includes('Agency')) return true;
  return (
    MEDIA_LAST.has((words.at(-1) ?? '').toLowerCase()) &&
    tokens
      .slice(Math.max(0, from - TOLD_REACH), from)
      .some(({ lower }) => ['told', 'interview', 'according', 'reported', 'quoted'].includes(lower))
  );
}
const TOLD_REACH = 5;

const POSTS_AT = new Set(
  'executive ceo cfo chairman president director chief boss manager partner banker trader engineer analyst employee staffer veteran vice'.split(
    ' ',
  ),
);
/** "a former R.J. Harlan vice president", "an Acme executive": a house, though it looks like a person. */
const isEmployer = (tokens: readonly Token[], { from, to, words }: Mention): boolean =>
  !BODY_WORDS.has((words.at(-1) ?? '').toLowerCase()) &&
  ['former', 'a', 'an', 'ex', 'onetime'].includes(tokens[from - 1]?.lower ?? '') &&
  POSTS_AT.has(tokens[to]?.lower ?? '') &&
  /^\p{Ll}/u.test(tokens[to]?.text ?? '');

/** "owned 55 percent by the union and 8 percent by Harlan": who stands behind that "by" holds. */
function isHolder(tokens: readonly Token[], from: number): boolean {
  const by = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  if (tokens[by]?.lower !== 'by') return false;
  const before = tokens.slice(Math.max(0, by - HOLDING_REACH), by).map(({ lower }) => lower);
  return (
    before.some((word) => ['owned', 'held', 'controlled'].includes(word)) &&
    !before.some((word) => ['.', ';', 'but', 'while'].includes(word))
  );
}
const HOLDING_REACH = 12;

/** "Box CEO Aaron Levie", "Harlan chief executive Ann Lee". */
function isHeaded(tokens: readonly Token[], { to, words }: Mention): boolean {
  if (isPlace(words.join(' ')) || COUNTRY_OF_ADJECTIVE.has(words.join(' ')) || BODY_WORDS.has(words.at(-1)?.toLowerCase() ?? ''))
    return false;
  const length = HEADINGS.find((title) => title.every((word, at) => tokens[to + at]?.lower === word))?.length ?? 0;
  return (
    length > 0 && /^\p{Lu}\p{Ll}/u.test(tokens[to + length]?.text ?? '') && /^\p{Lu}/u.test(tokens[to + length + 1]?.text ?? '')
  );
}
const HEADINGS =
  'ceo|cfo|coo|chief executive|chief executive officer|managing director|co-founder|founder|chairman|chairwoman|finance director|chief financial officer|vice president|partner'
    .split('|')
    .map((title) => title.split(' '));

function signsAt(tokens: readonly Token[], mention: Mention, personLike: boolean): readonly Sign[] {
  const { from, to, words } = mention;
  const [before, next] = [tokens[from - 1], tokens[to]];
  const small = /^\p{Ll}/u.test(before?.text ?? '') || from === 1 ? (before?.lower ?? '') : '';
  const found: Sign[] = [...personSignsAt(tokens, mention, small, personLike)];
  const last = (words.at(-1) ?? '').toLowerCase();
  const isOther = words.length > 1 && (NO_FIRM_LAST.has(last) || /^Universi/.test(words[0] ?? ''));
  if (
    words.length > 1 &&
    (PUBLIC_LAST.has(last) || isLabour(words) || /\b(?:Department|Ministry|Bureau) of\b/.test(words.join(' ')))
  )
    found.push('public');
  if (isOther || NO_FIRM_BEFORE.has(small) || NO_FIRM_BEHIND.has(nounBehind(tokens, mention)) || isReporting(tokens, mention))
    found.push('no-firm');
  if (isListedTrade(tokens, from)) found.push('listed-trade');
  if (isLocated(tokens, mention)) found.push('located');
  if (/^['’]s$/.test(words.at(-1) ?? '')) found.push('own-s');
  if (isHeaded(tokens, mention)) found.push('headed');
  if (isHolder(tokens, from)) found.push('holder');
  if (isEmployer(tokens, mention)) found.push('employer');
  if (
    next?.text === 'group' &&
    ['the', "'s", '’s'].includes(before?.lower ?? '') &&
    !words.some((word) => isPlace(word) || COUNTRY_OF_ADJECTIVE.has(word.split('-')[0] ?? ''))
  )
    found.push('group');
  return found;
}

/** All signs of an entity; "located" only where every mention is. */
export function signsOf({ mentions, personLike }: Entity, sentences: readonly (readonly Token[])[]): ReadonlySet<Sign> {
  const all = mentions.map((mention) => signsAt(sentences[mention.sentence] ?? [], mention, personLike));
  const found = new Set(all.flat());
  if (!all.every((signs) => signs.includes('located'))) found.delete('located');
  return found;
}
