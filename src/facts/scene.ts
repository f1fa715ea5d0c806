/** Sentences → scenes: grammar done, with what rules may ask of the story around. */
import type { PartyRef, ReadParty } from '../domain.ts';
import type { Item, ReadStory, Sentence } from '../reading/types.ts';
import { chunk } from './grammar/chunk.ts';
import { clausesOf } from './grammar/clauses.ts';
import { fold } from './grammar/fold.ts';
import { ready } from './grammar/items.ts';
import type { Node, Phrase, Scene } from './grammar/types.ts';

/** What one story's scenes share. */
export interface Stage {
  readonly read: ReadStory;
  readonly party: (ref: PartyRef) => ReadParty | undefined;
  readonly describe: Scene['describe'];
  /** Described parties in the order of their first use. */
  readonly described: () => readonly ReadParty[];
}

const LEADING = /^(?:the|a|an|its|his|her|their|this|that|another|new)\s+/i;

function describedParty(phrase: Phrase, venture: boolean, key: PartyRef): ReadParty {
  const own = phrase.items.filter((item) => item.kind === 'WORD');
  const name = own
    .map((item) => item.lower)
    .join(' ')
    .replace(LEADING, '');
  return {
    key,
    kind: 'FIRM',
    venture,
    names: [name || phrase.head],
    described: true,
    country: null,
    trade: null,
    tickers: [],
    mentions: [{ start: phrase.start, end: phrase.end }],
  };
}

/** The stage of a story: its parties by key, and room for those that it only describes. */
export function stageOf(read: ReadStory): Stage {
  const byKey = new Map(read.parties.map((party) => [party.key, party]));
  const described = new Map<PartyRef, ReadParty>();
  const describe: Scene['describe'] = (phrase, venture) => {
    const key = venture ? 'described venture' : `described ${phrase.head}`;
    if (!described.has(key)) described.set(key, describedParty(phrase, venture, key));
    return key;
  };
  return { read, party: (ref) => byKey.get(ref) ?? described.get(ref), describe, described: () => [...described.values()] };
}

function nested(phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.flatMap((phrase) => [
    phrase,
    ...nested([...phrase.complements.map((complement) => complement.phrase), ...phrase.appositions, ...phrase.conjuncts]),
  ]);
}

function wordsOf(items: readonly Item[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const item of items) {
    if (item.kind === 'WORD') words.add(item.lower).add(item.lemma.toLowerCase());
    else if (item.kind === 'VERB') words.add(item.lemma);
    else words.add(`*${item.kind}`);
  }
  return words;
}

/** Analyses one sentence. `topic` is the firm that the story was about before it. */
export function sceneOf(stage: Stage, sentence: Sentence, topic: PartyRef | null): Scene {
  const isPerson = (ref: PartyRef) => stage.party(ref)?.kind === 'PERSON';
  const personItem = (item: Item) => item.kind === 'PARTY' && item.parties.length > 0 && item.parties.every(isPerson);
  const items = ready(sentence.items);
  const nodes = fold(chunk(items, personItem), (phrase) => phrase.named.length > 0 && phrase.named.every(isPerson));
  const { clauses, told } = clausesOf(nodes);
  const phrases = nested(nodes.filter((node: Node): node is Phrase => node.kind === 'PHRASE'));
  return {
    story: stage.read.story,
    sentence,
    nodes,
    phrases,
    clauses,
    told,
    words: wordsOf(items),
    topic,
    party: stage.party,
    describe: stage.describe,
  };
}

/** Scenes of a story, in order, each knowing the firm that was the subject last. */
export function scenesOf(stage: Stage): readonly Scene[] {
  let topic: PartyRef | null = null;
  return stage.read.sentences.map((sentence) => {
    const scene = sceneOf(stage, sentence, topic);
    topic = nextTopic(scene) ?? topic;
    return scene;
  });
}

/** The first firm or fund that is the subject of a verb, or the owner of one. */
function nextTopic(scene: Scene): PartyRef | null {
  for (const { subject } of scene.clauses) {
    const firm = [...(subject?.named ?? []), ...(subject?.owners ?? []), ...(subject?.beside ?? [])].find((ref) => {
      const kind = scene.party(ref)?.kind;
      return kind === 'FIRM' || kind === 'FUND';
    });
    if (firm) return firm;
  }
  return null;
}
