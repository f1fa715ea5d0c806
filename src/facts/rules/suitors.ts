import type { DealStatus, PartyRef } from '../../domain.ts';
import { isBare } from '../grammar/shapes.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { actorsOf } from '../meaning/actors.ts';
import { firmsOf, firmsOnly } from '../meaning/firms.ts';
import { holdingOf } from '../meaning/holding.ts';
import { lotOf } from '../meaning/purchase.ts';
import { deal, finds, type Proposal, type Rule } from '../rule.ts';

const SUITORS = new Set(['bidder', 'suitor', 'buyer', 'acquirer', 'purchaser', 'predator']);
/** Who is called so "in the race for Bolt", "to buy Bolt". */
const RUNNERS = new Set(['frontrunner', 'front-runner', 'runner', 'favourite', 'favorite', 'contender', 'candidate', 'winner']);
const RACES = new Set(['auction', 'race', 'battle', 'contest', 'bidding', 'sale', 'tender', 'competition', 'fight']);
/** "is among the bidders", "was seen as a suitor", "emerged as the buyer". */
const BEING = new Set(
  'be become emerge remain choose select pick appoint see name tip mention regard cite view consider include list identify link'.split(
    ' ',
  ),
);
/** "Possible bidders include Bolt and Cord". */
const LISTING = new Set(['include', 'be']);
const SEEKING = new Set(['seek', 'find', 'want', 'need', 'look', 'sound out', 'line up', 'attract', 'approach']);

/** "potential buyers": of the firm that is spoken of. */
const LIKELY = ['potential', 'possible', 'likely', 'prospective', 'would-be', 'interested'];

/** "bidder for Acme", "Acme's suitor"; else the firm that the story is about. */
function targetOf(scene: Scene, phrase: Phrase): PartyRef | null {
  const behind = phrase.complements
    .filter(({ prep }) => prep === 'for' || prep === 'of')
    .flatMap((complement) => firmsOf(scene, complement.phrase));
  const own = firmsOnly(scene, phrase.owners);
  const told = phrase.head !== 'buyer' || LIKELY.some((word) => phrase.words.has(word));
  return behind[0] ?? own[0] ?? (phrase.complements.length === 0 && told ? scene.topic : null);
}

/** "The winning bidder was Bolt". */
const statusOf = ({ words }: Phrase): DealStatus => (words.has('winning') || words.has('successful') ? 'AGREED' : 'PROPOSED');

function propose(scene: Scene, phrase: Phrase, suitors: readonly PartyRef[]): readonly Proposal[] {
  const target = targetOf(scene, phrase);
  if (!target || phrase.words.has('former')) return [];
  return suitors
    .filter((suitor) => suitor !== target)
    .map((suitor) => deal({ kind: 'ACQUISITION', status: statusOf(phrase), buyers: [suitor], target }, phrase));
}

/** "is seeking a buyer for Bolt": whoever wants one is the seller. */
function readSeller(scene: Scene, phrase: Phrase, sellers: readonly PartyRef[]): readonly Proposal[] {
  const behind = phrase.complements
    .filter(({ prep }) => prep === 'for' || prep === 'of')
    .flatMap((complement) => firmsOf(scene, complement.phrase));
  return behind
    .slice(0, 1)
    .filter((target) => sellers.some((seller) => seller !== target))
    .map((target) => deal({ kind: 'DIVESTMENT', status: 'PROPOSED', sellers, target }, phrase));
}

/** The firm that is raced for: "in the auction for Bolt"; one that is not named is the one bid for last. */
function raceTarget(scene: Scene, runner: Phrase, { args }: Clause, who: readonly PartyRef[]): PartyRef | null {
  const beside = [...runner.complements, ...args].filter(({ prep }) => prep === 'in' || prep === 'of');
  const races = beside.map(({ phrase }) => phrase).filter(({ head }) => RACES.has(head));
  const named = [...races, runner].flatMap(({ complements }) =>
    complements
      .filter(({ prep }) => prep === 'for' || prep === 'of')
      .flatMap(({ phrase }) => lotOf(scene, phrase)?.targets ?? []),
  );
  const isRace = races.length > 0 || RACES.has(runner.head) || [...RACES].some((race) => runner.words.has(race));
  return named[0] ?? (isRace ? scene.memory.targetOf(who) : null);
}

const QUITTING = new Set(['withdraw', 'pull out', 'drop out', 'bow out', 'walk away', 'retire']);

