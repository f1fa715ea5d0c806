import type { Clause, Scene } from '../grammar/types.ts';
import { actorsOf } from '../meaning/actors.ts';
import { firmsOf, firmsOnly, sizeShare } from '../meaning/holding.ts';
import { finds, type Proposal, type Rule, stakes } from '../rule.ts';
import { BUSINESS_NOUNS, UNIT_NOUNS } from '../words/nouns.ts';

const POSSESSIONS = new Set([...UNIT_NOUNS, ...BUSINESS_NOUNS, 'asset', 'interest', 'holding', 'investment', 'property']);

function readClause(scene: Scene, clause: Clause): readonly Proposal[] {
  const { subject } = clause;
  if (!subject || subject.named.length > 0 || !POSSESSIONS.has(subject.head)) return [];
  const antecedents = clause.args.filter(({ prep }) => prep === 'whose').flatMap(({ phrase }) => actorsOf(scene, phrase));
  const owners = subject.owners.length > 0 ? subject.owners : antecedents;
  const firms = clause.objects.flatMap((phrase) => [
    ...firmsOf(scene, phrase),
    ...firmsOnly(
      scene,
      phrase.appositions.flatMap(({ named }) => named),
    ),
  ]);
  return stakes(owners, firms, sizeShare('UNSPECIFIED'), 'HELD', { start: subject.start, end: clause.end });
}

/** "Acme, whose assets include Bolt", "its businesses include Bolt and Cord". */
export const assetsInclude: Rule = {
  name: 'assets-include',
  reads: 'the assets, units or brands of somebody include a firm',
  on: ['include', 'comprise'],
  read: (scene) =>
    scene.clauses
      .filter(({ verb }) => verb.lemma === 'include' || verb.lemma === 'comprise')
      .flatMap((clause) => readClause(scene, clause)),
  finds: [finds('Acme Corp, whose assets include Bolt Inc, raised prices.', 'Acme Corp > Bolt Inc UNSPECIFIED HELD')],
  leaves: ['Acme Corp, whose customers include Bolt Inc, raised prices.'],
};
