/** What the rules see in a sentence and what they make of it: for people who write rules, and for the rules' own tests. */
import type { PartyRef, Story } from '../domain.ts';
import { readStory } from '../reading/index.ts';
import type { Item, ReadStory } from '../reading/types.ts';
import type { Clause, Node, Phrase, Scene } from './grammar/types.ts';
import { isLikely, likely } from './likely/index.ts';
import { proposalsOf, rulesFor } from './propose.ts';
import type { Proposed, Rule } from './rule.ts';
import { say } from './say.ts';
import { type Stage, scenesOf, stageOf } from './scene.ts';
import { settle } from './settle.ts';

/** One sentence explained. */
export interface Explanation {
  readonly sentence: string;
  /** "PARTY Acme Corp", "VERB will hold (hold)". */
  readonly items: readonly string[];
  /** Phrases with their parts, then clauses with their roles. */
  readonly grammar: readonly string[];
  /** Names of the rules tried, in order. */
  readonly tried: readonly string[];
  readonly fired: readonly { readonly rule: string; readonly fact: string }[];
}

const PUBLISHED = '2000-06-15';
const storyOf = (text: string): Story => ({ title: null, text, dateline: null, byline: null, published: PUBLISHED, cuts: [] });
/** A full stop at the end of "Acme Inc." may be the sentence's. */
const nameIn = (stage: Stage) => (ref: PartyRef) => stage.party(ref)?.names[0]?.replace(/\.$/, '') ?? ref;

function sayItem(item: Item): string {
  if (item.kind === 'WORD') return `${item.pos} ${item.text}`;
  if (item.kind === 'VERB')
    return `VERB ${item.text} (${[item.lemma, item.form, item.tense, item.passive ? 'passive' : '', item.modal ?? '', item.negated ? 'not' : ''].filter(Boolean).join(' ').toLowerCase()})`;
  if (item.kind === 'PARTY')
    return `PARTY ${item.text} → ${item.parties.join(' ')}${item.possessive ? ' possessive' : ''}${item.via === 'NAME' ? '' : ` ${item.via.toLowerCase()}`}`;
  return `${item.kind} ${item.text}`;
}

function sayPhrase(phrase: Phrase, name: (ref: PartyRef) => string): string {
  const parts = [
    phrase.named.length ? phrase.named.map(name).join('+') : phrase.head || phrase.items.map(({ text }) => text).join(' '),
    phrase.owners.length ? `of ${phrase.owners.map(name).join('+')}` : '',
    phrase.beside.length ? `beside ${phrase.beside.map(name).join('+')}` : '',
    phrase.title ? `title ${phrase.title.titles.join('+')}` : '',
    phrase.percent ? `${phrase.percent.value}%` : '',
    ...phrase.complements.map(({ prep, phrase: inner }) => `${prep} ${sayPhrase(inner, name)}`),
    ...phrase.appositions.map((inner) => `= ${sayPhrase(inner, name)}`),
    ...phrase.conjuncts.map((inner) => `& ${sayPhrase(inner, name)}`),
  ];
  return `[${parts.filter(Boolean).join(' ')}]`;
}

function sayClause({ verb, subject, objects, args, under }: Clause, name: (ref: PartyRef) => string): string {
  const above = under === null ? '' : 'kind' in under ? ` under ${sayPhrase(under, name)}` : ` under ${under.verb.lemma}`;
  const roles = [
    ...objects.map((phrase) => sayPhrase(phrase, name)),
    ...args.map(({ prep, phrase }) => `${prep} ${sayPhrase(phrase, name)}`),
  ];
  return `${subject ? sayPhrase(subject, name) : '-'} ${verb.lemma.toUpperCase()} ${roles.join(' ')}${above}`;
}

const sayNode = (node: Node, name: (ref: PartyRef) => string): string =>
  node.kind === 'PHRASE'
    ? sayPhrase(node, name)
    : node.kind === 'VERB'
      ? `VERB ${node.verb.text}`
      : `${node.kind} ${'word' in node ? node.word : ''}`.trim();

/** Reads and remembers, as the reader does. */
function read(stage: Stage, scene: Scene, rule: Rule): readonly Proposed[] {
  const proposals = proposalsOf(rule, scene);
  stage.memory.remember(proposals);
  return proposals;
}

/** A sentence with what the rules read in it. */
interface Told {
  readonly scene: Scene;
  readonly proposals: readonly Proposed[];
}

const told = (stage: Stage, scene: Scene): Told => ({
  scene,
  proposals: rulesFor(scene).flatMap((rule) => read(stage, scene, rule)),
});

function explainScene(stage: Stage, { scene, proposals }: Told, more: readonly Proposed[]): Explanation {
  const name = nameIn(stage);
  const own = more.filter(({ sentence }) => sentence === scene.sentence.index);
  return {
    sentence: (scene.sentence.index < 0 ? (scene.story.title ?? '') : scene.story.text).slice(
      scene.sentence.start,
      scene.sentence.end,
    ),
    items: scene.sentence.items.map(sayItem),
    grammar: [...scene.nodes.map((node) => sayNode(node, name)), ...scene.clauses.map((clause) => sayClause(clause, name))],
    tried: rulesFor(scene).map((rule) => rule.name),
    fired: [...proposals, ...own].map((proposal) => ({ rule: proposal.rule, fact: say(proposal, name) })),
  };
}

/** Explains each sentence of a text. */
export function explainSentence(text: string): readonly Explanation[] {
  return explainStory(readStory(storyOf(text)));
}

/** Explains each sentence of a story already read; behind what the rules read stands what is likely all the same. */
export function explainStory(story: ReadStory): readonly Explanation[] {
  const stage = stageOf(story);
  const scenes = scenesOf(stage);
  const all = scenes.map((scene) => told(stage, scene));
  const proposed = all.flatMap(({ proposals }) => proposals);
  const more = likely(stage, scenes, proposed, settle(proposed)).flatMap(({ fact }) => (isLikely(fact) ? [fact] : []));
  return all.map((one) => explainScene(stage, one, more));
}

/** The lines of what one rule reads in a text, with what the others leave in the memory. */
export function readWith(rule: Rule, text: string): readonly string[] {
  const stage = stageOf(readStory(storyOf(text)));
  return scenesOf(stage)
    .flatMap((scene) => rulesFor(scene).flatMap((each) => read(stage, scene, each)))
    .filter((proposal) => proposal.rule === rule.name)
    .map((proposal) => say(proposal, nameIn(stage)));
}
