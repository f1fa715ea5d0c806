import type { Share, StakeStatus } from '../../domain.ts';
import type { PercentItem } from '../../reading/types.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { actorsOf } from '../meaning/actors.ts';
import { firmsHeld } from '../meaning/held.ts';
import { holdingOf, percentShare } from '../meaning/holding.ts';
import { type Mood, moodOf } from '../meaning/mood.ts';
import { bareNumber } from '../meaning/portions.ts';
import { isGroup, together } from '../meaning/shares.ts';
import { finds, type Proposal, type Rule, stakes } from '../rule.ts';

const CHANGING = new Set(
  'raise increase lift boost cut reduce lower bring take up hike trim build decrease dilute give leave double triple halve expand rise fall drop decline slip climb shrink grow dip edge creep jump go stand amount water take_up bring_up bring_down hand award grant'
    .split(' ')
    .map((verb) => verb.replace('_', ' ')),
);
/** Verbs by which somebody gets a share. */
const GIVING = new Set(['give', 'leave', 'hand', 'award', 'grant']);
const percentOf = (phrase: Phrase): PercentItem | null =>
  phrase.percent ?? phrase.appositions.find((other) => other.percent)?.percent ?? null;

/** The share behind a preposition; where the other one has its sign, a bare number is a percent: "to 52.1 percent from 69.4". */
function after(clause: Clause, prep: string, bare: boolean): Share | null {
  for (const arg of clause.args) {
    const percent = arg.prep === prep ? percentOf(arg.phrase) : null;
    const number = bare && arg.prep === prep ? bareNumber(arg.phrase) : null;
    if (percent || number) return percent ? percentShare(percent) : number;
  }
  return null;
}

const STATUS: Readonly<Record<string, StakeStatus>> = { COMPLETED: 'HELD', AGREED: 'PLANNED', PROPOSED: 'RUMOURED' };

/** "brings its stake to": the present of news is done. */
const isPlain = ({ verb }: Clause): boolean =>
  verb.form === 'FINITE' && verb.tense === 'PRESENT' && !verb.modal && !verb.progressive && !verb.negated;

/** "will see its stake fall": as far as the seeing is. */
function moodOfChange(scene: Scene, clause: Clause): Mood {
  const seen = scene.nodes[clause.at - 2];
  const seeing =
    seen?.kind === 'VERB' && seen.verb.lemma === 'see' ? scene.clauses.find(({ at }) => at === clause.at - 2) : undefined;
  if (seeing) return moodOf(scene, seeing);
  return isPlain(clause) ? 'COMPLETED' : moodOf(scene, clause);
}

/** "would give it 52 percent": what a deal would bring is planned. */
const statusAt = (clause: Clause, mood: Mood): StakeStatus =>
  clause.verb.modal === 'would' && mood === 'PROPOSED' ? 'PLANNED' : (STATUS[mood ?? ''] ?? 'HELD');

function readStake(scene: Scene, clause: Clause, stake: Phrase, holders: readonly string[]): readonly Proposal[] {
  const holding = holdingOf(scene, stake);
  const mood = moodOfChange(scene, clause);
  if (!holding || mood === null || mood === 'ENDED') return [];
  const owners = holding.holders.length > 0 ? holding.holders : holders;
  const where = { start: clause.start, end: Math.max(clause.end, stake.end) };
  const to = after(clause, 'to', false) ?? after(clause, 'at', false);
  const from = after(clause, 'from', to !== null);
  const firms = firmsHeld(scene, { ...holding, share: to ?? from ?? holding.share }, owners);
  const joint = owners.length > 1 || holding.joint || isGroup(scene, clause.subject);
  const share = (stated: Share) => (joint ? together(stated) : stated);
  const given = GIVING.has(clause.verb.lemma) && (stake.head !== '' || holding.firms.length > 0) ? holding.share : null;
  return [
    ...(to ? stakes(owners, firms, share(to), statusAt(clause, mood), where) : []),
    ...(from ? stakes(owners, firms, share(from), mood === 'COMPLETED' ? 'FORMER' : 'HELD', where) : []),
    ...(given && !to && !from ? stakes(owners, firms, given, statusAt(clause, mood), where) : []),
  ];
}

