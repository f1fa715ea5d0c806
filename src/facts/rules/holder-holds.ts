import type { PartyRef, Share } from '../../domain.ts';
import { isPlural } from '../grammar/shapes.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { actorsAfter, actorsOf, holdersOf } from '../meaning/actors.ts';
import { firmsOf, firmsOrDescribed } from '../meaning/firms.ts';
import { holdingOf, sizeShare } from '../meaning/holding.ts';
import { endOf, holdStatus } from '../meaning/mood.ts';
import { isBarePercent, portionsBefore, portionsFrom } from '../meaning/portions.ts';
import { DISCLOSING, firmsFor, heldThing, isElsewhere } from '../meaning/possessions.ts';
import { inTurn, isGroup, restOf, shareOfEach, vehicleOf, vehicles } from '../meaning/shares.ts';
import { finds, type Proposal, type Rule, type StakeProposal, stakes } from '../rule.ts';
import { HOLD_VERBS } from '../words/verbs.ts';

/** Verbs by which a holding comes about bit by bit. */
const GATHERING = ['amass', 'accumulate', 'assemble', 'build', 'build up'];
const VERBS = new Set([...HOLD_VERBS, ...GATHERING, ...DISCLOSING]);

/** Who holds, and what is his: "Acme (60%) and Bolt (40%) own", "Acme and Bolt own 20 and 12 percent respectively". */
interface Holders {
  readonly all: readonly PartyRef[];
  readonly share: (holder: number, stated: Share, joint: boolean) => Share;
}

/** Of several holders nobody holds all. */
const ofSeveral = (share: Share, holders: readonly PartyRef[]): Share =>
  holders.length > 1 && share.size === 'WHOLE' ? sizeShare('UNSPECIFIED') : share;

/** "Acme owns Bolt jointly with Cord": the other one. */
function jointly(scene: Scene, clause: Clause): readonly PartyRef[] {
  const behind = scene.story.text.slice(clause.verb.end, clause.end);
  return /\b(?:jointly|together)\b/.test(behind) ? actorsAfter(scene, clause, 'with') : [];
}

function whoHolds(scene: Scene, clause: Clause): Holders {
  const portions = portionsBefore(scene, clause.at);
  if (portions.length > 0)
    return { all: portions.flatMap(({ holders }) => holders.slice(0, 1)), share: (at) => portions[at]!.share };
  const all = [...holdersOf(scene, clause.subject), ...jointly(scene, clause)];
  const turns = inTurn(scene, clause.verb, all.length);
  const group = isGroup(scene, clause.subject);
  return {
    all,
    share: (at, stated, joint) => turns?.[at] ?? ofSeveral(shareOfEach(scene, stated, all.length, joint || group), all),
  };
}

/** The vehicle that holds for somebody, and that he controls: "through its unit Bolt". */
function behindVehicle(
  owners: readonly PartyRef[],
  vehicle: Phrase | null,
  firms: readonly PartyRef[],
): readonly StakeProposal[] {
  const own = vehicle !== null && (vehicle.owners.length === 0 || vehicle.owners.some((owner) => owners.includes(owner)));
  return own ? stakes(owners, firms, sizeShare('CONTROLLING'), 'HELD', vehicle) : [];
}

/** "the 70 percent that it does not hold": what is left is his. */
function complement(scene: Scene, clause: Clause): readonly StakeProposal[] {
  const holders = actorsOf(scene, clause.subject);
  const inside = clause.args.filter(({ prep }) => prep === 'in').flatMap(({ phrase }) => firmsOf(scene, phrase));
  return clause.objects.flatMap((phrase) => {
    const percent = percentWithin(phrase);
    const holding = percent ? holdingOf(scene, percent.phrase) : null;
    if (!percent || !holding) return [];
    const firms = holding.firms.length > 0 ? holding.firms : inside;
    return stakes(holders, firms, restOf(percent.value), 'HELD', {
      start: Math.min(clause.start, phrase.start),
      end: clause.end,
    });
  });
}

