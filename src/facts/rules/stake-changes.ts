import type { StakeStatus } from '../../domain.ts';
import type { PercentItem } from '../../reading/types.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { actorsOf } from '../meaning/actors.ts';
import { firmsHeld, holdingOf, percentShare, sizeShare } from '../meaning/holding.ts';
import { moodOf } from '../meaning/mood.ts';
import { finds, type Proposal, type Rule, stakes } from '../rule.ts';

const CHANGING = [
  'raise',
  'increase',
  'lift',
  'boost',
  'cut',
  'reduce',
  'lower',
  'bring',
  'take',
  'up',
  'hike',
  'trim',
  'build',
  'decrease',
  'dilute',
  'give',
  'leave',
  'double',
  'expand',
  'rise',
  'fall',
  'drop',
];
const percentOf = (phrase: Phrase): PercentItem | null =>
  phrase.percent ?? phrase.appositions.find((other) => other.percent)?.percent ?? null;

function after(clause: Clause, prep: string): PercentItem | null {
  return (
    clause.args
      .filter((arg) => arg.prep === prep)
      .map(({ phrase }) => percentOf(phrase))
      .find((percent) => percent !== null) ?? null
  );
}

const STATUS: Readonly<Record<string, StakeStatus>> = { COMPLETED: 'HELD', AGREED: 'PLANNED', PROPOSED: 'RUMOURED' };

function readStake(scene: Scene, clause: Clause, stake: Phrase, holders: readonly string[]): readonly Proposal[] {
  const holding = holdingOf(scene, stake);
  const plain =
    clause.verb.form === 'FINITE' &&
    clause.verb.tense === 'PRESENT' &&
    !clause.verb.modal &&
    !clause.verb.progressive &&
    !clause.verb.negated;
  const mood = plain ? 'COMPLETED' : moodOf(scene, clause);
  if (!holding || mood === null || mood === 'ENDED') return [];
  const owners = holding.holders.length > 0 ? holding.holders : holders;
  const firms = firmsHeld(scene, holding, owners);
  const where = { start: clause.start, end: Math.max(clause.end, stake.end) };
  const to = after(clause, 'to');
  const from = after(clause, 'from');
  const joint = owners.length > 1 || holding.joint;
  const share = (percent: PercentItem) =>
    joint ? sizeShare(percent.value > 50 ? 'MAJORITY' : 'MINORITY') : percentShare(percent);
  const given = clause.verb.lemma === 'give' || clause.verb.lemma === 'leave' ? holding.share : null;
  return [
    ...(to ? stakes(owners, firms, share(to), STATUS[mood] ?? 'HELD', where) : []),
    ...(from ? stakes(owners, firms, share(from), mood === 'COMPLETED' ? 'FORMER' : 'HELD', where) : []),
    ...(given && !to && !from ? stakes(owners, firms, given, STATUS[mood] ?? 'HELD', where) : []),
  ];
}

/** "leaving Cord with 20 pct": of the firm that was spoken of. */
function leftWith(scene: Scene, clause: Clause): readonly Proposal[] {
  const share =
    clause.verb.lemma === 'leave' || clause.verb.lemma === 'give'
      ? clause.args.find(({ prep, phrase }) => prep === 'with' && phrase.percent !== null)?.phrase
      : undefined;
  const holding = share ? holdingOf(scene, share) : null;
  const holders = clause.objects.slice(0, 1).flatMap((phrase) => actorsOf(scene, phrase));
  if (!holding || holders.length === 0) return [];
  const mood = moodOf(scene, clause);
  const status: StakeStatus = mood === 'PROPOSED' || mood === 'AGREED' ? 'PLANNED' : 'HELD';
  return stakes(holders, firmsHeld(scene, holding, holders), holding.share, status, { start: clause.start, end: share!.end });
}

function readClause(scene: Scene, clause: Clause): readonly Proposal[] {
  const receiver = clause.objects[0];
  const gives = (clause.verb.lemma === 'give' || clause.verb.lemma === 'leave') && receiver && clause.objects.length > 1;
  const holders = actorsOf(scene, gives ? receiver : clause.subject);
  const things = clause.objects.length > 0 ? clause.objects : clause.subject ? [clause.subject] : [];
  return [...things.flatMap((stake) => readStake(scene, clause, stake, holders)), ...leftWith(scene, clause)];
}

/** "Acme raised its stake in Bolt to 11 pct from 6 pct": the new share is held, the old one is over. "gives it a 21 pct stake in Bolt". */
export const stakeChanges: Rule = {
  name: 'stake-changes',
  reads: 'a stake is raised or cut to a percent and from another, or a deal gives somebody a stake',
  on: CHANGING,
  read: (scene) =>
    scene.clauses.filter(({ verb }) => CHANGING.includes(verb.lemma)).flatMap((clause) => readClause(scene, clause)),
  finds: [
    finds(
      'Acme Corp raised its stake in Bolt Inc to 11.3 pct from 6.3 pct.',
      'Acme Corp > Bolt Inc 11.3% HELD',
      'Acme Corp > Bolt Inc 6.3% FORMER',
    ),
    finds(
      'Acme Corp said it raised its stake in Bolt Inc to 816,000 shares, or 11.3 pct of the total outstanding, from 453,300 shares, or 6.3 pct.',
      'Acme Corp > Bolt Inc 11.3% HELD',
      'Acme Corp > Bolt Inc 6.3% FORMER',
    ),
  ],
  leaves: ['Acme Corp raised its share of the paint market to 11 pct from 6 pct.'],
};
