/** All names of a story: mentions, put together into entities, each with what it probably is. */

import { storyWords } from '../story-words.ts';
import type { Token } from '../tokens.ts';
import { contextOf } from './context.ts';
import { coreWords, initialsOf } from './core.ts';
import { type Entity, linkMentions } from './entities.ts';
import { featuresOf } from './features.ts';
import { isFirmByName } from './firm-like.ts';
import { knownAs } from './known.ts';
import { findMentions, type Mention } from './mentions.ts';
import { classify } from './model.ts';
import { isPlace } from './tables.ts';

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

/** What holds whatever the words around say: an office of state is no post of the market, "Basic Foods" is a firm. */
const OF_OFFICE = 0.3;
const FIRM_BY_NAME = 0.6;

const FAMILY = new Set(['family', 'brothers']);
const isPlaceOnly = ({ mentions, cores }: Entity): boolean =>
  mentions.every(({ words, ticker, angled }) => !ticker && !angled && isPlace(words.join(' '))) &&
  !knownAs(cores).includes('firm');

/** A town is no firm, whatever it does: "Dover agreed". */
const OF_PLACE = 0.4;

function corrected(entity: Entity, firm: number, person: number): { readonly firm: number; readonly person: number } {
  if (entity.mentions.some(({ words }) => FAMILY.has(words.at(-1) ?? ''))) return { firm: 0, person: Math.max(firm, person) };
  if (isPlaceOnly(entity)) return { firm: firm * OF_PLACE, person: person * OF_PLACE };
  if (entity.mentions.some(({ office }) => office)) return { firm: firm * OF_OFFICE, person: person * OF_OFFICE };
  return isFirmByName(entity)
    ? { firm: Math.max(firm, FIRM_BY_NAME), person: Math.min(person, 1 - FIRM_BY_NAME) }
    : { firm, person };
}

/** Entities of a story with the chance that each is a firm (or another body that holds and deals) or a person of the market. */
export function nameEntities(sentences: readonly (readonly Token[])[]): NamedEntity[] {
  const { entities, bySentence } = findEntities(sentences);
  return entities.map((entity) => {
    const [firm = 0, person = 0] = classify(featuresOf(entity, contextOf(entity, sentences, bySentence)));
    return { entity, ...corrected(entity, firm, person) };
  });
}
