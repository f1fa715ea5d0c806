import type { PartyRef, Share, StakeStatus } from '../../domain.ts';
import { isPlural } from '../grammar/shapes.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { actorsOf } from '../meaning/actors.ts';
import { isEarlier } from '../meaning/around.ts';
import { firmsOf, firmsOrDescribed } from '../meaning/firms.ts';
import { isHoldingPhrase, percentShare, sizeShare } from '../meaning/holding.ts';
import { finds, type Proposal, type Rule, stakes } from '../rule.ts';
import { UNIT_NOUNS } from '../words/nouns.ts';

const WHOLLY = /\b(?:wholly|fully|100[ -]?(?:%|pct|percent))[ -]?-?owned\b/i;

/** "a 51 pct owned subsidiary", "a wholly owned unit". */
export function unitShare(scene: Scene, phrase: Phrase): Share {
  if (WHOLLY.test(scene.story.text.slice(phrase.start, phrase.end))) return { percent: 100, bound: 'EXACT', size: null };
  if (phrase.percent) return percentShare(phrase.percent);
  return sizeShare(phrase.words.has('affiliate') || phrase.words.has('associate') ? 'UNSPECIFIED' : 'CONTROLLING');
}

export const unitStatus = (phrase: Phrase): StakeStatus => (phrase.words.has('former') ? 'FORMER' : 'HELD');

const COMPANY = new Set(['company', 'business', 'firm', 'brand']);

/** "Bolt, an Acme company". */
const isCompanyOf = ({ head, named, beside, items, percent }: Phrase): boolean =>
  COMPANY.has(head) &&
  named.length === 0 &&
  beside.length === 1 &&
  percent === null &&
  /^(?:an?|another)$/.test(items[0]!.lower) &&
  items[1]?.kind === 'PARTY';

/** "a portfolio company of Acme". */
export const isPortfolio = ({ words }: Phrase): boolean => words.has('portfolio') && (words.has('company') || words.has('firm'));

const isUnit = (unit: Phrase): boolean =>
  (isPortfolio(unit) && unit.named.length === 0) || (UNIT_NOUNS.has(unit.head) && unit.named.length === 0) || isCompanyOf(unit);

/** "was a division of Bolt until 1997". */
const isOver = (scene: Scene, { verb, args, end }: Clause): boolean =>
  verb.tense === 'PAST' &&
  (args.some(({ prep }) => prep === 'until' || prep === 'till') ||
    /^\s*(?:until|till|before)\b/.test(scene.story.text.slice(end, end + 9)));

/** "will become a unit of", "was a unit of". */
function statusIn(scene: Scene, clause: Clause, unit: Phrase): StakeStatus {
  const { verb } = clause;
  if (isOver(scene, clause)) return 'FORMER';
  if (
    (verb.lemma === 'become' || RUNNING.has(verb.lemma)) &&
    (verb.tense === 'FUTURE' || verb.form === 'INFINITIVE' || verb.modal !== null)
  )
    return 'PLANNED';
  return unitStatus(unit);
}

const parentsOf = (scene: Scene, unit: Phrase) => [
  ...unit.owners,
  ...unit.beside,
  ...unit.complements
    .filter(({ prep }) => prep === 'of' || (prep === 'for' && unit.head === 'vehicle'))
    .flatMap(({ phrase }) => actorsOf(scene, phrase)),
];

/** "Acme and Bolt, a unit of Cord": only the name right before is the unit; "Acme and Bolt, units of Cord" are both. */
function firmsCalled(scene: Scene, firm: Phrase, unit: Phrase): readonly PartyRef[] {
  const firms = firmsOf(scene, firm);
  if (firms.length < 2 || isPlural(unit) || unit.start < firm.start) return firms;
  const last = scene.sentence.items.findLast((item) => item.kind === 'PARTY' && item.end <= unit.start);
  const nearest = last?.kind === 'PARTY' ? firms.filter((ref) => last.parties.includes(ref)) : [];
  return nearest.length > 0 ? nearest : firms;
}

