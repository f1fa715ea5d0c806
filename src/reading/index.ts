/** Story → sentences of items and the parties they speak of. Knows English, and nothing of facts. */
import type { Story } from '../domain.ts';
import { type Cast, castOf } from './cast.ts';
import { type Looking, resolveAt, type Seen } from './coreference.ts';
import type { Find } from './finds.ts';
import { settle, toItems } from './items.ts';
import { findHeadlineMentions } from './names/headline.ts';
import { RECOGNISERS } from './order.ts';
import { sentencesOf } from './sentences.ts';
import { type Token, tokenise } from './tokens.ts';
import type { ReadStory, Sentence } from './types.ts';

/** A pronoun looks back on this many mentions at most. */
const MEMORY = 24;

/** A party is the subject where no verb stands before it in its sentence. */
function isSubject(tokens: readonly Token[], start: number): boolean {
  return !tokens.some((token) => token.start < start && (token.pos === 'VERB' || token.pos === 'AUX'));
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
    for (const key of find.item.parties)
      seen.push({ key, sentence: index, start: find.start, end: find.end, subject: isSubject(tokens, find.start) });
  };
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    while (names[next] && (names[next] as Find).start <= token.start) note(names[next++] as Find);
    const find = resolveAt(tokens, at, index, { ...looking, seen: seen.slice(-MEMORY) });
    if (!find) continue;
    finds.push(find);
    note(find);
  }
  while (names[next]) note(names[next++] as Find);
  return finds;
}

function toSentence(
  tokens: readonly Token[],
  index: number,
  text: string,
  parties: readonly Find[],
  published: string | null,
): Sentence {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? 0;
  const isNamed = (token: Token) => parties.some((find) => find.start <= token.start && token.end <= find.end);
  const stretch = { tokens, text: text.slice(start, end), start, published, isNamed };
  const finds = settle([...parties, ...RECOGNISERS.flatMap((recognise) => recognise(stretch))]);
  return { index, paragraph: tokens[0]?.paragraph ?? 0, start, end, items: toItems(tokens, finds, text) };
}

/** Reads a story: pure, the same story gives the same reading. */
export function readStory(story: Story): ReadStory {
  const sentences = sentencesOf(tokenise(story.text));
  const cast = castOf(story, sentences);
  const byKey = new Map(cast.parties.map((party) => [party.key, party]));
  const looking = {
    party: (key: string) => byKey.get(key),
    topic: cast.parties.find(({ kind }) => kind === 'FIRM')?.key ?? null,
  };
  const seen: Seen[] = [];
  const body = sentences.map((tokens, index) => {
    const names = cast.finds.get(index) ?? [];
    const others = resolveSentence(tokens, index, names, seen, looking);
    return toSentence(tokens, index, story.text, [...names, ...others], story.published);
  });
  return {
    story,
    language: 'en',
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
