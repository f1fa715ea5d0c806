/** What the words around a name tell, as short strings: the neighbours, the verbs, the list it stands in. */
import type { Token } from '../tokens.ts';
import { coreWords } from './core.ts';
import type { Entity } from './entities.ts';
import { knownAs } from './known.ts';
import type { Mention } from './mentions.ts';
import { looksLikePerson } from './person-like.ts';
import { CITIES, COMMON_WORDS, COUNTRY_OF_NAME, FIRM_WORDS, isLegalForm, REGIONS } from './tables.ts';
import { TRADE_HEADS } from './trades.ts';

/** Only general words may become features: no name is learnt by heart. */
export const general = (word: string): string =>
  COMMON_WORDS.has(word) || FIRM_WORDS.has(word) || word.length < 3 || !/^\p{L}/u.test(word) ? word : '*';

function contextFeatures(mention: Mention, tokens: readonly Token[]): string[] {
  const before = tokens[mention.from - 1];
  const before2 = tokens[mention.from - 2];
  const at = mention.possessive ? mention.to + 1 : mention.to;
  const skip = /^<[A-Z\d.-]+>$/.test(tokens[at]?.text ?? '') || tokens[at]?.text === '>' ? 1 : 0;
  const after = tokens[at + skip];
  const after2 = tokens[at + skip + 1];
  const word = (token: Token | undefined): string =>
    token
      ? /^\p{Lu}/u.test(token.text) && !COMMON_WORDS.has(token.lower)
        ? '^'
        : general(token.pos === 'VERB' ? token.lemma : token.lower)
      : '#';
  const found = [
    `-1=${word(before)}`,
    `+1=${word(after)}`,
    `-2-1=${word(before2)} ${word(before)}`,
    `+1+2=${word(after)} ${word(after2)}`,
    `-1+1=${word(before)} ${word(after)}`,
  ];
  if (mention.possessive) found.push('poss', `poss+1=${word(after)}`);
  if (before && ['NOUN', 'ADJ'].includes(before.pos)) found.push(`appos=${general(before.lemma)}`);
  if (TRADE_HEADS.has(before?.lower ?? '')) found.push('trade-before');
  if (after?.pos === 'VERB' || after?.pos === 'AUX') found.push('subject');
  if (after?.text === ',' && (after2?.pos === 'DET' || after2?.lower === 'which'))
    found.push(`appositive=${after2?.lower}`, `app-noun=${nounAfter(tokens, at + skip + 2)}`);
  const owner = tokens[at + skip + 2];
  if (after?.text === ',' && /^['’]s$/.test(owner?.text ?? ''))
    found.push('appositive=s', `app-noun=${nounAfter(tokens, at + skip + 3)}`);
  if (after?.text === '(' && /^\d/.test(after2?.text ?? '')) found.push('share-behind');
  if (ROLES_BEFORE.has(listHead(tokens, mention.from)))
    found.push('investor-list', `listed-by=${listHead(tokens, mention.from)}`);
  if (after?.text === ',' && after2?.lower === 'who') found.push('who');
  const window = tokens.slice(Math.max(0, mention.from - 6), mention.to + 7);
  for (const token of window) if (WINDOW_WORDS.has(token.lemma)) found.push(`near=${token.lemma}`);
  return found;
}

/** What opens a list of names: "backed by Acme, Bolt and Crate", "investors including Acme". */
const ROLES_BEFORE = new Set('backed by from including include with led advised owned sold to of'.split(' '));
function listHead(tokens: readonly Token[], from: number): string {
  for (let at = from - 1; at >= Math.max(0, from - LIST_REACH); at--) {
    const token = tokens[at] as Token;
    if (!/^\p{Lu}|^[,&(]$|^\d|^['’]s$/u.test(token.text) && token.lower !== 'and' && token.lower !== 'the' && token.text !== ')')
      return at < from - 1 ? token.lower : '';
  }
  return '';
}
const LIST_REACH = 16;

/** The nearest verb before the name in its sentence and the nearest behind it. */
function verbFeatures(mention: Mention, tokens: readonly Token[]): string[] {
  const before = tokens.slice(0, mention.from).findLast((token) => token.pos === 'VERB');
  const behind = tokens.slice(mention.to).find((token) => token.pos === 'VERB');
  return [...(before ? [`verb-1=${general(before.lemma)}`] : []), ...(behind ? [`verb+1=${general(behind.lemma)}`] : [])];
}

/** What stands beside the name in a list: "Acme, Bolt and Crate". */
function listFeatures(mention: Mention, neighbours: readonly Mention[], tokens: readonly Token[]): string[] {
  return neighbours.flatMap((other) => {
    const between = tokens.slice(Math.min(mention.to, other.to), Math.max(mention.from, other.from));
    const inList =
      between.length > 0 &&
      between.length <= 3 &&
      between.every((token) => LIST_MARKS.has(token.lower) || /^<.+>$/.test(token.text));
    if (!inList) return [];
    const name = other.words.join(' ');
    if (COUNTRY_OF_NAME.has(name) || CITIES.has(name) || REGIONS.has(name)) return ['list=place'];
    if (looksLikePerson(other)) return ['list=person'];
    const known = knownAs([coreWords(other.words).join(' ')]);
    return other.ticker || other.angled || other.words.some(isLegalForm) || known.includes('firm')
      ? ['list=firm']
      : known.map((as) => `list=${as}`);
  });
}
const LIST_MARKS = new Set([',', 'and', 'or', '&', ';', 'with']);

/** Words of the trade that tell a market participant when they stand near its name. */
const WINDOW_WORDS = new Set(
  'stake share buy sell acquire merger bid takeover own hold subsidiary unit venture company firm group bank chairman chief executive president analyst analysts said say spokesman deal agree agreement acquisition offer shareholder investor percent pct mln unit parent court minister government law city state index market exchange report newspaper told product brand model war election party country'.split(
    ' ',
  ),
);

function nounAfter(tokens: readonly Token[], from: number): string {
  for (let at = from; at < from + 6; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token) return '#';
    if (token.pos === 'NOUN' && next?.pos !== 'NOUN') return general(token.lemma);
  }
  return '#';
}

/** What is told by the words around an entity alone, not by its own. `neighbours` are all mentions of the story by sentence. */
export function contextOf(
  entity: Entity,
  sentences: readonly (readonly Token[])[],
  neighbours: ReadonlyMap<number, readonly Mention[]>,
): readonly string[] {
  const found = new Set<string>();
  for (const mention of entity.mentions.slice(0, MOST_MENTIONS)) {
    const tokens = sentences[mention.sentence] ?? [];
    const others = (neighbours.get(mention.sentence) ?? []).filter((other) => other !== mention);
    const all = [...contextFeatures(mention, tokens), ...verbFeatures(mention, tokens), ...listFeatures(mention, others, tokens)];
    for (const feature of all) found.add(feature);
  }
  return [...found];
}
const MOST_MENTIONS = 8;
