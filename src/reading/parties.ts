/** Entities as parties: kind, country, trade, tickers, names, where mentioned. */
import type { PartyKind, PartyRef, ReadParty, Story } from '../domain.ts';
import type { Entity } from './names/entities.ts';
import type { NamedEntity } from './names/find.ts';
import type { Mention } from './names/mentions.ts';
import { COUNTRY_OF_ADJECTIVE, COUNTRY_OF_CAPITAL, COUNTRY_OF_NAME } from './names/tables.ts';
import { TRADE_HEADS } from './names/trades.ts';
import type { Token } from './tokens.ts';

const FUND_WORDS = /\b(?:funds?|private equity|sovereign wealth|pension|hedge|unit trust|mutual fund|endowment)\b/i;
const STATE_WORDS =
  /\b(?:government|ministry|treasury(?! (?:services|wine|bonds))|republic|kingdom|state of|authorities|kremlin|federal state)\b/i;

/** A name as it stands in the text, on one line, without codes and leading article. */
export const nameIn = (text: string, mention: Mention): string =>
  text.slice(mention.start, mention.end).replace(/\s+/g, ' ').replace(/^the /i, '');

export interface Description {
  readonly country: string | null;
  readonly trade: string | null;
}

/** Words right before a mention: "Russian technology group Acme", "Acme, a Swiss bank,". */
function describe(mention: Mention, tokens: readonly Token[]): Description {
  const before = leading(tokens, mention.from);
  return before.trade || before.country ? before : apposed(tokens, mention.to);
}

/** "private equity firms Acme and Bolt". */
const PLURAL_HEADS = new Set([
  'firms',
  'groups',
  'banks',
  'companies',
  'giants',
  'funds',
  'airlines',
  'retailers',
  'insurers',
  'brewers',
  'carmakers',
]);