/** The percent that a phrase speaks of, or that its last complement does: "a bid for the 70 percent". */
function percentWithin(phrase: Phrase): { readonly phrase: Phrase; readonly value: number } | null {
  if (phrase.percent) return { phrase, value: phrase.percent.value };
  const inner = phrase.complements.at(-1)?.phrase;
  return inner ? percentWithin(inner) : null;
}

/** "will keep its 10 percent stake": it has it. */
const KEEPING = new Set(['keep', 'retain']);

/** What is held: the objects and what is joined to them; of "39% and 18% of Bolt", in turn for each holder, the last says it all. */
function thingsOf({ objects }: Clause, holders: number): readonly Phrase[] {
  const things = objects.flatMap((phrase) => [phrase, ...phrase.conjuncts]);
  const row = things.length === holders && holders > 1 && things.slice(0, -1).every(isBarePercent);
  return row ? things.slice(-1) : things;
}

/** "Acme and Bolt, in which Cord holds 20 pct": the name right before; stakes are held in all. */
function nearest(scene: Scene, clause: Clause, phrase: Phrase): readonly PartyRef[] {
  const firms = firmsOrDescribed(scene, phrase);
  const told = scene.told.get(phrase)?.includes(clause) && !clause.objects.some(isPlural);
  const from = clause.subject?.start ?? clause.start;
  const last = told ? scene.sentence.items.findLast((item) => item.kind === 'PARTY' && item.end <= from) : undefined;
  const near = last?.kind === 'PARTY' ? firms.filter((ref) => last.parties.includes(ref)) : [];
  return near.length > 0 ? near : firms;
}

function readClause(scene: Scene, clause: Clause, last: PartyRef | null): readonly StakeProposal[] {
  const status = holdStatus(scene, clause);
  if (status === null && clause.verb.negated) return complement(scene, clause);
  const { all, share } = whoHolds(scene, clause);
  if (status === null || all.length === 0) return [];
  const inside = clause.args
    .filter(
      ({ prep, phrase }) => prep === 'in' || ((prep === 'of' || prep === 'where') && scene.told.get(phrase)?.includes(clause)),
    )
    .flatMap(({ phrase }) => nearest(scene, clause, phrase));
  const vehicle = vehicleOf(scene, clause);
  const owned = vehicles(scene, vehicle).filter((ref) => !all.includes(ref));
  const holders = owned.length > 0 ? owned : all;
  const found = thingsOf(clause, all.length).flatMap((phrase) => {
    const held = heldThing(scene, clause, phrase);
    if (!held) return [];
    const firms = firmsFor(scene, held, holders, { subject: clause.subject, inside, elsewhere: isElsewhere(clause), last });
    const kept = KEEPING.has(clause.verb.lemma) && phrase.owners.some((owner) => holders.includes(owner));
    const where = { start: clause.start, end: Math.max(clause.end, phrase.end) };
    return holders.flatMap((holder, at) =>
      stakes(
        [holder],
        firms.filter((firm) => !holders.includes(firm)),
        share(at, held.share, held.joint),
        kept ? 'HELD' : status,
        where,
      ),
    );
  });
  return found.length > 0 ? [...found, ...behindVehicle(all, vehicle, owned)] : [];
}

/** "Acme owns 48 percent of Bolt, Cord 24 percent": the verb and the firm are carried over. */
function carriedOver(scene: Scene, clause: Clause, told: readonly StakeProposal[]): readonly StakeProposal[] {
  const first = told.find(({ percent }) => percent !== null);
  const object = clause.objects.at(-1);
  if (!first || !object) return [];
  const from = scene.nodes.findIndex((node) => node.start >= object.end);
  return from < 0
    ? []
    : portionsFrom(scene, from, true).flatMap(({ holders, share, end }) =>
        stakes(holders, [first.firm], share, first.status, { start: clause.start, end }),
      );
}

