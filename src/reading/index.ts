/** Story → sentences of items and the parties they speak of. Knows English, and nothing of facts. */
import type { PartyRef, ReadParty, Story } from '../domain.ts';
import { quieted } from './capitals.ts';
import { type Cast, castOf } from './cast.ts';
import { resolveAt } from './coreference.ts';
import type { Find } from './finds.ts';
import { type Gender, genderOf, gendersIn } from './genders.ts';
import { asGroup, groupIn } from './groups.ts';
import { settle, toItems } from './items.ts';
import { languageOf } from './language.ts';
import type { Looking, Seen } from './memory.ts';
import { findHeadlineMentions } from './names/headline.ts';
import { COUNTRY_OF_NAME } from './names/tables.ts';
import { RECOGNISERS } from './order.ts';
import { rolesOf } from './roles.ts';
import { seatsOf } from './seats.ts';
import { sentencesOf } from './sentences.ts';
import { type Token, tokenise } from './tokens.ts';
import type { ReadStory, Sentence } from './types.ts';

/** Pronouns and descriptions of one sentence; what was seen grows as the sentence is read. */
function resolveSentence(
  tokens: readonly Token[],
  index: number,
  names: readonly Find[],
  seen: Seen[],
  looking: Omit<Looking, 'seen'>,
  genders: Map<PartyRef, Gender>,
): Find[] {
  const finds: Find[] = [];
  const note = (find: Find) => {
    if (find.item.kind !== 'PARTY') return;
    const how = { sentence: index, start: find.start, end: find.end, ...rolesOf(tokens, find) };
    const bareLand = tokens.some(
      (token) => token.start === find.start && token.end === find.end && COUNTRY_OF_NAME.has(token.text),
    );
    const group = find.item.via === 'DESCRIPTION' && find.item.parties[0] === looking.group?.acts;
    for (const key of find.item.parties) seen.push({ key, bareLand, group, ...how });
  };
  let next = 0;
  tokens.forEach((token, at) => {
    while (names[next] && (names[next] as Find).start <= token.start) note(names[next++] as Find);
    const find = resolveAt(tokens, at, index, { ...looking, seen });
    if (!find) return;
    finds.push(find);
    note(find);
    const gender = genderOf(token.lower);
    const [meant] = find.item.kind === 'PARTY' ? find.item.parties : [];
    if (gender && meant && looking.genderOf(meant) === undefined) genders.set(meant, gender);
  });
  while (names[next]) note(names[next++] as Find);
  return finds;
}

/** Tells whether a token lies in what was found already. */
const covered =
  (finds: readonly Find[]) =>
  (token: Token): boolean =>
    finds.some((find) => find.start < token.end && token.start < find.end);

function toSentence(
  tokens: readonly Token[],
  index: number,
  text: string,
  parties: readonly Find[],
  published: string | null,
): Sentence {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? 0;
  const finds = [...parties];
  for (const recognise of RECOGNISERS)
    finds.push(...recognise({ tokens, text: text.slice(start, end), start, published, isTaken: covered([...finds]) }));
  return { index, paragraph: tokens[0]?.paragraph ?? 0, start, end, items: toItems(tokens, settle(finds), text) };
}

/** A pronoun stands for what is surely somebody; states and ventures are known from their words. */
const SURE = 0.35;
/** A person is named with a title, or as who speaks: little else is called so. */
const SURE_PERSON = 0.2;
const isMeant = (cast: Cast, party: ReadParty | undefined): boolean =>
  party !== undefined &&
  (party.kind === 'STATE' ||
    party.venture ||
    (cast.likelihood.get(party.key) ?? 0) >= (party.kind === 'PERSON' ? SURE_PERSON : SURE));

/** How many mentions more one in the headline or in the first sentence weighs. */
const OPENING = 2;

/** The firm that the story is about: the one named most, what opens the story weighing more. */
function topicOf(cast: Cast, head: readonly Sentence[]): PartyRef | null {
  const opening = [...(cast.finds.get(0) ?? []).map(({ item }) => item), ...head.flatMap(({ items }) => items)].flatMap((item) =>
    item.kind === 'PARTY' ? item.parties : [],
  );
  const weight = ({ key, mentions }: ReadParty) => mentions.length + OPENING * opening.filter((ref) => ref === key).length;
  const firms = cast.parties.filter((party) => party.kind === 'FIRM' && isMeant(cast, party));
  return firms.reduce<ReadParty | null>((a, b) => (a && weight(a) >= weight(b) ? a : b), null)?.key ?? null;
}

/** Asks once for each key. */
function remembered<T>(ask: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const told = known.get(key) ?? ask(key);
    known.set(key, told);
    return told;
  };
}

/** Longer than any news story; what stands behind it is kept and not read. */
const MOST_CHARACTERS = 60_000;

/** The text up to the last paragraph that is read. */
function readable(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  const end = text.lastIndexOf('\n', MOST_CHARACTERS);
  return text.slice(0, end > 0 ? end : MOST_CHARACTERS);
}

/** Reads a story: pure, the same story gives the same reading. A story in another language gives no parties and no sentences. */
export function readStory(story: Story): ReadStory {
  const text = readable(story.text);
  const tokens = tokenise(quieted(text));
  const language = languageOf(tokens);
  const partial = text.length < story.text.length;
  if (language !== 'en') return { story, language, partial, parties: [], likelihood: new Map(), sentences: [] };
  const sentences = sentencesOf(tokens);
  const cast = castOf(story, sentences);
  const head = headline(story, cast);
  const group = groupIn(cast.parties, text);
  const byKey = new Map(cast.parties.map((party) => [party.key, party]));
  const genders = gendersIn(cast.parties, text);
  const looking = {
    genderOf: (key: string) => genders.get(key),
    party: (key: string) => (isMeant(cast, byKey.get(key)) ? byKey.get(key) : undefined),
    topic: topicOf(cast, head),
    hero: cast.parties[0]?.kind === 'PERSON' && isMeant(cast, cast.parties[0]) ? cast.parties[0].key : null,
    group,
    calledBy: (word: string) => cast.byLastWord.get(word) ?? [],
    isUnit: (key: string) => cast.units.has(key),
    seatsOf: remembered((key: string) => seatsOf(byKey.get(key) as ReadParty, text)),
  };
  const seen: Seen[] = [];
  const body = sentences.map((tokens, index) => {
    const names = (cast.finds.get(index) ?? []).map((find) => asGroup(find, group, text));
    const others = resolveSentence(tokens, index, names, seen, looking, genders);
    return toSentence(tokens, index, story.text, [...names, ...others], story.published);
  });
  return {
    story,
    language,
    partial,
    parties: cast.parties,
    likelihood: cast.likelihood,
    sentences: [...head, ...body],
  };
}

/** The headline as sentence -1: its offsets point into `story.title`. */
function headline(story: Story, cast: Cast): Sentence[] {
  if (story.title === null) return [];
  const tokens = tokenise(story.title);
  const finds = findHeadlineMentions(tokens, [...cast.entities.keys()]).map(({ start, end, entity, possessive }): Find => {
    return { start, end, item: { kind: 'PARTY', parties: [cast.entities.get(entity) ?? ''], via: 'NAME', possessive } };
  });
  return [toSentence(tokens, -1, story.title, finds, story.published)];
}
