/** How a joint venture comes about in a sentence: the clause or noun that says so, how far it is, and who takes part. */
import type { DealStatus, PartyRef, StakeStatus } from '../../domain.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { AGREEMENT_NOUNS, PURCHASE_NOUNS, SALE_NOUNS, TALK_NOUNS } from '../words/nouns.ts';
import { actorsAfter, actorsOf } from './actors.ts';
import { type Mood, moodOf, moodOfNoun, moodUnderVerb } from './mood.ts';
import { counterparts } from './partners.ts';
import { lacksPartner } from './venture.ts';

export interface Formation {
  readonly clause: Clause | null;
  readonly status: DealStatus;
  /** What its partners have by it; null where nothing comes of it. */
  readonly holds: StakeStatus | null;
  /** Parties told outside the venture's own phrase, in the order of the text. */
  readonly outside: readonly PartyRef[];
}

/** A proposed venture is planned like an agreed one. */
const HOLDS: Readonly<Record<DealStatus, StakeStatus>> = {
  COMPLETED: 'HELD',
  AGREED: 'PLANNED',
  PROPOSED: 'PLANNED',
  ENDED: 'FORMER',
};

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const FORMING = new Set([
  ...words(
    'form set establish launch create enter start announce sign agree plan sets begin found complete build negotiate undertake approve clear',
  ),
  'set up',
]);
const ENDING = new Set([...words('end unwind dissolve terminate disband scrap abandon quit'), 'wind up', 'pull out', 'break up']);
/** "are merging their paper businesses in a joint venture", "transferred the plant to a joint venture". */
export const POOLING = new Set([
  ...words('merge combine pool put place fold transfer contribute group bundle unite move inject consolidate'),
  'spin off',
  'hive off',
  'team up',
  'join',
]);
const SEEKING = words('plan negotiate seek consider discuss');
const ANNOUNCING = words('announce sign agree approve clear');
/** Who approves a venture between others is none of its partners. */
const APPROVING = words('approve clear');
const FORMATIONS = words('formation creation establishment launch start setting-up');
const INTO = words('into up on in as');
const POOL_INTO = words('into in to');
const INSIDE = words('in through via as');

/** The phrases from a sentence's own down to one that stands inside: "plans for a venture" → plans, venture. */
function pathTo(phrase: Phrase, inner: Phrase): readonly Phrase[] | null {
  if (phrase === inner) return [phrase];
  const deeper = [...phrase.complements.map((complement) => complement.phrase), ...phrase.appositions, ...phrase.conjuncts];
  for (const next of deeper) {
    const path = pathTo(next, inner);
    if (path) return [phrase, ...path];
  }
  return null;
}

interface Place {
  readonly path: readonly Phrase[];
  readonly clause: Clause | null;
  /** The preposition by which the clause takes it; "" for an object or a subject. */
  readonly prep: string | null;
}

/** "dropped plans for a venture": the noun before the preposition. */
function paperBefore(scene: Scene, phrase: Phrase): Phrase | null {
  const at = scene.nodes.indexOf(phrase);
  const [noun, prep] = [scene.nodes[at - 2], scene.nodes[at - 1]];
  return prep?.kind === 'PREP' && ABOUT.has(prep.word) && noun?.kind === 'PHRASE' && isPaper(noun) ? noun : null;
}
const ABOUT = words('for on about over of');

/** Where in the sentence a phrase stands. */
export function placeOf(scene: Scene, phrase: Phrase): Place {
  const top = scene.nodes
    .flatMap((node) => (node.kind === 'PHRASE' ? [pathTo(node, phrase) ?? []] : []))
    .find(({ length }) => length);
  const own = top ?? [phrase];
  const paper = paperBefore(scene, own[0]!);
  const path = paper ? [paper, ...own] : own;
  const whole = path[0]!;
  for (const clause of scene.clauses) {
    const arg = clause.args.find((one) => one.phrase === whole);
    if (arg) return { path, clause, prep: arg.prep };
    if (clause.objects.includes(whole) || (clause.verb.passive && clause.subject === whole)) return { path, clause, prep: '' };
  }
  return { path, clause: null, prep: null };
}

/** "is under discussion between Acme and Bolt", behind the venture. */
function underTalks(scene: Scene, { path }: Place): Phrase | null {
  const from = scene.nodes.indexOf(path[0]!);
  const at = scene.nodes.findIndex((node, i) => i > from && i < from + 4 && node.kind === 'PREP' && node.word === 'under');
  const noun = from < 0 || at < 0 ? undefined : scene.nodes[at + 1];
  return noun?.kind === 'PHRASE' && (TALK_NOUNS.has(noun.head) || noun.head === 'consideration') ? noun : null;
}

const involved = (scene: Scene, noun: Phrase): readonly PartyRef[] => [
  ...noun.owners,
  ...noun.complements
    .filter(({ prep }) => prep === 'between' || prep === 'with' || prep === 'by')
    .flatMap(({ phrase }) => actorsOf(scene, phrase)),
];

/** An interest or a right in a venture is held and not planned. */
const PLANS = words('plan proposal intention intent move attempt effort desire hope study possibility idea');
const PAPER = [AGREEMENT_NOUNS, TALK_NOUNS, PLANS, FORMATIONS];
const isPaper = ({ head, words: all }: Phrase): boolean => PAPER.some((nouns) => nouns.has(head)) && !all.has('no');
/** "plans for the venture" are made when it is there. */
const isSettled = (noun: Phrase, venture: Phrase): boolean =>
  (PLANS.has(noun.head) || TALK_NOUNS.has(noun.head)) &&
  noun !== venture &&
  /^(?:the|this|that)$/.test(venture.items[0]?.lower ?? '');