/** "leaving Cord with 20 pct": of the firm that was spoken of. */
function leftWith(scene: Scene, clause: Clause): readonly Proposal[] {
  const share =
    clause.verb.lemma === 'leave' || clause.verb.lemma === 'give'
      ? clause.args.find(({ prep }) => prep === 'with')?.phrase
      : undefined;
  const holding = share ? holdingOf(scene, share) : null;
  const holders = clause.objects.slice(0, 1).flatMap((phrase) => actorsOf(scene, phrase));
  if (!holding || holders.length === 0 || (holding.share.size === 'UNSPECIFIED' && holding.firms.length === 0)) return [];
  const mood = isPlain(clause) ? 'COMPLETED' : moodOf(scene, clause);
  const status: StakeStatus = mood === 'PROPOSED' || mood === 'AGREED' ? 'PLANNED' : 'HELD';
  return stakes(holders, firmsHeld(scene, holding, holders), holding.share, status, { start: clause.start, end: share!.end });
}

/** "Acme will be diluted to 3.6 percent": the holder himself, in the firm that was spoken of. */
function diluted(scene: Scene, clause: Clause): readonly Proposal[] {
  const { verb, subject, start, end } = clause;
  const to = verb.lemma === 'dilute' && verb.passive ? after(clause, 'to', false) : null;
  const mood = to ? moodOf(scene, clause) : null;
  if (!to || mood === null || mood === 'ENDED' || !subject) return [];
  const holders = actorsOf(scene, subject);
  const firms = firmsHeld(scene, { holders, firms: [], share: to, rest: false, joint: false }, holders);
  return stakes(holders, firms, to, STATUS[mood] ?? 'HELD', { start, end });
}

function readClause(scene: Scene, clause: Clause): readonly Proposal[] {
  const receiver = clause.objects[0];
  const gives = GIVING.has(clause.verb.lemma) && receiver && clause.objects.length > 1;
  const holders = actorsOf(scene, gives ? receiver : clause.subject);
  const things = clause.objects.length > 0 ? clause.objects : clause.subject ? [clause.subject] : [];
  return [
    ...things.flatMap((stake) => readStake(scene, clause, stake, holders)),
    ...leftWith(scene, clause),
    ...diluted(scene, clause),
  ];
}

/** "Acme raised its stake in Bolt to 11 pct from 6 pct": the new share is held, the old one is over. "gives it a 21 pct stake in Bolt". */
export const stakeChanges: Rule = {
  name: 'stake-changes',
  reads: 'a stake is raised or cut to a percent and from another, or a deal gives somebody a stake',
  on: [...CHANGING],
  read: (scene) => scene.clauses.filter(({ verb }) => CHANGING.has(verb.lemma)).flatMap((clause) => readClause(scene, clause)),
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
    finds(
      'The issue cut the stake of Acme Corp in Bolt Inc to 52.1 percent from 69.4.',
      'Acme Corp > Bolt Inc 52.1% HELD',
      'Acme Corp > Bolt Inc 69.4% FORMER',
    ),
    finds(
      'Acme Corp will see its stake in Bolt Inc fall to 17 percent from 23 percent.',
      'Acme Corp > Bolt Inc 17% PLANNED',
      'Acme Corp > Bolt Inc 23% HELD',
    ),
    finds('Cord Ltd bought Bolt Inc shares. Acme Corp will be diluted to 3.6 percent.', 'Acme Corp > Bolt Inc 3.6% PLANNED'),
  ],
  leaves: ['Acme Corp raised its share of the paint market to 11 pct from 6 pct.'],
};
