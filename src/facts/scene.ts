/** Sentences → scenes: grammar done, with what rules may ask of the story around. */
import { namedParty, type PartyRef, type ReadParty } from '../domain.ts';
import type { Item, ReadStory, Sentence } from '../reading/types.ts';
import { type Descriptions, descriptionsOf } from './described.ts';
import { chunk } from './grammar/chunk.ts';
import { clausesOf } from './grammar/clauses.ts';
import { fold } from './grammar/fold.ts';
import { ready } from './grammar/items.ts';
import type { Node, Phrase, Scene } from './grammar/types.ts';
import { kinOf } from './kin.ts';
import { landOf, namesOfState } from './lands.ts';
import { memoryOf, type Recorder } from './memory.ts';
import { ventureName } from './settling/aliases.ts';

/** What one story's scenes share. */
export interface Stage {
  readonly read: ReadStory;
  readonly party: (ref: PartyRef) => ReadParty | undefined;
  readonly describe: Scene['describe'];
  readonly memory: Recorder;
  readonly venture: Scene['venture'];
  readonly meetVenture: Scene['meetVenture'];
  readonly stateOf: Scene['stateOf'];
  readonly namedAfter: Scene['namedAfter'];
  /** Tells the stage the name of the venture that the story describes. */
  readonly nameVenture: Descriptions['nameVenture'];
  /** Described parties in the order of their first use. */
  readonly described: () => readonly ReadParty[];
}

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region' });

const stateParty = (key: PartyRef, country: string, names: readonly string[]): ReadParty => ({
  ...namedParty(key, 'STATE', names),
  country,
});

/** The stage of a story: its parties by key, and room for those that it only describes. */
export function stageOf(read: ReadStory): Stage {
  const byKey = new Map(read.parties.map((party) => [party.key, party]));
  const told = descriptionsOf(read.story.text);
  const kin = kinOf(read.parties);
  const stateOf: Scene['stateOf'] = (said, around) => {
    const country = said ?? landOf(around ?? '') ?? landOf(read.story.text);
    const called = country ? COUNTRIES.of(country) : undefined;
    if (!country || !called) return null;
    const known = read.parties.find(
      (party) => party.kind === 'STATE' && (party.country === country || party.names.some((each) => each.startsWith(called))),
    );
    const key = known?.key ?? `state ${country}`;
    if (!byKey.has(key) && !told.party(key)) {
      const names = namesOfState(read.story.text, country);
      told.add(stateParty(key, country, names.length > 0 ? names : [called]));
    }
    return key;
  };
  return {
    read,
    party: (ref) => byKey.get(ref) ?? told.party(ref),
    describe: told.describe,
    memory: memoryOf(),
    stateOf,
    namedAfter: (ref) => kin.get(ref) ?? null,
    venture: told.venture,
    meetVenture: told.meetVenture,
    nameVenture: told.nameVenture,
    described: told.all,
  };
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

/** What the sentences before one leave behind. */
type Around = Pick<Scene, 'topic' | 'isFresh' | 'before' | 'main'>;

/** Analyses one sentence. */
export function sceneOf(stage: Stage, sentence: Sentence, around: Around): Scene {
  const isPerson = (ref: PartyRef) => stage.party(ref)?.kind === 'PERSON';
  const personItem = (item: Item) => item.kind === 'PARTY' && item.parties.length > 0 && item.parties.every(isPerson);
  const items = ready(sentence.items, personItem);
  const person = (phrase: Phrase) => phrase.named.length > 0 && phrase.named.every(isPerson);
  const nodes = fold(chunk(items, personItem), person);
  const { clauses, told } = clausesOf(nodes, person);
  const phrases = nested(nodes.filter((node: Node): node is Phrase => node.kind === 'PHRASE'));
  return {
    story: stage.read.story,
    sentence,
    nodes,
    phrases,
    clauses,
    told,
    words: wordsOf(items),
    ...around,
    party: stage.party,
    describe: stage.describe,
    memory: stage.memory,
    venture: stage.venture,
    meetVenture: stage.meetVenture,
    stateOf: stage.stateOf,
    namedAfter: stage.namedAfter,
  };
}

/** How many mentions more a place in headline or first sentence weighs. */
const OPENING = 2;

/** The firm that the story names most often. */
function mainFirm(stage: Stage): PartyRef | null {
  const opening = stage.read.sentences
    .filter(({ index }) => index <= 0)
    .flatMap(({ items }) => items.flatMap((item) => (item.kind === 'PARTY' ? item.parties : [])));
  const weight = ({ key, mentions }: ReadParty) => mentions.length + OPENING * opening.filter((ref) => ref === key).length;
  const firms = stage.read.parties.filter(({ kind }) => kind === 'FIRM');
  return firms.reduce<ReadParty | null>((a, b) => (a && weight(a) >= weight(b) ? a : b), null)?.key ?? null;
}

/** Scenes of a story, in order, each knowing the firm that was the subject last and the firm named last. */
export function scenesOf(stage: Stage): readonly Scene[] {
  const main = mainFirm(stage);
  let around: Around = { topic: main, isFresh: false, before: null, main };
  const scenes = stage.read.sentences.map((sentence) => {
    const scene = sceneOf(stage, sentence, around);
    const next = nextTopic(scene);
    around = { main, topic: next ?? around.topic, isFresh: next !== null, before: lastFirm(scene) ?? around.before };
    return scene;
  });
  stage.nameVenture(ventureName(scenes));
  return scenes;
}

const isFirm = (scene: Scene, ref: PartyRef): boolean => scene.party(ref)?.kind === 'FIRM' || scene.party(ref)?.kind === 'FUND';

function lastFirm(scene: Scene): PartyRef | null {
  const named = scene.sentence.items.flatMap((item) => (item.kind === 'PARTY' ? item.parties : []));
  return named.findLast((ref) => isFirm(scene, ref)) ?? null;
}

/** The first firm or fund that is the subject of a verb, or the owner of one. */
function nextTopic(scene: Scene): PartyRef | null {
  for (const { subject } of scene.clauses) {
    const firm = [...(subject?.named ?? []), ...(subject?.owners ?? []), ...(subject?.beside ?? [])].find((ref) =>
      isFirm(scene, ref),
    );
    if (firm) return firm;
  }
  return null;
}
