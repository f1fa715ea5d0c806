/** What the words around a name say of a person: "property developer Tan Boon Hock", "co-founders A and B", "the union's Luke Petrie". */
import type { Token } from '../tokens.ts';
import { knownAs } from './known.ts';
import type { Mention } from './mentions.ts';
import type { Sign } from './signs.ts';
import { BODY_WORDS, COUNTRY_OF_ADJECTIVE, COUNTRY_OF_NAME, isPlace } from './tables.ts';

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
const LIST_REACH = 16;
/** Where the word stands that opens the list a name at `from` stands in; `member` tells names and marks between them. -1 where there is none near. */
export function listOpener(tokens: readonly Token[], from: number, member: RegExp): number {
  for (let at = from - 1; at >= Math.max(0, from - LIST_REACH); at--)
    if (!member.test(tokens[at]!.text) && tokens[at]!.lower !== 'and') return at;
  return -1;
}
/** "co-founders Anna Petrie and Paz Eshel": the plural title that opens the list. */
function isListedTitle(tokens: readonly Token[], from: number): boolean {
  const at = listOpener(tokens, from, /^\p{Lu}|^[,&]$/u);
  const word = tokens[at]?.lower ?? '';
  return TITLES_OF_MANY.has(word) || (word === 'by' && /^(?:co-)?founded$/.test(tokens[at - 1]?.lower ?? ''));
}
const TITLES_OF_MANY = new Set(
  'founders co-founders cofounders directors executives partners brothers sisters chairmen presidents entrepreneurs businessmen ex-managers officers billionaires financiers bankers'.split(
    ' ',
  ),
);

/** "Acme, a product of": the noun that tells what it is. */
export function nounBehind(tokens: readonly Token[], { to }: Mention): string {
  if (tokens[to]?.text !== ',' || !['a', 'an', 'the'].includes(tokens[to + 1]?.lower ?? '')) return '';
  for (let at = to + 2; at < to + 7; at++)
    if (tokens[at]?.pos === 'NOUN' && tokens[at + 1]?.pos !== 'NOUN') return tokens[at]?.lower ?? '';
  return '';
}

const isBody = (word: string): boolean => BODY_WORDS.has(word.toLowerCase()) || knownAs([word.toLowerCase()]).includes('body');

/** What people alone are called before their names. */
const PERSONS_ONLY = new Set(
  'entrepreneur businessman businesswoman tycoon billionaire magnate financier mogul banker economist analyst heir heiress founder co-founder cofounder chairman chairwoman president oligarch industrialist'.split(
    ' ',
  ),
);
const KIN = new Set(
  'brother sister son daughter wife husband father mother brother-in-law sister-in-law son-in-law cousin nephew niece widow uncle grandson granddaughter'.split(
    ' ',
  ),
);
const STATE_POSTS = new Set(
  'president treasurer minister governor chairman director head chief secretary premier chancellor spokesman spokeswoman'.split(
    ' ',
  ),
);
const POST_REACH = 6;

const runOf = (tokens: readonly Token[], from: number): string => {
  let to = from;
  while (/^\p{Lu}/u.test(tokens[to]?.text ?? '') || (to > from && tokens[to]?.lower === 'of')) to++;
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
};
const isBodyName = (name: string): boolean =>
  name !== '' &&
  (knownAs([name.toLowerCase()]).includes('body') ||
    /\b(?:Party|Ministry|Reserve|Parliament|Congress|Senate|Council)\b/.test(name));

/** "World Bank President Anna Petrie", "Russian president Bo Lee", "Argentina's President, Bo Lee": who serves a state or a body. */
function servesBodyBefore(tokens: readonly Token[], from: number): boolean {
  const end = tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  if (!STATE_POSTS.has(tokens[end]?.lower ?? '')) return false;
  for (let at = end - 1; at >= Math.max(0, end - POST_REACH); at--) {
    const token = tokens[at] as Token;
    const isLand = COUNTRY_OF_ADJECTIVE.has(token.text) || COUNTRY_OF_NAME.has(token.text);
    if (isLand && (at === end - 1 || (/^['’]s$/.test(tokens[at + 1]?.text ?? '') && at === end - 2)))
      return tokens[end]?.lower !== 'chairman';
    if (token.lower === 'state' && at === end - 1) return true;
    if (isBodyName(runOf(tokens.slice(0, end), at))) return true;
    if (!/^\p{Lu}/u.test(token.text) && !/^(?:managing|vice|deputy|['’]s)$/.test(token.lower)) return false;
  }
  return false;
}

/** ", Chairman of the Federal Reserve Board". */
function servesBodyBehind(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.text !== ',') return false;
  const of = tokens.findIndex((token, at) => at > to && at < to + POST_REACH && ['of', 'at', 'for'].includes(token.lower));
  if (of < 0 || !tokens.slice(to + 1, of).some(({ lower }) => STATE_POSTS.has(lower))) return false;
  return isBodyName(runOf(tokens, tokens[of + 1]?.lower === 'the' ? of + 2 : of + 1));
}

/** The signs that a mention names a person, and whether one of the market. `small` is the word in small letters before it. */
export function personSignsAt(tokens: readonly Token[], mention: Mention, small: string, personLike: boolean): readonly Sign[] {
  const { from, to, words } = mention;
  const [before, owner, next] = [tokens[from - 1], tokens[from - 2], tokens[to]];
  const isOwned = /^['’]s$/.test(before?.text ?? '');
  const found: Sign[] = [];
  const isHouse = (word: string) => /^\p{Lu}/u.test(word) && !isPlace(word) && !isBody(word);
  if (PERSONS_TRADES.has(small) && !isPlace(words.at(-1) ?? '')) found.push('person-trade');
  if (PERSONS_ONLY.has(small)) found.push('person-noun');
  if (KIN.has(small) || (before?.text === ',' && KIN.has(owner?.lower ?? ''))) found.push('kin');
  if (isListedTitle(tokens, from)) found.push('listed-title');
  if (PERSONS_NOUNS.has(nounBehind(tokens, mention)) || WHO.test(`${next?.text ?? ''} ${tokens[to + 1]?.text ?? ''}`))
    found.push('person-behind');
  if (OFF_MARKET.has(small) || OFF_MARKET.has(nounBehind(tokens, mention))) found.push('off-market');
  if ((small === 'leader' && owner?.lower === 'union') || (isOwned && isBody(owner?.text ?? ''))) found.push('off-market');
  if (servesBodyBefore(tokens, from) || servesBodyBehind(tokens, to)) found.push('off-market');
  const servesAt = ['of', 'at'].includes(next?.lower ?? '') && isHouse(tokens[to + 1]?.text ?? '');
  if (personLike && words.length > 1 && ((isOwned && isHouse(owner?.text ?? '')) || servesAt)) found.push('at-firm');
  return found;
}