/** "Norway's Acme", "Oslo-based Acme", "Norway's largest bank, Acme". */
function landBefore(tokens: readonly Token[], from: number): string | null {
  const [mark, land] = [tokens[from - 1], tokens[from - 2]];
  const [dash, city] = [tokens[from - 2], tokens[from - 3]];
  const landOf = (word: string): string | null => COUNTRY_OF_NAME.get(word) ?? COUNTRY_OF_CAPITAL.get(word) ?? null;
  if (/^['’]s?$/.test(mark?.text ?? '')) return landOf(land?.text ?? '');
  if (mark?.lower === 'based' && dash?.text === '-') return landOf(city?.text ?? '');
  return null;
}

/** What words right before `at` tell of what stands there: "Russian technology group", "Norway's", "lens maker". */
export function leading(tokens: readonly Token[], at: number): Description {
  let from = at;
  while (from > 0 && at - from < 6 && isDescriptive(tokens[from - 1])) from--;
  const words = tokens.slice(from, at);
  const head = words.at(-1)?.lower ?? '';
  const trade = TRADE_HEADS.has(head) || PLURAL_HEADS.has(head) ? tradeOf(words) : null;
  return { country: countryIn(words) ?? landBefore(tokens, from), trade };
}

/** "Acme, Sweden's largest bank,": the land of a superlative. */
function landBehind(tokens: readonly Token[], at: number): string | null {
  const mark = [at + 1, at + 2].find((i) => /^['’]s?$/.test(tokens[i]?.text ?? ''));
  if (
    mark === undefined ||
    !/^(?:largest|biggest|leading|top|main|oldest|second|third|number|first|only|dominant|national|state|flag)$/.test(
      tokens[mark + 1]?.lower ?? '',
    )
  )
    return null;
  const land = tokens
    .slice(at, mark)
    .map(({ text }) => text)
    .join(' ');
  return COUNTRY_OF_NAME.get(land) ?? null;
}

function apposed(tokens: readonly Token[], at: number): Description {
  const skip = /^<.+>$/.test(tokens[at]?.text ?? '') ? 1 : 0;
  const start = at + skip;
  if (tokens[start]?.text !== ',' && tokens[start]?.lower !== 'is') return { country: null, trade: null };
  if (!['a', 'an', 'the'].includes(tokens[start + 1]?.lower ?? ''))
    return { country: landBehind(tokens, start + 1), trade: null };
  let to = start + 2;
  while (to < start + 9 && isDescriptive(tokens[to]) && !TRADE_HEADS.has(tokens[to]?.lower ?? '')) to++;
  if (!TRADE_HEADS.has(tokens[to]?.lower ?? '')) return { country: null, trade: null };
  const words = tokens.slice(start + 2, to + 1);
  return { country: countryIn(words), trade: tradeOf(words) };
}

const isDescriptive = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:NOUN|ADJ)$/.test(token.pos) || COUNTRY_OF_ADJECTIVE.has(token.text) || token.text === '-' || token.text === '&') &&
  (/^\p{Ll}|^-/u.test(token.text) || COUNTRY_OF_ADJECTIVE.has(token.text));
const countryIn = (words: readonly Token[]): string | null =>
  words.map((word) => COUNTRY_OF_ADJECTIVE.get(word.text) ?? null).find((code) => code !== null) ?? null;
const tradeOf = (words: readonly Token[]): string =>
  words
    .filter((word) => !COUNTRY_OF_ADJECTIVE.has(word.text))
    .map((word) => word.lower)
    .join(' ')
    .replace(/ - /g, '-');

function kindOf({ entity, firm, person }: NamedEntity, names: readonly string[], trade: string | null): PartyKind {
  if (person > firm) return 'PERSON';
  const text = [...names, trade ?? ''].join(' ');
  if (STATE_WORDS.test(text) || names.some((name) => COUNTRY_OF_NAME.has(name))) return 'STATE';
  return FUND_WORDS.test(text) && !entity.personLike ? 'FUND' : 'FIRM';
}

function distinctNames(entity: Entity, text: string): string[] {
  const names = [...new Set(entity.mentions.map((mention) => nameIn(text, mention)))];
  return names.sort((a, b) => b.length - a.length);
}

const VENTURE_BEFORE =
  /\b(?:joint[- ]venture|venture|new (?:company|firm|group)|joint company)(?: (?:company|firm|group|corporation))?(?:,| (?:to be |will be |was |is |be )?(?:called|named|known as|dubbed),?)? ["“<]?$/i;
const VENTURE_BEHIND =
  /^["”>]?(?: ?<[A-Z.\d-]+>)?(?:,| is| was| will be) (?:a|an|the|their|its) (?:[\w%.-]+ ){0,4}?(?:joint[- ])?venture\b/i;
/** "a joint venture Acme has launched": its partner. */
const PARTNER_BEHIND = /^ (?:has|had|have|launched|formed|created|owns|holds|runs|plans|set up|established|agreed)\b/;
/** "Acme and Bolt set up Crate". */
const FORMED_BEFORE =
  /\p{Lu}[\p{L}.]+(?: [\p{Lu}&][\p{L}.]*){0,3} and \p{Lu}[\p{L}.]+(?: [\p{Lu}&][\p{L}.]*){0,3} (?:have |had |will |jointly )*(?:formed?|set up|created?|established?) ["“<]?$/u;
const REACH = 60;

/** "the venture, to be called Acme", "Acme, a 50-50 joint venture": the article calls it one. */
function isVenture(entity: Entity, text: string, words: readonly string[]): boolean {
  if (/\bjoint venture\b/i.test(words.join(' '))) return true;
  return entity.mentions.some(
    ({ start, end }) =>
      (VENTURE_BEFORE.test(text.slice(Math.max(0, start - REACH), start)) &&
        !PARTNER_BEHIND.test(text.slice(end, end + REACH))) ||
      FORMED_BEFORE.test(text.slice(Math.max(0, start - REACH - 40), start).replace(/\s+/g, ' ')) ||
      VENTURE_BEHIND.test(text.slice(end, end + REACH + 40)),
  );
}

const UNIT_BEHIND =
  /^["”>]?(?: ?<[A-Z.\d-]+>)?(?: [\p{Ll}-]+){0,2} (?:unit|subsidiary|division|arm|affiliate|offshoot|business)\b|^["”>]?(?: ?<[A-Z.\d-]+>)?(?:,| is| was) (?:a|an|the|its|their|[\p{Lu}][\p{L}]+['’]s) (?:[\p{L}\d%.-]+ ){0,4}?(?:unit|subsidiary|division|arm|affiliate|offshoot)\b/u;
const UNIT_BEFORE = /\b(?:unit|subsidiary|division|arm|affiliate|offshoot),? ["“<]?$/i;

/** "its Acme unit", "Acme, a subsidiary of", "its subsidiary Acme": the story calls it one. */
export const isUnit = ({ mentions, kind }: ReadParty, text: string): boolean =>
  kind !== 'PERSON' &&
  mentions.some(
    ({ start, end }) =>
      UNIT_BEFORE.test(text.slice(Math.max(0, start - REACH), start)) || UNIT_BEHIND.test(text.slice(end, end + REACH + 40)),
  );

/** One entity as a party. */
export function toParty(named: NamedEntity, key: PartyRef, story: Story, sentences: readonly (readonly Token[])[]): ReadParty {
  const { entity } = named;
  const names = distinctNames(entity, story.text);
  const described = entity.mentions.map((mention) => describe(mention, sentences[mention.sentence] ?? []));
  const trade = described.find((one) => one.trade)?.trade ?? null;
  return {
    key,
    kind: kindOf(named, names, trade),
    venture: isVenture(named.entity, story.text, [...names, trade ?? '']),
    names,
    described: false,
    country: described.find((one) => one.country)?.country ?? null,
    trade,
    tickers: [...new Set(entity.mentions.flatMap((mention) => mention.ticker ?? []))],
    mentions: entity.mentions.map(({ start, end }) => ({ start, end })),
  };
}
