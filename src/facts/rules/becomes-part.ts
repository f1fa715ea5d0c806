import type { StakeStatus } from '../../domain.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { isEarlier } from '../meaning/around.ts';
import { firmsOf, firmsOrDescribed } from '../meaning/firms.ts';
import { sizeShare } from '../meaning/holding.ts';
import { finds, type Proposal, type Rule, stakes } from '../rule.ts';

const PART = new Set(['part', 'member']);

const statusOf = ({ verb }: Clause): StakeStatus =>
  verb.lemma === 'become' && (verb.tense === 'FUTURE' || verb.form === 'INFINITIVE' || verb.modal !== null)
    ? 'PLANNED'
    : verb.tense === 'PAST' && verb.lemma === 'be'
      ? 'FORMER'
      : 'HELD';

const wholesOf = (scene: Scene, part: Phrase) =>
  part.complements.filter(({ prep }) => prep === 'of').flatMap(({ phrase }) => firmsOf(scene, phrase));

function readPart(scene: Scene, clause: Clause, part: Phrase): readonly Proposal[] {
  const wholes = wholesOf(scene, part);
  const pointed = clause.subject && /^(?:this|it|that)$/.test(clause.subject.head) && scene.before ? [scene.before] : [];
  const parts = clause.subject && pointed.length === 0 ? firmsOrDescribed(scene, clause.subject) : pointed;
  return stakes(wholes, parts, sizeShare(clause.verb.lemma === 'become' ? 'WHOLE' : 'CONTROLLING'), statusOf(clause), {
    start: clause.start,
    end: part.end,
  });
}

/** "Bolt, part of the Acme group", "Bolt, formerly part of Acme". */
function readDescribed(scene: Scene, phrase: Phrase): readonly Proposal[] {
  return phrase.appositions
    .filter((part) => part.head === 'part' && part.named.length === 0)
    .flatMap((part) => {
      const former = isEarlier(scene, part);
      const where = { start: phrase.start, end: Math.max(phrase.end, part.end) };
      return stakes(wholesOf(scene, part), firmsOf(scene, phrase), sizeShare('CONTROLLING'), former ? 'FORMER' : 'HELD', where);
    });
}

/** "Bolt will become part of Acme", "Bolt, which is part of Acme Group". */
export const becomesPart: Rule = {
  name: 'becomes-part',
  reads: 'a firm is or becomes part of another',
  on: ['part', 'member'],
  read: (scene) => [
    ...scene.phrases.flatMap((phrase) => readDescribed(scene, phrase)),
    ...scene.clauses
      .filter(({ verb }) => (verb.lemma === 'become' || verb.lemma === 'be') && !verb.negated)
      .flatMap((clause) =>
        clause.objects.filter((phrase) => PART.has(phrase.head)).flatMap((part) => readPart(scene, clause, part)),
      ),
  ],
  finds: [
    finds('Bolt Inc will become part of Acme Corp.', 'Acme Corp > Bolt Inc WHOLE PLANNED'),
    finds('Cord Ltd started a chain called Bolt. This will now become part of Acme Corp.', 'Acme Corp > Bolt WHOLE PLANNED'),
    finds('Bolt Inc, part of the Acme Group, makes paint.', 'Acme Group > Bolt Inc CONTROLLING HELD'),
  ],
  leaves: ['Bolt Inc is part of the problem.'],
};
