/** Titles: at which firm, and whether held, left or taken up. */
import type { PartyRef, PostStatus, Span } from '../../domain.ts';
import type { Phrase, Scene } from '../grammar/types.ts';
import { BUSINESS_NOUNS, FOUNDER_NOUNS, HOLDER_NOUNS, UNIT_NOUNS, VENTURE_NOUNS } from '../words/nouns.ts';
import { employersOf } from './employers.ts';

const AT = new Set(['of', 'at', 'for', 'with', 'in', 'from', 'to']);
/** Behind a firm's own title only these name another: "Acme's vice president for Bolt cars", "Acme's chairman of Bolt". */
const OF = new Set(['of', 'at']);
/** People whom a firm has or owes: "a spokesman for Acme's lawyers" is none of Acme's. */
export const OUTSIDE_PEOPLE: ReadonlySet<string> = new Set(
  'lawyer worker shareholder creditor customer union family employee pensioner bondholder'.split(' '),
);

/** A firm in "of the Bolt unit", "of brokers Acme", "of Acme's Bolt unit". */
function employersIn(scene: Scene, phrase: Phrase): readonly PartyRef[] {
  if (phrase.title && phrase.named.length === 0 && phrase.beside.length === 0 && phrase.owners.length === 0)
    return employersBehind(scene, phrase);
  if (phrase.named.length > 0) return employersOf(scene, phrase.named);
  if (OUTSIDE_PEOPLE.has(phrase.head)) return [];
  const venture = VENTURE_NOUNS.has(phrase.head) ? scene.venture() : null;
  if (venture) return [venture];
  const own = UNIT_NOUNS.has(phrase.head) || BUSINESS_NOUNS.has(phrase.head) ? phrase.beside : [];
  const found = employersOf(scene, own.length > 0 ? own : [...phrase.beside, ...phrase.owners]);
  const behind = found.length > 0 ? found : employersBehind(scene, phrase);
  return behind.length > 0 ? behind : phrase.conjuncts.flatMap((other) => employersIn(scene, other)).slice(0, 1);
}

function employersBehind(scene: Scene, phrase: Phrase, preps: ReadonlySet<string> = AT): readonly PartyRef[] {
  for (const { prep, phrase: inner } of phrase.complements) {
    const found = preps.has(prep) ? employersIn(scene, inner) : [];
    if (found.length > 0) return prep === 'of' ? found : found.slice(0, 1);
  }
  return [];
}

/** The firms at which a title is held: "Acme's chairman", "Acme chairman", "chairman of Acme". Empty where the phrase does not say. */
export function firmsOfOffice(scene: Scene, phrase: Phrase): readonly PartyRef[] {
  const beside = employersOf(scene, phrase.beside.length > 0 ? phrase.beside : phrase.owners);
  const behind = employersBehind(scene, phrase, beside.length > 0 ? OF : AT);
  if (behind.length > 0) return behind;
  return beside.length > 0
    ? beside
    : employersOf(
        scene,
        phrase.named.filter(() => isJoined(scene, phrase)),
      );
}

/** "senior vice president Acme": nothing but a space between. */
function isJoined(scene: Scene, { title, items }: Phrase): boolean {
  const firm = items[items.indexOf(title!) + 1];
  return firm !== undefined && scene.story.text.slice(title!.end, firm.start).trim() === '';
}

const EARLIER = /\b(?:formerly|previously|once|ex|then|originally|(?:most |until )?recently|its last|the last)[\s,-]*$/i;
/** "president from 1974 to 1981", "chairman until 2015", "chief executive at the time". */
const OVER =
  /^,? (?:from (?:\p{L}+ )?\d{4} (?:to|until|till) (?:\p{L}+ )?\d{4}|(?:between|in) \d{4} and \d{4}|(?:until|till) (?:recently|last|(?:\p{Lu}\p{L}+ )?\d{4})|at the time\b|in the \d{4}s)/u;
const BEFORE = 14;
const BEHIND = 40;

/** Whether the words right behind say that it is over: a year that the story's day has not reached says that it is not. */
export function isOver(scene: Scene, { end }: Span): boolean {
  const found = OVER.exec(scene.story.text.slice(end, end + BEHIND).replace(/\s+/g, ' '))?.[0];
  if (found === undefined) return false;
  const year = /\d{4}$/.exec(found)?.[0];
  return year === undefined || scene.story.published === null || year <= scene.story.published.slice(0, 4);
}

/** Held, left or taken up, by the words in the title, right before and right behind it: "formerly vice president". */
export function officeStatus(scene: Scene, phrase: Phrase): PostStatus {
  const title = phrase.title!;
  const before = scene.story.text.slice(Math.max(0, phrase.start - BEFORE), phrase.start);
  const gone = phrase.words.has('former') || phrase.words.has('ex') || phrase.words.has('then') || phrase.words.has('late');
  const over = isOver(scene, phrase) || isOver(scene, title);
  if (gone || over || [...phrase.words].some((word) => word.startsWith('ex-')) || EARLIER.test(before)) return 'FORMER';
  return title.when;
}

/** "chief state prosecutor". */
const OFFICIALS = /\b(?:prosecutor|inspector|whip|justice|judge|minister)$/;

/** "chief software designer Ann Lee": nouns between a title and the name belong to it. */
function wordsBehind({ items, title }: Phrase): string {
  const rest = items.slice(items.indexOf(title!) + 1);
  const at = rest.findIndex(({ kind }) => kind === 'PARTY');
  const between = at > 0 && at < 4 ? rest.slice(0, at) : [];
  return between.every(
    (item) => item.kind === 'WORD' && (item.pos === 'NOUN' || item.pos === 'ADJ') && /^\p{Ll}/u.test(item.text),
  )
    ? between.map(({ lower }) => lower).join(' ')
    : '';
}

const NO_POSTS = new Set([...FOUNDER_NOUNS, ...HOLDER_NOUNS, 'co-owner']);
/** Who founded or owns a firm holds no post by that: "founder", "largest shareholder". */
export const isPost = (title: string): boolean => !NO_POSTS.has(title.split(' ').at(-1)!);

/** The titles of a phrase, with the part of the firm they are about: "president of the components division". A founder holds no post. */
export function titlesOf(phrase: Phrase): readonly string[] {
  const part = phrase.complements.find(
    ({ prep, phrase: inner }) =>
      prep === 'of' && inner.named.length === 0 && inner.beside.length === 0 && inner.owners.length === 0 && inner.title === null,
  )?.phrase;
  const about = part?.items.map(({ lower }) => lower).join(' ');
  const whole = wordsBehind(phrase);
  if (whole !== '') return OFFICIALS.test(whole) ? [] : [`${phrase.title!.titles.at(-1)} ${whole}`];
  const titles = phrase.title!.titles.filter(isPost);
  return about && titles.length === 1 && about.length < 40 ? [`${titles[0]} of ${about}`] : titles;
}
