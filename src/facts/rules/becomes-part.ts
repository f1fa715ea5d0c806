import type { StakeStatus } from '../../domain.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { firmsOf, firmsOrDescribed, sizeShare } from '../meaning/holding.ts';
import { finds, type Proposal, type Rule, stakes } from '../rule.ts';

const PART = new Set(['part', 'member']);

const statusOf = ({ verb }: Clause): StakeStatus =>
  verb.lemma === 'become' && (verb.tense === 'FUTURE' || verb.form === 'INFINITIVE' || verb.modal !== null)
    ? 'PLANNED'
    : verb.tense === 'PAST' && verb.lemma === 'be'
      ? 'FORMER'
      : 'HELD';

function readPart(scene: Scene, clause: Clause, part: Phrase): readonly Proposal[] {
  const wholes = part.complements.filter(({ prep }) => prep === 'of').flatMap(({ phrase }) => firmsOf(scene, phrase));
  const pointed = clause.subject && /^(?:this|it|that)$/.test(clause.subject.head) && scene.before ? [scene.before] : [];
  const parts = clause.subject && pointed.length === 0 ? firmsOrDescribed(scene, clause.subject) : pointed;
  return stakes(wholes, parts, sizeShare(clause.verb.lemma === 'become' ? 'WHOLE' : 'CONTROLLING'), statusOf(clause), {
    start: clause.start,
    end: part.end,
  });
}

/** "Bolt will become part of Acme", "Bolt, which is part of Acme Group". */
export const becomesPart: Rule = {
  name: 'becomes-part',
  reads: 'a firm is or becomes part of another',
  on: ['part', 'member'],
  read: (scene) =>
    scene.clauses
      .filter(({ verb }) => (verb.lemma === 'become' || verb.lemma === 'be') && !verb.negated)
      .flatMap((clause) =>
        clause.objects.filter((phrase) => PART.has(phrase.head)).flatMap((part) => readPart(scene, clause, part)),
      ),
  finds: [
    finds('Bolt Inc will become part of Acme Corp.', 'Acme Corp > Bolt Inc WHOLE PLANNED'),
    finds('Cord Ltd started a chain called Bolt. This will now become part of Acme Corp.', 'Acme Corp > Bolt WHOLE PLANNED'),
  ],
  leaves: ['Bolt Inc is part of the problem.'],
};
