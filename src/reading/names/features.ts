/** What can be seen of an entity and of the words around its mentions, as short strings: the input of the classifier in `model.ts`. */
import type { Token } from '../tokens.ts';
import { coreWords } from './core.ts';
import type { Entity } from './entities.ts';
import { looksLikePerson } from './entities.ts';
import { knownAs } from './known.ts';
import type { Mention } from './mentions.ts';
import {
  BODY_WORDS,
  CITIES,
  COMMON_WORDS,
  COUNTRY_OF_ADJECTIVE,
  COUNTRY_OF_CAPITAL,
  COUNTRY_OF_NAME,
  FIRM_WORDS,
  FIRST_NAMES,
  isLegalForm,
  REGIONS,
} from './tables.ts';

/** Only general words may become features: no name is learnt by heart. */
const general = (word: string): string =>
  COMMON_WORDS.has(word) || FIRM_WORDS.has(word) || word.length < 3 || !/^\p{L}/u.test(word) ? word : '*';

function shape(word: string): string {
  return word
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'XX' : 'X'))
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\d+/g, 'd');
}

function nameFeatures(entity: Entity): string[] {
  const found: string[] = [];
  const fullest = entity.mentions.reduce((a, b) => (b.words.length > a.words.length ? b : a));
  const words = fullest.words.filter((word) => word !== ',' && word !== '-');
  const lower = words.map((word) => word.toLowerCase());
  const name = words.join(' ');
  found.push(`n=${Math.min(words.length, 5)}`);
  if (words.length === 1)
    found.push(`shape=${shape(name)}`, `common1=${COMMON_WORDS.has(lower[0] ?? '')}`, `len=${Math.min(name.length, 6)}`);
  if (entity.mentions.some((mention) => mention.words.some(isLegalForm))) found.push('legal');
  if (entity.mentions.some((mention) => mention.ticker)) found.push('ticker');
  if (entity.mentions.some((mention) => mention.angled)) found.push('angled');
  for (const { title } of entity.mentions)
    if (title !== null) found.push('honorific', ...title.split(' ').map((word) => `title=${word}`));
  if (entity.mentions.some((mention) => mention.titled)) found.push('titled');
  if (entity.mentions.some(looksLikePerson)) found.push('person');
  if (entity.personLike) found.push('personLike');
  if (FIRST_NAMES.has(words[0] ?? '')) found.push(words.length > 1 ? 'first-name' : 'first-name-alone');
  if (COUNTRY_OF_NAME.has(name)) found.push('country');
  if (COUNTRY_OF_ADJECTIVE.has(name)) found.push('nationality');
  if (COUNTRY_OF_CAPITAL.has(name)) found.push('capital');
  if (CITIES.has(name)) found.push('city');
  if (REGIONS.has(name)) found.push('region');
  if (words.length > 1 && words.some((word) => COUNTRY_OF_NAME.has(word) || COUNTRY_OF_ADJECTIVE.has(word)))
    found.push('has-country');
  for (const word of lower) if (FIRM_WORDS.has(word)) found.push(`in=${word}`);
  if (lower.some((word) => FIRM_WORDS.has(word) && !BODY_WORDS.has(word))) found.push('firm-word');
  if (lower.some((word) => BODY_WORDS.has(word))) found.push('body-word');
  found.push(`last=${general(lower.at(-1) ?? '')}`, `first=${general(lower[0] ?? '')}`, `end=${(lower.at(-1) ?? '').slice(-3)}`);
  const common = words.every((word) => COMMON_WORDS.has(word.toLowerCase())) ? '-common' : '';
  for (const as of knownAs(entity.cores)) found.push(`known=${as}${common}`);
  if (words.includes('&')) found.push('amp');
  if (words.length > 1 && words.every((word) => COMMON_WORDS.has(word.toLowerCase()))) found.push('all-common');
  if (/\p{Ll}\p{Lu}/u.test(name)) found.push('camel');
  if (/\d/.test(name)) found.push('digit');
  return found;
}

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
  if (after?.pos === 'VERB' || after?.pos === 'AUX') found.push('subject');
  if (after?.text === ',' && (after2?.pos === 'DET' || after2?.lower === 'which'))
    found.push(`appositive=${after2?.lower}`, `app-noun=${nounAfter(tokens, at + skip + 2)}`);
  if (after?.text === ',' && after2?.lower === 'who') found.push('who');
  const window = tokens.slice(Math.max(0, mention.from - 6), mention.to + 7);
  for (const token of window) if (WINDOW_WORDS.has(token.lemma)) found.push(`near=${token.lemma}`);
  return found;
}

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

/** Distinct features of an entity in its story. */
export function featuresOf(entity: Entity, context: readonly string[]): readonly string[] {
  const first = entity.mentions[0]?.sentence ?? 0;
  return [
    ...new Set([
      ...nameFeatures(entity),
      ...context,
      `first-in=${Math.min(first, 4)}`,
      `count=${Math.min(entity.mentions.length, 5)}`,
      'bias',
    ]),
  ];
}
