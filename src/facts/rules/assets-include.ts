import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { actorsOf } from '../meaning/actors.ts';
import { firmsOf, firmsOnly } from '../meaning/firms.ts';
import { holdingOf, sizeShare } from '../meaning/holding.ts';
import { finds, type Proposal, type Rule, stakes } from '../rule.ts';
import { BUSINESS_NOUNS, UNIT_NOUNS } from '../words/nouns.ts';

const POSSESSIONS = new Set([
  ...UNIT_NOUNS,
  ...BUSINESS_NOUNS,
  'asset',
  'interest',
  'holding',
  'investment',
  'property',
  'portfolio',
  'possession',
]);
/** What a firm sells is no firm. */
const GOODS = new Set(['brand', 'label', 'product', 'service']);
const isBare = ({ items }: Phrase): boolean => items.every((item) => item.kind === 'WORD' && item.pos !== 'DET');

function readClause(scene: Scene, clause: Clause): readonly Proposal[] {
  const { subject } = clause;
  if (
    !subject ||
    subject.named.length > 0 ||
    !POSSESSIONS.has(subject.head) ||
    (GOODS.has(subject.head) && !subject.words.has('subsidiary'))
  )
    return [];
  const antecedents = clause.args.filter(({ prep }) => prep === 'whose').flatMap(({ phrase }) => actorsOf(scene, phrase));
  const behind = subject.complements.filter(({ prep }) => prep === 'of').flatMap(({ phrase }) => actorsOf(scene, phrase));
  const unit = UNIT_NOUNS.has(subject.head);
  const said = [subject.owners, antecedents, behind].find((refs) => refs.length > 0);
  const owners = said ?? (unit && isBare(subject) && scene.main ? [scene.main] : []);
  const measured = clause.objects.map((phrase) => holdingOf(scene, phrase)).find((holding) => holding?.share.percent);
  if (measured) return stakes(owners, measured.firms, measured.share, 'HELD', { start: subject.start, end: clause.end });
  const firms = clause.objects.flatMap((phrase) => [
    ...firmsOf(scene, phrase),
    ...firmsOnly(
      scene,
      phrase.appositions.flatMap(({ named }) => named),
    ),
  ]);
  return stakes(owners, firms, sizeShare(unit ? 'CONTROLLING' : 'UNSPECIFIED'), subject.words.has('former') ? 'FORMER' : 'HELD', {
    start: subject.start,
    end: clause.end,
  });
}

const LISTING = new Set(['include', 'comprise']);

/** "its main asset is 83 percent of Bolt". */
const isMeasured = (scene: Scene, { verb, subject, objects }: Clause): boolean =>
  verb.lemma === 'be' && subject?.head === 'asset' && objects.some((phrase) => holdingOf(scene, phrase)?.share.percent);

/** "Acme, whose assets include Bolt", "its businesses include Bolt and Cord". */
export const assetsInclude: Rule = {
  name: 'assets-include',
  reads: 'the assets, units or brands of somebody include a firm',
  on: ['include', 'comprise', 'asset'],
  read: (scene) =>
    scene.clauses
      .filter((clause) => LISTING.has(clause.verb.lemma) || isMeasured(scene, clause))
      .flatMap((clause) => readClause(scene, clause)),
  finds: [
    finds('Acme Corp, whose assets include Bolt Inc, raised prices.', 'Acme Corp > Bolt Inc UNSPECIFIED HELD'),
    finds('Acme Corp makes paint. Subsidiaries include Bolt Inc.', 'Acme Corp > Bolt Inc CONTROLLING HELD'),
    finds("Acme Corp's main asset is 83 percent of the Warrego project.", 'Acme Corp > Warrego project 83% HELD'),
  ],
  leaves: ['Acme Corp makes paint. Its brands include Bolt.', 'Acme Corp, whose customers include Bolt Inc, raised prices.'],
};