function readUnit(scene: Scene, firm: Phrase, unit: Phrase, said: StakeStatus = unitStatus(unit)): readonly Proposal[] {
  const where = { start: Math.min(firm.start, unit.start), end: Math.max(unit.end, firm.end) };
  const status = isEarlier(scene, unit) ? 'FORMER' : said;
  return stakes(parentsOf(scene, unit), firmsCalled(scene, firm, unit), unitShare(scene, unit), status, where);
}

/** "A stake in the Italian unit of Bolt": the unit has no name, but shares of it are held. */
const namelessUnits = (scene: Scene): readonly Phrase[] =>
  scene.phrases
    .filter(isHoldingPhrase)
    .flatMap(({ complements }) => complements.filter(({ prep }) => prep === 'in').map(({ phrase }) => phrase))
    .filter((unit) => UNIT_NOUNS.has(unit.head) && unit.named.length + unit.beside.length === 0 && !isPlural(unit));

const BEING = new Set(['be', 'become', 'remain']);
const RUNNING = new Set(['operate', 'run', 'function', 'continue', 'trade', 'act', 'work', 'keep', 'retain']);

/** "Acme is a unit of Bolt", "Acme will operate as a unit of Bolt". */
function readClause(scene: Scene, clause: Clause): readonly Proposal[] {
  const { verb, subject, objects, args } = clause;
  if (!subject || verb.negated) return [];
  const as = args.filter(({ prep }) => prep === 'as').map(({ phrase }) => phrase);
  const nouns = BEING.has(verb.lemma) ? objects : RUNNING.has(verb.lemma) ? as : [];
  return nouns.filter(isUnit).flatMap((unit) => readUnit(scene, subject, unit, statusIn(scene, clause, unit)));
}

/** "Acme Ltd, a unit of Bolt Inc", "Acme is a subsidiary of Bolt", "Acme, Bolt's parent". */
export const unitOf: Rule = {
  name: 'unit-of',
  reads: 'a firm is called a unit, subsidiary, arm, division or affiliate of another',
  on: [...UNIT_NOUNS, ...COMPANY],
  read: (scene) => [
    ...scene.clauses
      .filter(({ verb }) => verb.lemma === 'make')
      .flatMap(({ objects: [firm, unit] }) =>
        firm && unit && UNIT_NOUNS.has(unit.head) ? readUnit(scene, firm, unit, 'PLANNED') : [],
      ),
    ...scene.phrases.flatMap((firm) => firm.appositions.filter(isUnit).flatMap((unit) => readUnit(scene, firm, unit))),
    ...scene.clauses.flatMap((clause) => readClause(scene, clause)),
    ...namelessUnits(scene).flatMap((unit) =>
      stakes(parentsOf(scene, unit), firmsOrDescribed(scene, unit), unitShare(scene, unit), unitStatus(unit), unit),
    ),
  ],
  finds: [
    finds('Bolt Inc approved a plan making Acme Ltd a wholly owned unit of Bolt Inc.', 'Bolt Inc > Acme Ltd 100% PLANNED'),
    finds('Acme Ltd, a Bolt Inc company, said profits rose.', 'Bolt Inc > Acme Ltd CONTROLLING HELD'),
    finds('Acme Ltd, a unit of Bolt Inc, said profits rose.', 'Bolt Inc > Acme Ltd CONTROLLING HELD'),
    finds('Acme Ltd, the London-based 60 pct-owned subsidiary of Bolt Inc, makes paint.', 'Bolt Inc > Acme Ltd 60% HELD'),
    finds('Acme Ltd will operate as a wholly owned subsidiary of Bolt Inc.', 'Bolt Inc > Acme Ltd 100% PLANNED'),
    finds('Acme Ltd will become a subsidiary of Bolt Inc.', 'Bolt Inc > Acme Ltd CONTROLLING PLANNED'),
    finds('Acme Ltd is a wholly owned subsidiary of Bolt Inc.', 'Bolt Inc > Acme Ltd 100% HELD'),
    finds('Acme Ltd was a unit of Bolt Inc until 1997.', 'Bolt Inc > Acme Ltd CONTROLLING FORMER'),
    finds('Acme Ltd took a stake in the Italian unit of Bolt Inc.', 'Bolt Inc > italian unit CONTROLLING HELD'),
  ],
  leaves: ['Acme Ltd, a maker of paint, said profits rose.'],
};
