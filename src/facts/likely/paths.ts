/** The way through the grammar from one phrase of a sentence to another: "subject of buy, whose object is stake, in". */
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { nounClass, verbClass } from './words.ts';

export type Place = Phrase | Clause;
interface Edge {
  readonly to: Place;
  readonly label: string;
}
export type Graph = ReadonlyMap<Place, readonly Edge[]>;

/** A way: its labels and places, first words exact, then by class. */
export interface Path {
  readonly words: string;
  readonly classes: string;
  /** Clauses on the way. */
  readonly clauses: readonly Clause[];
  /** Heads of phrases on the way, ends included. */
  readonly heads: readonly string[];
  readonly length: number;
}

const LONGEST = 7;
const isPhrase = (place: Place): place is Phrase => 'kind' in place;

/** All links between the phrases and clauses of a sentence, both ways. */
export function graphOf(scene: Scene): Graph {
  const graph = new Map<Place, Edge[]>();
  const add = (from: Place, to: Place, label: string) => {
    const edges = graph.get(from);
    if (edges) edges.push({ to, label });
    else graph.set(from, [{ to, label }]);
  };
  const link = (from: Place, to: Place, label: string) => {
    add(from, to, `${label}>`);
    add(to, from, `<${label}`);
  };
  for (const phrase of scene.phrases) {
    for (const { prep, phrase: inner } of phrase.complements) link(phrase, inner, prep);
    for (const inner of phrase.appositions) link(phrase, inner, '=');
    for (const inner of phrase.conjuncts) link(phrase, inner, '&');
  }
  for (const clause of scene.clauses) {
    const { subject, objects, args, under, verb } = clause;
    if (subject) link(clause, subject, verb.passive ? 'patient' : 'subject');
    for (const object of objects) link(clause, object, 'object');
    for (const { prep, phrase } of args) link(clause, phrase, prep);
    if (under) link(under, clause, 'under');
  }
  for (const [phrase, clauses] of scene.told) for (const clause of clauses) link(phrase, clause, 'told');
  return graph;
}

export interface Step {
  readonly place: Place;
  readonly label: string;
  readonly back: Step | null;
  readonly length: number;
}

/** The shortest ways from a phrase to all that is near enough. */
export type Ways = ReadonlyMap<Place, Step>;

export function waysFrom(graph: Graph, from: Phrase): Ways {
  const ways = new Map<Place, Step>([[from, { place: from, label: '', back: null, length: 0 }]]);
  const queue = [...ways.values()];
  for (let next = 0; next < queue.length; next++) {
    const back = queue[next] as Step;
    if (back.length >= LONGEST) continue;
    for (const { to: place, label } of graph.get(back.place) ?? []) {
      if (ways.has(place)) continue;
      const step = { place, label, back, length: back.length + 1 };
      ways.set(place, step);
      queue.push(step);
    }
  }
  return ways;
}

/** The shortest way; null where there is none that is short enough. */
export function pathTo(ways: Ways, to: Place): Path | null {
  const step = ways.get(to);
  return step ? toPath(step) : null;
}

const wordOf = (place: Place): string => (isPhrase(place) ? place.head || (place.named.length > 0 ? '*' : '') : place.verb.lemma);
function kindOf(place: Place): string {
  if (!isPhrase(place)) return verbClass(place.verb.lemma) || 'VERB';
  return nounClass(place.head) || (place.head ? 'noun' : place.named.length > 0 ? '*' : '');
}

function toPath(end: Step): Path {
  const steps: Step[] = [];
  for (let step: Step | null = end; step; step = step.back) steps.unshift(step);
  return {
    words: steps.map(({ place, label }) => `${label} ${wordOf(place)}`).join(' '),
    classes: steps.map(({ place, label }) => `${label} ${kindOf(place)}`).join(' '),
    clauses: steps.flatMap(({ place }) => (isPhrase(place) ? [] : [place])),
    heads: steps.flatMap(({ place }) => (isPhrase(place) && place.head ? [place.head] : [])),
    length: end.length,
  };
}