function moodOfPaper(scene: Scene, noun: Phrase, clause: Clause | null): Mood {
  if (!FORMATIONS.has(noun.head)) return moodOfNoun(scene, noun);
  return clause ? moodUnderVerb(clause, 'AGREED') : 'COMPLETED';
}

/** "talks with Bolt on a joint venture", "the formation of a joint venture", "a joint venture agreement". */
function onPaper(scene: Scene, venture: Phrase, place: Place): Formation | null {
  const talks = underTalks(scene, place);
  if (talks && talks !== venture)
    return { clause: place.clause, status: 'PROPOSED', holds: 'PLANNED', outside: involved(scene, talks) };
  const noun = place.path.find(isPaper);
  if (!noun || isSettled(noun, venture)) return null;
  const status = moodOfPaper(scene, noun, place.clause);
  if (status === null) return null;
  const agents = place.clause && !place.clause.verb.passive ? actorsOf(scene, place.clause.subject) : [];
  const more = place.clause ? actorsAfter(scene, place.clause, 'with') : [];
  return {
    clause: place.clause,
    status,
    holds: status === 'ENDED' ? null : HOLDS[status],
    outside: [...agents, ...(noun === venture ? [] : involved(scene, noun)), ...more],
  };
}

function agentsIn(scene: Scene, clause: Clause): readonly PartyRef[] {
  const agents = clause.verb.passive ? actorsAfter(scene, clause, 'by') : actorsOf(scene, clause.subject);
  return [...agents, ...actorsAfter(scene, clause, 'with'), ...counterparts(scene, clause)];
}

function takes({ verb }: Clause, { prep, path }: Place): boolean {
  const inner = path.length > 1;
  if (POOLING.has(verb.lemma)) return prep === '' ? inner : POOL_INTO.has(prep ?? '-');
  if (ENDING.has(verb.lemma)) return prep === '' || INTO.has(prep ?? '-') || prep === 'of' || prep === 'from';
  return FORMING.has(verb.lemma) && (prep === '' || INTO.has(prep ?? '-') || (prep === 'to' && verb.lemma === 'agree'));
}

/** "plans a venture" is one side's wish, "Acme and Bolt are planning a venture" is agreed between them. */
function statusOf(scene: Scene, venture: Phrase, clause: Clause, partners: number): Mood {
  const told = moodOf(scene, clause);
  if (ENDING.has(clause.verb.lemma)) return told === 'PROPOSED' || told === null ? null : 'ENDED';
  if (told === null || told === 'ENDED') return told;
  const paper = ANNOUNCING.has(clause.verb.lemma) || AGREEMENT_NOUNS.has(venture.head);
  if (SEEKING.has(clause.verb.lemma)) return clause.verb.lemma === 'plan' && partners > 1 ? 'AGREED' : 'PROPOSED';
  return told === 'COMPLETED' && paper ? 'AGREED' : told;
}

/** "will drill in a joint venture with Bolt": not there yet, since what is done in it is not. */
function aheadIn(scene: Scene, venture: Phrase, { clause, prep }: Place): Formation | null {
  const first = venture.items[0]?.lower;
  if (!clause || !INSIDE.has(prep ?? '-') || (first !== 'a' && first !== 'an')) return null;
  const status = moodOf(scene, clause);
  const outside = agentsIn(scene, clause);
  const joined = new Set(outside).size > 1 && clause.verb.form === 'INFINITIVE' && status === 'COMPLETED';
  const planned = status === 'AGREED' && (clause.verb.form !== 'FINITE' || clause.verb.tense === 'FUTURE');
  return (joined || planned) && status !== null ? { clause, status, holds: HOLDS[status], outside } : null;
}

/** "prior to entering a venture", "after forming a venture": it is there. */
function isBehind(scene: Scene, { verb, at }: Clause): boolean {
  const [prior, to] = [scene.sentence.items.findLastIndex(({ end }) => end <= verb.start), scene.nodes[at - 1]];
  const near = [prior, prior - 1].map((i) => scene.sentence.items[i]?.lower);
  const before = near.some((word) => word === 'prior' || word === 'previous');
  return verb.form === 'GERUND' && to?.kind === 'PREP' && to.word === 'to' && before;
}

/** "completed the sale of its stake in a joint venture": what is completed is the sale. */
const isDealtIn = (venture: Phrase, { path }: Place): boolean =>
  path.some((noun) => noun !== venture && (SALE_NOUNS.has(noun.head) || PURCHASE_NOUNS.has(noun.head)));

/** What the sentence says of the forming or ending of a venture; null where it only speaks of one that is there. */
export function formationOf(scene: Scene, venture: Phrase): Formation | null {
  const place = placeOf(scene, venture);
  const { clause } = place;
  if (isDealtIn(venture, place)) return null;
  if (clause && takes(clause, place)) {
    const papers = place.path.filter((noun) => noun !== venture && isPaper(noun));
    const approves = APPROVING.has(clause.verb.lemma) && !lacksPartner(venture);
    const outside = [...(approves ? [] : agentsIn(scene, clause)), ...papers.flatMap((noun) => involved(scene, noun))];
    const told = statusOf(scene, venture, clause, new Set(actorsOf(scene, clause.subject)).size);
    const isAhead = told === 'PROPOSED' || told === 'AGREED';
    const status = isAhead && isBehind(scene, clause) ? 'COMPLETED' : told;
    if (status === null) return null;
    // "will end their venture": it is still held.
    const holds = status === 'ENDED' && moodOf(scene, clause) !== 'COMPLETED' ? 'HELD' : HOLDS[status];
    return { clause, status, holds, outside };
  }
  return onPaper(scene, venture, place) ?? aheadIn(scene, venture, place);
}
