/** Where a sentence speaks of its parties, and what stands between two of them. */
import type { PartyRef } from '../../domain.ts';
import type { Item, PartyItem } from '../../reading/types.ts';
import type { Phrase, Scene } from '../grammar/types.ts';
import { type Graph, type Ways, waysFrom } from './paths.ts';

/** One party at one place; a place that stands for two parties gives two mentions. */
export interface Mention {
  readonly ref: PartyRef;
  /** Index among the sentence's items; -1 where the party is only meant: the firm that the story was speaking of. */
  readonly at: number;
  readonly item: PartyItem | null;
  /** The innermost phrase that has it, and what it is there. */
  readonly phrase: Phrase | null;
  readonly role: 'named' | 'owner' | 'beside' | '';
  /** From its phrase to what is near it in the grammar. */
  readonly ways: Ways | null;
}

/** More parties than this in a sentence are a list of quotes or a table. */
const MOST_MENTIONS = 14;

function roleIn(phrase: Phrase, ref: PartyRef): Mention['role'] {
  if (phrase.named.includes(ref)) return 'named';
  return phrase.owners.includes(ref) ? 'owner' : 'beside';
}

/** Phrases by the start of each party item in them; inner ones win. */
function phrasesByPlace(scene: Scene): ReadonlyMap<number, Phrase> {
  const table = new Map<number, Phrase>();
  const note = (phrase: Phrase) => {
    for (const item of phrase.items) {
      if (item.kind !== 'PARTY') continue;
      const known = table.get(item.start);
      if (!known || known.items.length >= phrase.items.length) table.set(item.start, phrase);
    }
  };
  scene.phrases.forEach(note);
  return table;
}

/** The mentions of a sentence in order. */
export function mentionsOf(scene: Scene, graph: Graph): readonly Mention[] {
  const places = phrasesByPlace(scene);
  const mentions = scene.sentence.items.flatMap((item: Item, at): Mention[] => {
    if (item.kind !== 'PARTY') return [];
    const phrase = places.get(item.start) ?? null;
    const ways = phrase ? waysFrom(graph, phrase) : null;
    return item.parties.map((ref) => ({ ref, at, item, phrase, role: phrase ? roleIn(phrase, ref) : '', ways }));
  });
  return mentions.slice(0, MOST_MENTIONS);
}