const VYING = new Set(['vie', 'compete', 'battle', 'fight', 'jostle']);

/** "Acme and Cord are vying for control of Bolt": each wants it for himself. */
function readVying(scene: Scene, { verb, subject, args, start, end }: Clause): readonly Proposal[] {
  if (!VYING.has(verb.lemma) || verb.negated) return [];
  const wanted = args.filter(({ prep }) => prep === 'for').map(({ phrase }) => phrase);
  const lots = wanted.flatMap((phrase) => (isBare(phrase) || holdingOf(scene, phrase) ? [lotOf(scene, phrase)] : []));
  const target = lots.find((lot) => lot !== null)?.targets[0];
  const suitors = actorsOf(scene, subject).filter((ref) => ref !== target && scene.party(ref)?.kind !== 'STATE');
  return target
    ? suitors.map((suitor) => deal({ kind: 'ACQUISITION', status: 'PROPOSED', buyers: [suitor], target }, { start, end }))
    : [];
}

/** "Acme withdrew from the auction": it bid, and bids no more. */
function readQuitting(scene: Scene, clause: Clause): readonly Proposal[] {
  const { verb, subject, args } = clause;
  const left = args.find(({ prep, phrase }) => (prep === 'from' || prep === 'of') && RACES.has(phrase.head))?.phrase;
  const over = QUITTING.has(verb.lemma) && verb.form === 'FINITE' && verb.modal === null && verb.tense !== 'FUTURE';
  if (!left || !over || verb.negated) return [];
  const who = actorsOf(scene, subject);
  const target = raceTarget(scene, left, { ...clause, args }, who);
  return target && who.length > 0 ? [deal({ kind: 'ACQUISITION', status: 'ENDED', buyers: who, target }, clause)] : [];
}

/** "Acme emerged as the frontrunner in the auction for Bolt", "Acme is in the race for Bolt". */
function readRace(scene: Scene, clause: Clause): readonly Proposal[] {
  const { verb, subject, objects, args } = clause;
  const who = actorsOf(scene, subject).filter((ref) => scene.party(ref)?.kind !== 'STATE');
  const told = [...objects, ...args.filter(({ prep }) => prep === 'as' || prep === 'among').map(({ phrase }) => phrase)];
  const runners = told.filter(({ head }) => RUNNERS.has(head));
  const inside = args.filter(({ prep, phrase }) => prep === 'in' && RACES.has(phrase.head)).map(({ phrase }) => phrase);
  const racing = runners.length > 0 ? runners : verb.lemma === 'be' ? inside : [];
  return racing.flatMap((runner) => {
    const rivals = runner.complements.filter(({ prep }) => prep === 'with').flatMap(({ phrase }) => actorsOf(scene, phrase));
    const target = raceTarget(scene, runner, clause, [...who, ...rivals]);
    const status = runner.head === 'winner' ? 'AGREED' : 'PROPOSED';
    const suitors = [...who, ...rivals].filter((ref) => ref !== target);
    return target ? suitors.map((suitor) => deal({ kind: 'ACQUISITION', status, buyers: [suitor], target }, clause)) : [];
  });
}

const SHOWING = new Set(['show', 'express', 'declare', 'signal', 'register', 'voice']);

/** "Acme is interested in Bolt", "Acme has shown interest in Bolt": in the firm and not in what it makes. */
function readInterest(scene: Scene, { verb, subject, objects, args, start, end }: Clause): readonly Proposal[] {
  const interested = verb.lemma === 'interested' || objects.some(({ head }) => head === 'interested');
  const shown = SHOWING.has(verb.lemma) ? objects.filter(({ head, percent }) => head === 'interest' && percent === null) : [];
  const behind = [...(interested ? args : []), ...shown.flatMap(({ complements }) => complements)];
  const inside = behind.find(({ prep }) => prep === 'in')?.phrase;
  if (verb.negated || !inside || !isBare(inside)) return [];
  const suitors = actorsOf(scene, subject).filter((ref) => scene.party(ref)?.kind !== 'STATE');
  return firmsOnly(scene, inside.named)
    .slice(0, 1)
    .filter((target) => suitors.some((ref) => ref !== target))
    .map((target) => deal({ kind: 'ACQUISITION', status: 'PROPOSED', buyers: suitors, target }, { start, end }));
}

