/** Annotated stories as training examples: each entity that reading finds, with its features and what the annotation says it is. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanPage } from '../../clean/index.ts';
import { contextOf } from '../names/context.ts';
import { coreWords, looseWords } from '../names/core.ts';
import type { Entity } from '../names/entities.ts';
import { featuresOf } from '../names/features.ts';
import { findEntities } from '../names/find.ts';
import { CLASSES } from '../names/model.ts';
import { sentencesOf } from '../sentences.ts';
import { tokenise } from '../tokens.ts';

export interface Example {
  readonly story: string;
  readonly name: string;
  readonly features: readonly string[];
  /** Index into `CLASSES`. */
  readonly label: number;
}

interface GoldParty {
  readonly type: string;
  readonly names: readonly string[];
}
interface Annotated {
  readonly id: string;
  readonly text: string;
  readonly gold: { readonly parties: readonly GoldParty[] } | null;
}

const key = (name: string): string => looseWords(coreWords(name.split(/\s+/))).join(' ');

/** What the annotation calls an entity: any name in common decides, else a person's surname. */
function labelOf(entity: Entity, parties: readonly GoldParty[]): number {
  const keys = new Set(entity.mentions.map((mention) => key(mention.words.join(' '))));
  const party = parties.find(({ names }) => names.some((name) => keys.has(key(name))));
  const byWord =
    party ??
    parties.find(
      ({ type, names }) =>
        type === 'person' && entity.personLike && names.some((name) => keys.has(key(name).split(' ').at(-1) ?? '')),
    );
  return CLASSES.indexOf(byWord === undefined ? 'NONE' : byWord.type === 'person' ? 'PERSON' : 'FIRM');
}

function examplesOf(story: Annotated): Example[] {
  const sentences = sentencesOf(tokenise(cleanPage({ text: story.text }).text));
  const { entities, bySentence } = findEntities(sentences);
  return entities.map((entity) => ({
    story: story.id,
    name: entity.mentions[0]?.words.join(' ') ?? '',
    features: featuresOf(entity, contextOf(entity, sentences, bySentence)),
    label: labelOf(entity, story.gold?.parties ?? []),
  }));
}

/** Reads a folder of annotated stories (JSON: id, text, gold.parties). */
export function readExamples(folder: string): Example[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const story = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Annotated;
      return story.gold ? examplesOf(story) : [];
    });
}
