import type { Clause, Node, Phrase, Scene } from '../grammar/types.ts';
import { firmsOf } from '../meaning/firms.ts';
import { deal, finds, type Part, type Proposal } from '../rule.ts';

/** What stands before an inverted "are": "Targeted for sale are", "Also for sale is", "Up for sale are". */
const isForSale = (nodes: readonly Node[]): boolean => {
  const at = nodes.findIndex((node) => node.kind === 'PREP' && node.word === 'for');
  const noun = nodes[at + 1];
  return at >= 0 && noun?.kind === 'PHRASE' && noun.head === 'sale' && noun.complements.length === 0;
};

/** The objects of an inverted "are", which has no subject of its own. */
function offered(scene: Scene, { verb, at, subject, objects }: Clause): readonly Phrase[] {
  const isInverted = verb.lemma === 'be' && !verb.negated && (subject === null || subject.head === 'sale');
  return isInverted && isForSale(scene.nodes.slice(0, at)) ? objects : [];
}

/** "Targeted for sale are Bolt and Cord": the firm that the text is about sells them. */
export const forSale: Part = {
  on: ['sale'],
  read: (scene): readonly Proposal[] =>
    scene.clauses.flatMap((clause) =>
      offered(scene, clause)
        .flatMap((phrase) => firmsOf(scene, phrase))
        .filter((target) => target !== scene.topic)
        .map((target) =>
          deal({ kind: 'DIVESTMENT', status: 'PROPOSED', sellers: scene.topic ? [scene.topic] : [], target }, clause),
        ),
    ),
  finds: [
    finds(
      'Acme Corp will cut costs. Targeted for sale are Bolt Inc and Cord Ltd.',
      'DIVESTMENT PROPOSED > Bolt Inc from Acme Corp',
      'DIVESTMENT PROPOSED > Cord Ltd from Acme Corp',
    ),
  ],
  leaves: ['Acme Corp said its cars for sale are Bolt models.', 'Shares for sale are those of Acme Corp.'],
};
