/** Annotated stories as training examples: each sight of two parties, with what the annotation says of the pair. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { cleanPage } from '../../clean/index.ts';
import type { PartyRef, ReadParty, Span } from '../../domain.ts';
import type { Gold, GoldArticle, GoldParty } from '../../gold.ts';
import { readStory } from '../../reading/index.ts';
import { align } from '../../score/align.ts';
import { storyFiles } from '../../score/annotated.ts';
import type { Scene } from '../grammar/types.ts';
import { type Sight, sightsOf } from '../likely/candidates.ts';
import type { Relation } from '../likely/relations.ts';
import { propose } from '../propose.ts';
import type { Proposed } from '../rule.ts';
import { type Stage, scenesOf, stageOf } from '../scene.ts';
import { settle } from '../settle.ts';

/** A pair that the annotation relates, and where it says so. */
interface Related {
  readonly quotes: readonly Span[];
}

export interface StoryExamples {
  readonly id: string;
  readonly stage: Stage;
  readonly scenes: readonly Scene[];
  readonly settled: readonly Proposed[];
  readonly proposed: readonly Proposed[];
  readonly gold: Gold;
  /** Party of the reading → party of the annotation. */
  readonly goldOf: ReadonlyMap<string, string>;
  readonly related: ReadonlyMap<string, Related>;
  readonly sights: readonly Sight[];
}

export const pairKey = (relation: Relation, a: string, b: string): string => `${relation} ${a} ${b}`;

interface Said {
  readonly relation: Relation;
  readonly a: string;
  readonly b: string;
  readonly quote: string;
}

const bothWays = (relation: Relation, parties: readonly string[], quote: string): readonly Said[] =>
  parties.flatMap((a) => parties.filter((b) => b !== a).map((b) => ({ relation, a, b, quote })));

function saidIn({ stakes, posts, deals }: Gold): readonly Said[] {
  return [
    ...stakes.map((one): Said => ({ relation: 'STAKE', a: one.holder, b: one.in, quote: one.quote })),
    ...posts.map((one): Said => ({ relation: 'POST', a: one.person, b: one.firm, quote: one.quote })),
    ...deals.flatMap(({ kind, buyers, sellers, target, quote }): readonly Said[] => {
      if (kind === 'merger') return bothWays('MERGE', buyers, quote);
      if (kind === 'joint_venture') return bothWays('VENTURE', buyers, quote);
      if (target === null || kind === 'ipo') return [];
      return [
        ...buyers.map((a): Said => ({ relation: 'BUY', a, b: target, quote })),
        ...sellers.map((a): Said => ({ relation: 'SELL', a, b: target, quote })),
      ];
    }),
  ];
}

/** Text without white space, and where each character stood. */
function squeeze(text: string): { readonly squeezed: string; readonly at: readonly number[] } {
  const at = [...Array(text.length).keys()].filter((i) => !/\s/.test(text[i] as string));
  return { squeezed: at.map((i) => text[i]).join(''), at };
}

function spansOf(quote: string, { squeezed, at }: ReturnType<typeof squeeze>): readonly Span[] {
  const needle = quote.replace(/\s+/g, '');
  const start = squeezed.indexOf(needle);
  return start < 0 ? [] : [{ start: at[start] as number, end: (at[start + needle.length - 1] as number) + 1 }];
}

const typeOf = ({ kind, venture }: ReadParty): GoldParty['type'] =>
  venture && kind === 'FIRM' ? 'venture' : (kind.toLowerCase() as GoldParty['type']);

export type Annotated = Pick<GoldArticle, 'id' | 'text' | 'title' | 'published'> & { readonly gold: Gold | null };

/** What one annotated story gives; nothing where it has no annotation. */
export function examplesOf({ id, text, title, published, gold }: Annotated): readonly StoryExamples[] {
  if (!gold) return [];
  const read = readStory(cleanPage({ text, title: title ?? undefined, published: published ?? undefined }));
  const stage = stageOf(read);
  const scenes = scenesOf(stage);
  const proposed = propose(stage, scenes);
  const parties = [...read.parties, ...stage.described()];
  const goldOf = align(
    gold.parties,
    parties.map((party) => ({ id: party.key, type: typeOf(party), names: party.names })),
  );
  const squeezed = squeeze(read.story.text);
  const related = new Map<string, { quotes: Span[] }>();
  for (const { relation, a, b, quote } of saidIn(gold)) {
    const key = pairKey(relation, a, b);
    const known = related.get(key) ?? { quotes: [] };
    known.quotes.push(...spansOf(quote, squeezed));
    related.set(key, known);
  }
  return [
    {
      id,
      stage,
      scenes,
      settled: settle(proposed),
      proposed,
      gold,
      goldOf,
      related,
      sights: scenes.flatMap((scene) => (scene.sentence.index < 0 ? [] : sightsOf(scene))),
    },
  ];
}

export const readExamples = (folders: readonly string[]): readonly StoryExamples[] =>
  folders
    .flatMap(storyFiles)
    .flatMap((file) => examplesOf({ ...(JSON.parse(readFileSync(file, 'utf8')) as Annotated), id: basename(file, '.json') }));

/** 1: said in this very sentence; 0: not said in the story; null: said elsewhere, so this sentence may say it or not. */
export function labelOf(story: StoryExamples, relation: Relation, { a, b, ground }: Sight): 0 | 1 | null {
  const [x, y] = [story.goldOf.get(a.ref), story.goldOf.get(b.ref)];
  const related = x && y ? story.related.get(pairKey(relation, x, y)) : undefined;
  if (!related) return 0;
  const { start, end } = ground.scene.sentence;
  return related.quotes.some((quote) => quote.start < end && start < quote.end) ? 1 : null;
}

export const isRelated = (story: StoryExamples, relation: Relation, a: PartyRef, b: PartyRef): boolean => {
  const [x, y] = [story.goldOf.get(a), story.goldOf.get(b)];
  return x !== undefined && y !== undefined && story.related.has(pairKey(relation, x, y));
};