function readScene(scene: Scene): readonly Proposal[] {
  let last: PartyRef | null = null;
  return scene.clauses
    .filter(({ verb }) => VERBS.has(verb.lemma) && !verb.passive)
    .flatMap((clause) => {
      const told = readClause(scene, clause, last).map((stake) =>
        stake.status === 'FORMER' ? { ...stake, until: endOf(scene, clause) } : stake,
      );
      last = told.at(0)?.firm ?? last;
      return [...told, ...carriedOver(scene, clause, told)];
    });
}

/** "Acme will hold 48 percent of the venture". The tense of the verb says whether the stake is held yet. */
export const holderHolds: Rule = {
  name: 'holder-holds',
  reads: 'somebody holds, owns, has or controls a share of a firm, or a firm',
  on: [...VERBS],
  read: readScene,
  finds: [
    finds("Acme Corp already holds 10.5 pct of Bolt Inc's issued capital.", 'Acme Corp > Bolt Inc 10.5% HELD'),
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
    finds('Bolt Inc and Cord Ltd, in which Acme Corp holds a 52 pct stake, signed a contract.', 'Acme Corp > Cord Ltd 52% HELD'),
    finds('Acme Corp has a brewing arm, Bolt Inc.', 'Acme Corp > Bolt Inc CONTROLLING HELD'),
    finds('Acme Corp owned a minority stake in Bolt Inc until last month.', 'Acme Corp > Bolt Inc MINORITY FORMER'),
    finds('Acme Corp no longer holds a stake in Bolt Inc.', 'Acme Corp > Bolt Inc UNSPECIFIED FORMER'),
    finds('Acme Corp owns Bolt Inc.', 'Acme Corp > Bolt Inc WHOLE HELD'),
    finds('Acme Corp has a minority stake in Bolt Inc.', 'Acme Corp > Bolt Inc MINORITY HELD'),
    finds(
      'Acme Corp and Bolt Inc own 20 and 12 percent of Cord Ltd respectively.',
      'Acme Corp > Cord Ltd 20% HELD',
      'Bolt Inc > Cord Ltd 12% HELD',
    ),
    finds('Acme Corp and Bolt Inc each own half of Cord Ltd.', 'Acme Corp > Cord Ltd 50% HELD', 'Bolt Inc > Cord Ltd 50% HELD'),
    finds('Acme Corp (60%) and Bolt Inc (40%) own Cord Ltd.', 'Acme Corp > Cord Ltd 60% HELD', 'Bolt Inc > Cord Ltd 40% HELD'),
    finds('A group led by Acme Corp owns 12 percent of Bolt Inc.', 'Acme Corp > Bolt Inc MINORITY HELD'),
    finds(
      'Ann Lee controls Bolt Inc through Acme Corp.',
      'Acme Corp > Bolt Inc CONTROLLING HELD',
      'Ann Lee > Acme Corp CONTROLLING HELD',
    ),
    finds(
      'Acme Corp owns 60 percent of Bolt Inc and Cord Ltd owns the rest.',
      'Acme Corp > Bolt Inc 60% HELD',
      'Cord Ltd > Bolt Inc UNSPECIFIED HELD',
    ),
    finds('Acme Corp will buy the 40 percent of Bolt Inc that it does not own.', 'Acme Corp > Bolt Inc MAJORITY HELD'),
    finds('Profits fell at Acme Corp, which has shares in Bolt Inc.', 'Acme Corp > Bolt Inc UNSPECIFIED HELD'),
    finds('Acme Corp used to own Bolt Inc.', 'Acme Corp > Bolt Inc WHOLE FORMER'),
  ],
  leaves: [
    'Acme Corp has no stake in Bolt Inc.',
    'Acme Corp owns the Bolt brands and 34 Bolt casinos.',
    'Acme Corp has 48 percent of the market for paint.',
    'Acme Corp does not own shares in Bolt Inc.',
    'Acme Corp held talks with Bolt Inc.',
  ],
};
