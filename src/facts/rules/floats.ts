import type { PartyRef } from '../../domain.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { actorsOf } from '../meaning/actors.ts';
import { firmsOf } from '../meaning/holding.ts';
import { type Mood, moodOf, moodUnderVerb } from '../meaning/mood.ts';
import { priceNear } from '../meaning/price.ts';
import { deal, finds, type Proposal, type Rule } from '../rule.ts';

const FLOATING = ['float', 'go public'];
const NOUNS = ['flotation', 'ipo', 'offering', 'float'];

const isFloat = (phrase: Phrase): boolean =>
  phrase.named.length === 0 &&
  NOUNS.includes(phrase.head) &&
  (phrase.head !== 'offering' || (phrase.words.has('initial') && phrase.words.has('public')) || phrase.words.has('share'));

function propose(
  scene: Scene,
  targets: readonly PartyRef[],
  status: Mood,
  where: { start: number; end: number },
): readonly Proposal[] {
  return status === null
    ? []
    : targets.slice(0, 1).map((target) => deal({ kind: 'IPO', status, target, amount: priceNear(scene, where) }, where));
}

function readNoun(scene: Scene, noun: Phrase): readonly Proposal[] {
  const above = scene.clauses.find(({ objects, args }) => objects.includes(noun) || args.some(({ phrase }) => phrase === noun));
  const of = noun.complements.filter(({ prep }) => prep === 'of').flatMap(({ phrase }) => firmsOf(scene, phrase));
  const own = [...noun.owners, ...noun.beside];
  const targets = of.length > 0 ? of : own.length > 0 ? own : above && !above.verb.passive ? actorsOf(scene, above.subject) : [];
  return propose(
    scene,
    targets.filter((ref) => scene.party(ref)?.kind === 'FIRM'),
    above ? moodUnderVerb(above, 'PROPOSED') : 'PROPOSED',
    noun,
  );
}

function readClause(scene: Scene, clause: Clause): readonly Proposal[] {
  const things = clause.verb.passive ? [] : clause.objects;
  const targets = things.flatMap((phrase) => firmsOf(scene, phrase));
  const own = targets.length > 0 ? targets : actorsOf(scene, clause.subject);
  return propose(scene, own, moodOf(scene, clause), clause);
}

/** "Acme plans an initial public offering", "the flotation of Acme", "floated its Bolt unit". */
export const floats: Rule = {
  name: 'floats',
  reads: 'a firm is brought to the stock exchange',
  on: [...FLOATING, ...NOUNS],
  read: (scene) => [
    ...scene.phrases.filter(isFloat).flatMap((noun) => readNoun(scene, noun)),
    ...scene.clauses.filter(({ verb }) => FLOATING.includes(verb.lemma)).flatMap((clause) => readClause(scene, clause)),
  ],
  finds: [finds('Bolt Airways said it plans an initial public offering.', 'IPO PROPOSED > Bolt Airways')],
  leaves: ['Acme Corp listed its products.'],
};