function readClause(scene: Scene, clause: Clause): readonly Proposal[] {
  const { verb, subject, objects, args } = clause;
  const seeking = SEEKING.has(verb.lemma);
  const behind = args.filter(({ prep }) => (seeking ? prep === 'for' : prep === 'as' || prep === 'among'));
  const told = [...objects, ...behind.map(({ phrase }) => phrase)].filter((phrase) => SUITORS.has(phrase.head));
  const who = actorsOf(scene, subject).filter((ref) => scene.party(ref)?.kind !== 'STATE');
  const listed = subject && SUITORS.has(subject.head) && LISTING.has(verb.lemma) ? objects : [];
  if (listed.length > 0) return listed.flatMap((phrase) => propose(scene, subject!, actorsOf(scene, phrase)));
  if (BEING.has(verb.lemma)) return [...told.flatMap((phrase) => propose(scene, phrase, who)), ...readRace(scene, clause)];
  return seeking ? told.flatMap((phrase) => readSeller(scene, phrase, who)) : [];
}

/** "Bolt is the most likely bidder for Acme", "Bolt and Cord have been mentioned as possible suitors". */
export const suitors: Rule = {
  name: 'suitors',
  reads: 'somebody is called a bidder, suitor or likely buyer of a firm',
  on: [...SUITORS, ...RUNNERS, ...RACES, ...VYING, 'interested', 'interest'],
  read: (scene) => [
    ...scene.clauses.filter(({ verb }) => !verb.negated).flatMap((clause) => readClause(scene, clause)),
    ...scene.clauses.flatMap((clause) => [
      ...readInterest(scene, clause),
      ...readQuitting(scene, clause),
      ...readVying(scene, clause),
    ]),
    ...scene.phrases.flatMap((phrase) =>
      phrase.appositions.filter((told) => SUITORS.has(told.head)).flatMap((told) => propose(scene, told, phrase.named)),
    ),
  ],
  finds: [
    finds('Bolt Inc is the most likely bidder for Acme Corp.', 'ACQUISITION PROPOSED Bolt Inc > Acme Corp'),
    finds('Possible bidders for Acme Corp include Bolt Inc.', 'ACQUISITION PROPOSED Bolt Inc > Acme Corp'),
    finds('The winning bidder for Acme Corp was Bolt Inc.', 'ACQUISITION AGREED Bolt Inc > Acme Corp'),
    finds('Bolt Inc emerged as the frontrunner in the auction for Acme Corp.', 'ACQUISITION PROPOSED Bolt Inc > Acme Corp'),
    finds('Bolt Inc is interested in Acme Corp, bankers said.', 'ACQUISITION PROPOSED Bolt Inc > Acme Corp'),
    finds('Bolt Inc withdrew from the auction for Acme Corp.', 'ACQUISITION ENDED Bolt Inc > Acme Corp'),
    finds(
      'Bolt Inc and Cord Ltd are vying for control of Acme Corp.',
      'ACQUISITION PROPOSED Bolt Inc > Acme Corp',
      'ACQUISITION PROPOSED Cord Ltd > Acme Corp',
    ),
    finds('Bidders for Acme Corp include Bolt Inc.', 'ACQUISITION PROPOSED Bolt Inc > Acme Corp'),
    finds('Bolt Inc was chosen as the preferred bidder for Acme Corp.', 'ACQUISITION PROPOSED Bolt Inc > Acme Corp'),
    finds('Bolt Inc has shown interest in Acme Corp.', 'ACQUISITION PROPOSED Bolt Inc > Acme Corp'),
    finds('Bolt Inc is in the race for Acme Corp.', 'ACQUISITION PROPOSED Bolt Inc > Acme Corp'),
    finds('Bolt Inc is among the bidders for Acme Corp.', 'ACQUISITION PROPOSED Bolt Inc > Acme Corp'),
    finds('Cord Ltd is seeking a buyer for Bolt Inc.', 'DIVESTMENT PROPOSED > Bolt Inc from Cord Ltd'),
  ],
  leaves: [
    'Bolt Inc is a buyer of wheat.',
    'Acme Corp was a buyer this week.',
    'Acme Corp said it is better for a suitor to wait.',
    'Bolt Inc is not a bidder for Acme Corp.',
    'Bolt Inc holds a 20 percent interest in Acme Corp.',
    'Bolt Inc and Cord Ltd compete for customers.',
    'Bolt Inc is the favourite in the race for the title.',
  ],
};
