import type { Share } from '../../domain.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { actorsOf } from '../meaning/actors.ts';
import { firmsHeld, firmsOf, firmsOrDescribed, holdingOf, sizeShare } from '../meaning/holding.ts';
import { endOf, holdStatus } from '../meaning/mood.ts';
import { portionsFrom } from '../meaning/portions.ts';
import { finds, type Proposal, type Rule, stakes } from '../rule.ts';
import { UNIT_NOUNS } from '../words/nouns.ts';
import { HOLD_VERBS } from '../words/verbs.ts';

const OWNING = new Set(['own', 'control']);

/** "together own 28 percent": the percent is of all of them, so of none of them alone. */
function shareOf(scene: Scene, share: Share, holders: number, joint: boolean): Share {
  const together =
    joint || (holders > 1 && !scene.words.has('each') && !scene.words.has('both') && !scene.words.has('respectively'));
  if (!together || share.percent === null) return share;
  return sizeShare(share.percent > 50 ? 'MAJORITY' : 'MINORITY');
}

/** "has a winemaking arm, Bolt". */
const isUnit = (phrase: Phrase): boolean =>
  [phrase.head, ...phrase.items.map((item) => (item.kind === 'WORD' ? item.lemma.toLowerCase() : ''))].some((word) =>
    UNIT_NOUNS.has(word),
  );

function heldThing(
  scene: Scene,
  clause: Clause,
  phrase: Phrase,
): { readonly firms: readonly string[]; readonly share: Share; readonly joint: boolean } | null {
  const holding = holdingOf(scene, phrase);
  if (holding) return { firms: holding.firms, share: holding.share, joint: holding.joint };
  if (clause.verb.lemma === 'have' && isUnit(phrase))
    return { firms: firmsOf(scene, phrase), share: sizeShare('CONTROLLING'), joint: false };
  if (!OWNING.has(clause.verb.lemma)) return null;
  const firms = firmsOrDescribed(scene, phrase);
  return firms.length > 0
    ? { firms, share: sizeShare(clause.verb.lemma === 'own' ? 'WHOLE' : 'CONTROLLING'), joint: false }
    : null;
}

function readClause(scene: Scene, clause: Clause): readonly Proposal[] {
  const status = holdStatus(scene, clause);
  const holders = actorsOf(scene, clause.subject);
  if (status === null || holders.length === 0) return [];
  const inside = clause.args.filter(({ prep }) => prep === 'in').flatMap(({ phrase }) => firmsOrDescribed(scene, phrase));
  return clause.objects.flatMap((phrase) =>
    [phrase, ...phrase.conjuncts].flatMap((one) => {
      const held = heldThing(scene, clause, one);
      if (!held) return [];
      const known = held.firms.length > 0 ? held.firms : inside;
      const measured = known.length === 0 && held.share.size !== 'UNSPECIFIED';
      const firms = measured ? firmsHeld(scene, { ...held, holders, firms: [], rest: false }, holders) : known;
      return stakes(holders, firms, shareOf(scene, held.share, holders.length, held.joint), status, {
        start: clause.start,
        end: Math.max(clause.end, one.end),
      });
    }),
  );
}

/** "Acme owns 48 percent of Bolt, Cord 24 percent": the verb and the firm are carried over. */
function carriedOver(scene: Scene, clause: Clause, told: readonly Proposal[]): readonly Proposal[] {
  const first = told.find((proposal) => proposal.fact === 'STAKE' && proposal.percent !== null);
  const object = clause.objects.at(-1);
  if (first?.fact !== 'STAKE' || !object) return [];
  const from = scene.nodes.findIndex((node) => node.start >= object.end);
  return from < 0
    ? []
    : portionsFrom(scene, from).flatMap(({ holders, share, end }) =>
        stakes(holders, [first.firm], share, first.status, { start: clause.start, end }),
      );
}

/** "Acme will hold 48 percent of the venture". The tense of the verb says whether the stake is held yet. */
export const holderHolds: Rule = {
  name: 'holder-holds',
  reads: 'somebody holds, owns, has or controls a share of a firm, or a firm',
  on: [...HOLD_VERBS],
  read: (scene) =>
    scene.clauses
      .filter(({ verb }) => HOLD_VERBS.has(verb.lemma) && !verb.passive)
      .flatMap((clause) => {
        const told = readClause(scene, clause).map((stake) =>
          stake.fact === 'STAKE' && stake.status === 'FORMER' ? { ...stake, until: endOf(scene, clause) } : stake,
        );
        return [...told, ...carriedOver(scene, clause, told)];
      }),
  finds: [
    finds('Acme Corp will hold 48 percent of Bolt Inc.', 'Acme Corp > Bolt Inc 48% PLANNED'),
    finds('Acme Corp, which owns more than 20 pct of Bolt Inc, declined to comment.', 'Acme Corp > Bolt Inc >=20% HELD'),
    finds(
      'Acme Corp will own 55 percent of Bolt Inc, Cord Ltd 30 percent and Dell Foods 15 percent.',
      'Acme Corp > Bolt Inc 55% PLANNED',
      'Cord Ltd > Bolt Inc 30% PLANNED',
      'Dell Foods > Bolt Inc 15% PLANNED',
    ),
    finds(
      'Acme Corp owns 55 percent of Bolt Inc. Cord Ltd owns 45 percent.',
      'Acme Corp > Bolt Inc 55% HELD',
      'Cord Ltd > Bolt Inc 45% HELD',
    ),
    finds('Acme Corp has a brewing arm, Bolt Inc.', 'Acme Corp > Bolt Inc CONTROLLING HELD'),
    finds('Acme Corp owned a minority stake in Bolt Inc until last month.', 'Acme Corp > Bolt Inc MINORITY FORMER'),
    finds('Acme Corp no longer holds a stake in Bolt Inc.', 'Acme Corp > Bolt Inc UNSPECIFIED FORMER'),
    finds('Acme Corp owns Bolt Inc.', 'Acme Corp > Bolt Inc WHOLE HELD'),
    finds('Acme Corp has a minority stake in Bolt Inc.', 'Acme Corp > Bolt Inc MINORITY HELD'),
  ],
  leaves: [
    'Acme Corp has 48 percent of the market for paint.',
    'Acme Corp does not own shares in Bolt Inc.',
    'Acme Corp held talks with Bolt Inc.',
  ],
};
