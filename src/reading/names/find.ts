/** All names of a story: mentions, put together into entities, each with what it probably is. */

import { storyWords } from '../story-words.ts';
import type { Token } from '../tokens.ts';
import { aliasesIn, apartIn } from './aliases.ts';
import { contextOf } from './context.ts';
import { type Entity, linkMentions } from './entities.ts';
import { corrected } from './evidence.ts';
import { featuresOf } from './features.ts';
import { besideOthers, listsIn } from './lists.ts';
import { findMentions, type Mention } from './mentions.ts';
import { classify } from './model.ts';
import { signsOf } from './signs.ts';

export interface NamedEntity {
  readonly entity: Entity;
  readonly firm: number;
  readonly person: number;
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
    entities: linkMentions(mentions, aliasesIn(mentions, sentences), apartIn(mentions, sentences)),
    bySentence: Map.groupBy(mentions, (mention) => mention.sentence),
  };
}

/** Entities of a story with the chance that each is a firm (or another body that holds and deals) or a person of the market. */
export function nameEntities(sentences: readonly (readonly Token[])[]): readonly NamedEntity[] {
  const { entities, bySentence } = findEntities(sentences);
  const named = entities.map((entity) => {
    const features = featuresOf(entity, contextOf(entity, sentences, bySentence));
    const [firm = 0, person = 0] = classify(features);
    return { entity, ...corrected(entity, features, signsOf(entity, sentences), { firm, person }) };
  });
  const lists = [...bySentence].flatMap(([at, mentions]) => listsIn(mentions, sentences[at] ?? []));
  return besideOthers(named, lists);
}
