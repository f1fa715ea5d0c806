/** Every two parties of a story that some sentence may relate. */
import type { PartyRef } from '../../domain.ts';
import type { Scene } from '../grammar/types.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { type Ground, groundOf, pairFeatures } from './pair-features.ts';
import { graphOf } from './paths.ts';

/** Two parties in one sentence, in this order: holder and firm, person and firm, buyer and target. */
export interface Sight {
  readonly a: Mention;
  readonly b: Mention;
  readonly ground: Ground;
  readonly features: readonly string[];
}

/** The firm that the story was speaking of, where the sentence does not name it. */
function meant(scene: Scene, mentions: readonly Mention[]): readonly Mention[] {
  const topic = scene.topic;
  if (topic === null || mentions.some(({ ref }) => ref === topic)) return [];
  return [{ ref: topic, at: -1, item: null, phrase: null, role: '', ways: null }];
}

/** Only a firm, a fund or a venture is held, bought or served at. */
const isFirm = (scene: Scene, ref: PartyRef): boolean => {
  const kind = scene.party(ref)?.kind;
  return kind === 'FIRM' || kind === 'FUND';
};

export function sightsOf(scene: Scene): readonly Sight[] {
  const graph = graphOf(scene);
  const own = mentionsOf(scene, graph);
  if (own.length === 0) return [];
  const mentions = [...own, ...meant(scene, own)];
  const firms = mentions.filter(({ ref }) => isFirm(scene, ref));
  if (mentions.length < 2 || firms.length === 0) return [];
  const ground = groundOf(scene, mentions);
  if (ground.triggers.length === 0) return [];
  return mentions.flatMap((a) =>
    firms.filter((b) => b.ref !== a.ref).map((b) => ({ a, b, ground, features: pairFeatures(ground, a, b) })),
  );
}

/** Whether a rule read something in a sentence: only there a second look pays. */
export function wasRead(proposed: readonly { readonly sentence: number }[]): (scene: Scene) => boolean {
  const read = new Set(proposed.map(({ sentence }) => sentence));
  return ({ sentence }) => sentence.index >= 0 && read.has(sentence.index);
}
