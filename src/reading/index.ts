/** Story → sentences of items and the parties they speak of. Knows English, and nothing of facts. */
import type { ReadParty, Story } from '../domain.ts';
import { type Looking, resolveAt, type Seen } from './coreference.ts';
import type { Find } from './finds.ts';
import { settle, toItems } from './items.ts';
import { type NamedEntity, nameEntities } from './names/find.ts';
import { findHeadlineMentions } from './names/headline.ts';
import { RECOGNISERS } from './order.ts';
import { toParty } from './parties.ts';
import { sentencesOf } from './sentences.ts';
import { type Token, tokenise } from './tokens.ts';
import type { ReadStory, Sentence } from './types.ts';

/** An entity less likely than this to be a market participant is no party at all. */
const CANDIDATE = 0.15;

interface Known {
  readonly party: ReadParty;
  readonly named: NamedEntity;
}

/** Finds of all names of the parties, by the sentence they stand in. */
function nameFinds(known: readonly Known[]): Map<number, Find[]> {
  const bySentence = new Map<number, Find[]>();
  for (const { party, named } of known) {
    for (const mention of named.entity.mentions) {
      const find: Find = {
        start: mention.start,
        end: mention.end,
        item: { kind: 'PARTY', parties: [party.key], via: 'NAME', possessive: mention.possessive },
      };
      bySentence.set(mention.sentence, [...(bySentence.get(mention.sentence) ?? []), find]);
    }
  }
  return bySentence;
}

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
    const find = resolveAt(tokens, at, index, { ...looking, seen: seen.slice(-24) });
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
  const stretch = { tokens, text: text.slice(start, end), start, published };
  const finds = settle([...parties, ...RECOGNISERS.flatMap((recognise) => recognise(stretch))]);
  return { index, paragraph: tokens[0]?.paragraph ?? 0, start, end, items: toItems(tokens, finds, text) };
}

/** Reads a story: pure, the same story gives the same reading. */
export function readStory(story: Story): ReadStory {
  const sentences = sentencesOf(tokenise(story.text));
  const known = nameEntities(sentences)
    .filter(({ firm, person }) => firm + person >= CANDIDATE)
    .map((named, at) => ({ named, party: toParty(named, at + 1, story, sentences) }));
  const byKey = new Map(known.map(({ party }) => [party.key, party]));
  const looking = {
    party: (key: string) => byKey.get(key),
    topic: known.find(({ party }) => party.kind === 'FIRM')?.party.key ?? null,
  };
  const names = nameFinds(known);
  const seen: Seen[] = [];
  const body = sentences.map((tokens, index) => {
    const named = (names.get(index) ?? []).sort((a, b) => a.start - b.start);
    return toSentence(
      tokens,
      index,
      story.text,
      [...named, ...resolveSentence(tokens, index, named, seen, looking)],
      story.published,
    );
  });
  return {
    story,
    language: 'en',
    parties: known.map(({ party }) => party),
    likelihood: new Map(known.map(({ party, named }) => [party.key, Math.max(named.firm, named.person)])),
    sentences: [...headline(story, known), ...body],
  };
}

/** The headline as sentence -1: its offsets point into `story.title`. */
function headline(story: Story, known: readonly Known[]): Sentence[] {
  if (story.title === null) return [];
  const tokens = tokenise(story.title);
  const found = findHeadlineMentions(
    tokens,
    known.map(({ named }) => named.entity),
  );
  const finds = found.map(({ start, end, entity, possessive }): Find => {
    const key = known.find(({ named }) => named.entity === entity)?.party.key ?? '';
    return { start, end, item: { kind: 'PARTY', parties: [key], via: 'NAME', possessive } };
  });
  return [toSentence(tokens, -1, story.title, finds, story.published)];
}
