/** What the words around a name say for certain of what it is: "the regulator AMF" is no firm, "property developer Tan Boon Hock" a person. */
import type { Token } from '../tokens.ts';
import type { Entity } from './entities.ts';
import { knownAs } from './known.ts';
import type { Mention } from './mentions.ts';
import { BODY_WORDS, COUNTRY_OF_ADJECTIVE, COUNTRY_OF_NAME, isPlace, REGIONS } from './tables.ts';
import { TRADE_HEADS } from './trades.ts';

export type Sign =
  | 'no-firm'
  | 'person-trade'
  | 'at-firm'
  | 'listed-trade'
  | 'located'
  | 'own-s'
  | 'headed'
  | 'off-market'
  | 'public'
  | 'holder'
  | 'listed-title'
  | 'person-behind';

/** Last words of names that are events, forces, laws, places of learning: no firms, unless shares are told of them. */
const NO_FIRM_LAST = new Set(
  'force navy army police summit conference forum awards award expo festival olympics championship championships act bill treaty accord protocol university universiti université universität universidad day week prize meet rally marathon ministry mission embassy church cathedral museum'.split(
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
/** Trades that a person has as well as a firm. */
const PERSONS_TRADES = new Set(
  'developer investor producer publisher contractor broker trader dealer importer exporter distributor partner businesswoman shareholder'.split(
    ' ',
  ),
);
/** What people are called who are none of the market. */
const OFF_MARKET = new Set(
  'lawyer attorney prosecutor activist campaigner unionist sufferer victim professor academic author novelist actor actress singer footballer journalist reporter correspondent columnist historian politician lawmaker envoy resident farmer passenger protester scientist doctor astronaut rapper striker unionist'.split(
    ' ',
  ),
);
/** Behind a name and "a" these tell a person: "Zelda Petrie, a longtime partner". */
const PERSONS_NOUNS = new Set(
  'partner entrepreneur executive capitalist vc founder co-founder veteran economist analyst banker engineer businessman businesswoman billionaire financier tycoon magnate chairman director president son daughter nephew brother sister cousin heir native graduate'.split(
    ' ',
  ),
);
const WHO = /^(?:,|—|–|--|-) who$/i;
const NOT_LISTED = new Set(['brand', 'label', 'agency', 'studio', 'house']);

const isTradePlural = ({ lower, text }: Token): boolean => {
  const one = lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.replace(/s$/, '');
  return one !== lower && TRADE_HEADS.has(one) && !NOT_LISTED.has(one) && /^\p{Ll}/u.test(text);
};
const LIST_REACH = 16;

/** "pension funds Harlan, Moss and Pollard": the noun that opens the list a name stands in. */
function isListedTrade(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - LIST_REACH); at--) {
    const token = tokens[at] as Token;
    if (/^\p{Lu}|^[,&]$|^<.+>$/u.test(token.text) || token.lower === 'and') continue;
    return isTradePlural(token);
  }
  return false;
}

/** "co-founders Anna Petrie and Paz Eshel": the plural title that opens the list. */
function isListedTitle(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - LIST_REACH); at--) {
    const token = tokens[at] as Token;
    if (/^\p{Lu}|^[,&]$/u.test(token.text) || token.lower === 'and') continue;
    return TITLES_OF_MANY.has(token.lower);
  }
  return false;
}
const TITLES_OF_MANY = new Set(
  'founders co-founders cofounders directors executives partners brothers sisters chairmen presidents entrepreneurs businessmen ex-managers officers billionaires financiers bankers'.split(
    ' ',
  ),
);

