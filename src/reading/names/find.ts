/** All names of a story: mentions, put together into entities, each with what it probably is. */

import { storyWords } from '../story-words.ts';
import type { Token } from '../tokens.ts';
import { contextOf } from './context.ts';
import { coreWords, initialsOf } from './core.ts';
import { type Entity, linkMentions } from './entities.ts';
import { corrected } from './evidence.ts';
import { featuresOf } from './features.ts';
import { findMentions, type Mention } from './mentions.ts';
import { classify } from './model.ts';

export interface NamedEntity {
  readonly entity: Entity;
  readonly firm: number;
  readonly person: number;
}

/** "General Widgets (GW)", "the Regional Widget Board (RWB)": the name in brackets stands for the one before it. */
function bracketed(mentions: readonly Mention[], sentences: readonly (readonly Token[])[]): Map<Mention, Mention> {
  const aliases = new Map<Mention, Mention>();
  mentions.forEach((mention, at) => {
    const tokens = sentences[mention.sentence] ?? [];
    const before = mentions[at - 1];
    if (
      !before ||
      before.sentence !== mention.sentence ||
      tokens[mention.from - 1]?.text !== '(' ||
      tokens[mention.to]?.text !== ')'
    )
      return;
    if (before.to !== mention.from - 1 || mention.words.length !== 1) return;
    const letters = mention.words[0]?.toLowerCase().replace(/[^\p{L}&]/gu, '') ?? '';
    const core = coreWords(before.words);
    const initials = [...initialsOf(core), ...initialsOf(before.words.map((word) => word.toLowerCase()))];
    if (initials.includes(letters) || (letters[0] === core.join('')[0] && /^\p{Lu}[\p{Lu}&\d-]+$/u.test(mention.words[0] ?? '')))
      aliases.set(mention, before);
  });
  return aliases;
}

export interface FoundEntities {
  readonly entities: readonly Entity[];
  /** All mentions of the story by sentence. */
  readonly bySentence: ReadonlyMap<number, readonly Mention[]>;
}

/** All entities of a story, before anything is known of what they are. */
export function findEntities(sentences: readonly (readonly Token[])[]): FoundEntities {
  const story = storyWords(sentences);
  const mentions = sentences.flatMap((tokens, at) => findMentions(tokens, at, story));
  return {
    entities: linkMentions(mentions, bracketed(mentions, sentences)),
    bySentence: Map.groupBy(mentions, (mention) => mention.sentence),
  };
}

/** Entities of a story with the chance that each is a firm (or another body that holds and deals) or a person of the market. */
export function nameEntities(sentences: readonly (readonly Token[])[]): NamedEntity[] {
  const { entities, bySentence } = findEntities(sentences);
  return entities.map((entity) => {
    const features = featuresOf(entity, contextOf(entity, sentences, bySentence));
    const [firm = 0, person = 0] = classify(features);
    return { entity, ...corrected(entity, features, { firm, person }) };
  });
}
