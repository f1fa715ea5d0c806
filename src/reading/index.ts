/** Story → sentences of items and the parties they speak of. Knows English, and nothing of facts. */
import type { ReadParty, Story } from '../domain.ts';
import { type Cast, castOf } from './cast.ts';
import { resolveAt } from './coreference.ts';
import type { Find } from './finds.ts';
import { settle, toItems } from './items.ts';
import { languageOf } from './language.ts';
import type { Looking, Seen } from './memory.ts';
import { findHeadlineMentions } from './names/headline.ts';
import { RECOGNISERS } from './order.ts';
import { sentencesOf } from './sentences.ts';
import { type Token, tokenise } from './tokens.ts';
import type { ReadStory, Sentence } from './types.ts';

const SAYING = new Set(['say', 'announce', 'add', 'report', 'state', 'note', 'confirm', 'disclose', 'tell']);

/** A party is the subject where no verb stands before it in its sentence. */
const isSubject = (tokens: readonly Token[], start: number): boolean =>
  !tokens.some((token) => token.start < start && (token.pos === 'VERB' || token.pos === 'AUX'));

/** "… while Acme sold it": a verb that is none of saying stands right behind. */
function isDoing(tokens: readonly Token[], { end }: Find): boolean {
  const next = tokens.find((token) => token.start >= end && !/^<.+>$/.test(token.text));
  return (
    next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX') && !SAYING.has(next.lemma) && !next.lower.endsWith('ing')
  );
}

/** "Acme <ACM> said", ", Acme said", "said Acme". */
function speaks(tokens: readonly Token[], { start, end }: Find): boolean {
  const behind = tokens.filter((token) => token.start >= end).slice(0, 3);
  const verb = behind.find((token) => token.pos === 'VERB' || token.pos === 'AUX');
  const before = tokens.findLast((token) => token.end <= start);
  const doesMore = behind.some((token) => token.pos === 'VERB' || token.pos === 'AUX');
  return (verb !== undefined && SAYING.has(verb.lemma)) || (before?.lower === 'said' && !doesMore);
}

/** Pronouns and descriptions of one sentence; what was seen grows as the sentence is read. */
function resolveSentence(
  tokens: readonly Token[],
  index: number,
  names: readonly Find[],
  seen: Seen[],
  looking: Omit<Looking, 'seen'>,
): Find[] {
  const finds: Find[] = [];
  const note = (find: Find) => {
    if (find.item.kind !== 'PARTY') return;
    const how = {
      sentence: index,
      start: find.start,
      end: find.end,
      subject: isSubject(tokens, find.start),
      doing: isDoing(tokens, find),
      speaks: speaks(tokens, find),
    };
    for (const key of find.item.parties) seen.push({ key, ...how });
  };
  let next = 0;
  tokens.forEach((token, at) => {
    while (names[next] && (names[next] as Find).start <= token.start) note(names[next++] as Find);
    const find = resolveAt(tokens, at, index, { ...looking, seen });
    if (!find) return;
    finds.push(find);
    note(find);
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

/** A pronoun stands for what is surely somebody; states are known from their words. */
const SURE = 0.35;
const isMeant = (cast: Cast, party: ReadParty | undefined): boolean =>
  party !== undefined && (party.kind === 'STATE' || (cast.likelihood.get(party.key) ?? 0) >= SURE);

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
  const tokens = tokenise(text);
  const language = languageOf(tokens);
  const partial = text.length < story.text.length;
  if (language !== 'en') return { story, language, partial, parties: [], likelihood: new Map(), sentences: [] };
  const sentences = sentencesOf(tokens);
  const cast = castOf(story, sentences);
  const byKey = new Map(cast.parties.map((party) => [party.key, party]));
  const looking = {
    party: (key: string) => (isMeant(cast, byKey.get(key)) ? byKey.get(key) : undefined),
    topic: cast.parties.find((party) => party.kind === 'FIRM' && isMeant(cast, party))?.key ?? null,
  };
  const seen: Seen[] = [];
  const body = sentences.map((tokens, index) => {
    const names = cast.finds.get(index) ?? [];
    const others = resolveSentence(tokens, index, names, seen, looking);
    return toSentence(tokens, index, story.text, [...names, ...others], story.published);
  });
  return {
    story,
    language,
    partial,
    parties: cast.parties,
    likelihood: cast.likelihood,
    sentences: [...headline(story, cast), ...body],
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