/** "Lake Orta, Colo.", "in Halifax, Nova Scotia": a town by the land behind it. */
function isLocated(tokens: readonly Token[], { to }: Mention): boolean {
  if (tokens[to]?.text !== ',') return false;
  const [one = '', two = ''] = [tokens[to + 1]?.text, tokens[to + 2]?.text];
  const land = [`${one} ${two}`, one].find((name) => REGIONS.has(name) || (COUNTRY_OF_NAME.has(name) && isPlace(name)));
  if (land === undefined) return false;
  const next = tokens[to + (land.includes(' ') ? 3 : 2)];
  return next === undefined || /^[,.;)]$/.test(next.text) || /^\p{Ll}/u.test(next.text);
}

/** "Acme, a product of": the noun that tells what it is. */
function nounBehind(tokens: readonly Token[], { to }: Mention): string {
  if (tokens[to]?.text !== ',' || !['a', 'an', 'the'].includes(tokens[to + 1]?.lower ?? '')) return '';
  for (let at = to + 2; at < to + 7; at++)
    if (tokens[at]?.pos === 'NOUN' && tokens[at + 1]?.pos !== 'NOUN') return tokens[at]?.lower ?? '';
  return '';
}

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
  const [before, owner, next] = [tokens[from - 1], tokens[from - 2], tokens[to]];
  const small = /^\p{Ll}/u.test(before?.text ?? '') ? (before?.lower ?? '') : '';
  const found: Sign[] = [];
  const last = (words.at(-1) ?? '').toLowerCase();
  const isOther = words.length > 1 && (NO_FIRM_LAST.has(last) || /^Universi/.test(words[0] ?? ''));
  if (words.length > 1 && (PUBLIC_LAST.has(last) || isLabour(words))) found.push('public');
  if (isOther || NO_FIRM_BEFORE.has(small) || NO_FIRM_BEHIND.has(nounBehind(tokens, mention))) found.push('no-firm');
  if (PERSONS_TRADES.has(small) && !isPlace(words.at(-1) ?? '')) found.push('person-trade');
  if (isListedTrade(tokens, from)) found.push('listed-trade');
  if (isLocated(tokens, mention)) found.push('located');
  if (/^['’]s$/.test(words.at(-1) ?? '')) found.push('own-s');
  if (isHeaded(tokens, mention)) found.push('headed');
  if (isHolder(tokens, from)) found.push('holder');
  const ownedBy =
    /^['’]s$/.test(before?.text ?? '') &&
    /^\p{Lu}/u.test(owner?.text ?? '') &&
    !isPlace(owner?.text ?? '') &&
    !isBody(owner?.text ?? '');
  const servesAt =
    ['of', 'at'].includes(next?.lower ?? '') &&
    /^\p{Lu}/u.test(tokens[to + 1]?.text ?? '') &&
    !isPlace(tokens[to + 1]?.text ?? '') &&
    !isBody(tokens[to + 1]?.text ?? '');
  if (isListedTitle(tokens, from)) found.push('listed-title');
  if (PERSONS_NOUNS.has(nounBehind(tokens, mention)) || WHO.test(`${next?.text ?? ''} ${tokens[to + 1]?.text ?? ''}`))
    found.push('person-behind');
  if (OFF_MARKET.has(small) || OFF_MARKET.has(nounBehind(tokens, mention))) found.push('off-market');
  if (small === 'leader' && owner?.lower === 'union') found.push('off-market');
  if (/^['’]s$/.test(before?.text ?? '') && isBody(owner?.text ?? '')) found.push('off-market');
  if (personLike && words.length > 1 && (ownedBy || servesAt)) found.push('at-firm');
  return found;
}

const isBody = (word: string): boolean => BODY_WORDS.has(word.toLowerCase()) || knownAs([word.toLowerCase()]).includes('body');

/** All signs of an entity; "located" only where every mention is. */
export function signsOf({ mentions, personLike }: Entity, sentences: readonly (readonly Token[])[]): ReadonlySet<Sign> {
  const all = mentions.map((mention) => signsAt(sentences[mention.sentence] ?? [], mention, personLike));
  const found = new Set(all.flat());
  if (!all.every((signs) => signs.includes('located'))) found.delete('located');
  return found;
}
