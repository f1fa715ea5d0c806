/** The trade words of a sentence, each with its place in the grammar: what two parties are related by. */
import type { Scene } from '../grammar/types.ts';
import type { Place } from './paths.ts';
import { nounClass, verbClass } from './words.ts';

export interface Trigger {
  readonly place: Place;
  /** Index among the sentence's items. */
  readonly at: number;
  readonly word: string;
  /** Its class: "stake", "BUY", "BUY passive", "title", "percent". */
  readonly name: string;
}

const LESS = new Set(['', 'SAY', 'plan', 'agreement', 'business']);
const MOST = 8;

/** The trade words in order of the text. */
export function triggersOf(scene: Scene): readonly Trigger[] {
  const { items } = scene.sentence;
  const indexOf = (start: number) =>
    Math.max(
      0,
      items.findIndex((item) => item.end > start),
    );
  const nouns = scene.phrases.flatMap((phrase): Trigger[] => {
    const name = phrase.title
      ? 'title'
      : nounClass(phrase.head) || (phrase.percent && phrase.named.length === 0 ? 'percent' : '');
    if (LESS.has(name)) return [];
    return [{ place: phrase, at: indexOf(phrase.end - 1), word: phrase.title ? 'title' : phrase.head || name, name }];
  });
  const verbs = scene.clauses.flatMap((clause): Trigger[] => {
    const name = verbClass(clause.verb.lemma);
    if (LESS.has(name)) return [];
    const passive = clause.verb.passive ? ' passive' : '';
    return [{ place: clause, at: indexOf(clause.verb.start), word: clause.verb.lemma + passive, name: name + passive }];
  });
  return [...nouns, ...verbs].slice(0, MOST);
}
