/** How far a deal or a holding has come, by the tense of its verb and by what stands above it. */
import type { Day, DealStatus, StakeStatus } from '../../domain.ts';
import type { Clause, Node, Phrase, Scene } from '../grammar/types.ts';
import { FAILING, MOOD_OF_ADJECTIVE, MOOD_OF_NOUN, MOOD_OF_VERB, STOPPING, TENTATIVE, TRIED, WISHED } from '../words/moods.ts';
import { AGREEMENT_NOUNS, TALK_NOUNS } from '../words/nouns.ts';
import { SAYING } from '../words/verbs.ts';

/** A status, or null where the text says that it is not so ("has no plans to buy"). */
export type Mood = DealStatus | null;

const WEAK_MODALS = new Set(['may', 'might', 'could', 'can', 'would', 'should', 'must']);
const EARLIER = new Set(['previously', 'formerly', 'once', 'earlier', 'originally', 'then']);
const isPhrase = (value: Clause | Phrase): value is Phrase => 'kind' in value;

/** "Acme said it would buy": its own word, as good as "will". */
function saysItself({ under, subject }: Clause): boolean {
  if (under === null || isPhrase(under) || !under.subject || !subject) return false;
  const speaker = [...under.subject.named, ...under.subject.beside];
  return subject.named.some((ref) => speaker.includes(ref));
}

/** "would pay $3bn under the deal". */
const isAgreed = ({ args }: Clause): boolean =>
  args.some(({ prep, phrase }) => prep === 'under' && (AGREEMENT_NOUNS.has(phrase.head) || phrase.head === 'term'));

const UNREAL = new Set(['would', 'could', 'might', 'should']);

/** Status of an event told by a verb with its own tense: "bought", "will buy", "may buy", "is buying". "would have bought": it came to nothing. */
export function moodOfTense(clause: Clause): Mood {
  const { verb } = clause;
  if (verb.negated) return null;
  if (verb.perfect && UNREAL.has(verb.modal ?? '')) return 'ENDED';
  if (verb.modal === 'would' && (saysItself(clause) || isAgreed(clause))) return 'AGREED';
  if (verb.modal && WEAK_MODALS.has(verb.modal)) return 'PROPOSED';
  if (clause.conditional) return 'PROPOSED';
  if (verb.tense === 'FUTURE') return 'AGREED';
  if (verb.perfect || (verb.tense === 'PAST' && !verb.progressive)) return 'COMPLETED';
  return 'AGREED';
}

const weaker = (a: Mood, b: Mood): Mood => {
  if (a === null || b === null) return null;
  const order: readonly DealStatus[] = ['COMPLETED', 'AGREED', 'PROPOSED', 'ENDED'];
  return order.indexOf(a) > order.indexOf(b) ? a : b;
};

/** The clause that takes a noun: as its object, as a passive's subject, or as what it withdraws from. */
function clauseWith(scene: Scene, noun: Phrase): Clause | undefined {
  const left = ({ verb, args }: Clause) =>
    MOOD_OF_VERB.get(verb.lemma) === 'ENDED' &&
    args.some(
      ({ prep, phrase }) => (prep === 'of' || prep === 'from' || (prep === 'in' && verb.lemma === 'fail')) && phrase === noun,
    );
  return scene.clauses.find(
    (clause) =>
      clause.objects.includes(noun) ||
      ((clause.verb.passive || FAILING.has(clause.verb.lemma)) && clause.subject === noun) ||
      left(clause),
  );
}

const DENIALS = new Set(['deny', 'dismiss', 'doubt', 'rule']);
const NEAR = new Set(['close', 'near']);

/** "is close to a deal to buy", "was in talks to buy". */
const clauseAt = (scene: Scene, noun: Phrase): Clause | undefined =>
  scene.clauses.find(
    ({ verb, args }) =>
      (verb.lemma === 'be' || DENIALS.has(verb.lemma)) &&
      args.some(({ prep, phrase }) => (prep === 'in' || prep === 'to') && phrase === noun),
  );

/** What a noun makes of the deal under it, with the verb that takes the noun: "dropped its plan to buy". */
export function moodOfNoun(scene: Scene, noun: Phrase): Mood {
  const inner = noun.complements.map(({ phrase }) => MOOD_OF_NOUN.get(phrase.head)).find((mood) => mood !== undefined);
  const own = MOOD_OF_NOUN.get(noun.head) ?? inner ?? 'PROPOSED';
  if (noun.words.has('no') || noun.head === 'warrant') return null;
  if (noun.words.has('any')) return 'PROPOSED';
  const state = clauseAt(scene, noun);
  if (state && (state.verb.negated || DENIALS.has(state.verb.lemma) || isDoubted(state) || isDenied(scene, state))) return null;
  if (state?.objects.some(({ head }) => NEAR.has(head))) return 'PROPOSED';
  const above = clauseWith(scene, noun);
  const mood = above ? moodUnderVerb(above, own) : own;
  return mood === 'COMPLETED' && TALK_NOUNS.has(noun.head) ? 'AGREED' : mood;
}

/** "sued to block the takeover": who tries to stop it has not done so yet. */
const isTried = ({ verb, under }: Clause): boolean =>
  verb.form === 'INFINITIVE' &&
  (STOPPING.has(verb.lemma) || (under !== null && !isPhrase(under) && MOOD_OF_VERB.get(under.verb.lemma) === 'PROPOSED'));

/** "is fighting off a hostile takeover": it is not over yet. */
const isResisting = ({ verb }: Clause): boolean =>
  verb.progressive && (STOPPING.has(verb.lemma) || /^(?:fight|fend|see) off$/.test(verb.lemma));

/** "spent 3.5 mln on its attempted takeover": what it costs does not say how far it is. */
const SPENDING = new Set(['spend', 'pay', 'use']);

/** What the verb that takes the deal's noun makes of it: "completed", "rejected", "denied". */
export function moodUnderVerb(clause: Clause, own: Mood): Mood {
  const verb = MOOD_OF_VERB.get(clause.verb.lemma);
  if (clause.verb.negated) return own === 'PROPOSED' && (verb === 'AGREED' || verb === 'ENDED') ? own : null;
  if (verb === null) return null;
  if (verb === 'ENDED')
    return clause.verb.modal || clause.verb.tense === 'FUTURE' || isTried(clause) || isResisting(clause) ? own : 'ENDED';
  if (own === 'AGREED' && TENTATIVE.has(clause.verb.lemma)) return 'PROPOSED';
  if (SPENDING.has(clause.verb.lemma)) return own;
  if (clause.verb.lemma === 'join' && own === 'PROPOSED') return own;
  if (verb === 'COMPLETED') {
    const tense = clause.verb.form === 'FINITE' ? moodOfTense(clause) : 'AGREED';
    return tense === null ? null : tense === 'COMPLETED' ? 'COMPLETED' : weaker('AGREED', tense);
  }
  return verb === 'AGREED' && own === 'PROPOSED' && clause.verb.lemma !== 'be' ? 'AGREED' : own;
}

/** "denied that it would buy". */
function isDoubted({ under }: Clause): boolean {
  return under !== null && !isPhrase(under) && DENIALS.has(under.verb.lemma) && !under.verb.negated;
}

/** "Acme to buy Bolt for $3bn": a sentence of a name and an infinitive is news of what is agreed. */
const isHeadline = ({ clauses, nodes }: Scene, { verb, at, subject }: Clause): boolean =>
  verb.form === 'INFINITIVE' && at === 1 && nodes[0] === subject && clauses.every((clause) => clause.verb.form !== 'FINITE');

const REPORTS = new Set(['report', 'rumour', 'rumor', 'speculation', 'suggestion', 'claim', 'truth', 'talk']);

/** "denied reports that it was in talks", "no truth in rumours that it will bid". */
const isDenied = ({ clauses, nodes }: Scene, { verb }: Clause): boolean =>
  clauses.some((above) => {
    const inside = [...above.objects, ...above.args.map(({ phrase }) => phrase)].flatMap((phrase) => [
      phrase,
      ...phrase.complements.map((complement) => complement.phrase),
    ]);
    const report = inside.findLast(({ head, end }) => REPORTS.has(head) && end < verb.start);
    const that = report ? nodes.find(({ start }) => start >= report.end) : undefined;
    const denied = DENIALS.has(above.verb.lemma) && !above.verb.negated;
    const untrue = inside.some(({ head, items }) => head === 'truth' && items[0]?.lower === 'no');
    return (denied || untrue) && that !== undefined && 'word' in that && that.word === 'that';
  });

/** The status of the event that a clause tells, whatever its form. */
export function moodOf(scene: Scene, clause: Clause): Mood {
  if (clause.verb.form === 'FINITE') return isDoubted(clause) || isDenied(scene, clause) ? null : moodOfTense(clause);
  if (clause.verb.negated) return null;
  const { under } = clause;
  if (isHeadline(scene, clause)) return 'AGREED';
  if (under === null) return clause.verb.form === 'INFINITIVE' ? 'PROPOSED' : besideMain(scene, clause);
  if (isPhrase(under)) return moodOfNoun(scene, under);
  if (clause.verb.form === 'INFINITIVE') return moodUnderGovernor(scene, under, clause);
  return gerundMood(scene, under, clause);
}

/** "after selling its unit": that is done. */
const AFTER = new Set(['after', 'since', 'following']);
/** "instead of buying", "without buying". */
const NOT_DONE = new Set(['without', 'of', 'from', 'than', 'before', 'despite', 'against']);

/** "grew fast, buying Bolt", "after buying Bolt, grew": as far as the main verb is. */
function besideMain(scene: Scene, clause: Clause): Mood {
  if (/\bbeing\b/.test(clause.verb.lower)) return 'AGREED';
  const before = scene.nodes[clause.at - 1];
  if (clause.at === 1 && before?.kind === 'PREP') return NOT_DONE.has(before.word) ? null : opening(scene, before.word);
  const main = scene.clauses.findLast(({ verb }) => verb.form === 'FINITE' && verb.start < clause.verb.start);
  const mood = main && !main.verb.negated ? moodOfTense(main) : 'COMPLETED';
  return main?.verb.tense === 'PRESENT' && !main.verb.modal ? 'COMPLETED' : mood;
}

/** "By buying Bolt, Acme will grow" is ahead, "after buying Bolt, Acme will grow" over unless all is in the air. */
function opening(scene: Scene, prep: string): Mood {
  const main = scene.clauses.find(({ verb }) => verb.form === 'FINITE');
  if (AFTER.has(prep) || !main) return 'COMPLETED';
  return main.verb.negated ? null : moodOfTense(main);
}

/** "tried to buy"; and "wanted to buy … but", "considered floating it in 2002": a plan of the past came to nothing. */
function isGivenUp(scene: Scene, { verb, at, under, dates }: Clause, clause: Clause): boolean {
  const plain = verb.form === 'FINITE' && verb.tense === 'PAST' && !verb.perfect && !verb.passive && !verb.progressive;
  if (!plain || verb.modal || under !== null) return false;
  if (TRIED.has(verb.lemma)) return true;
  const day = scene.story.published;
  const long = day !== null && [...dates, ...clause.dates].some(({ to }) => to.slice(0, 4) < day.slice(0, 4));
  return WISHED.has(verb.lemma) && (long || scene.nodes.slice(at).some((node) => node.kind === 'AND' && node.word === 'but'));
}

const PERMITS = new Set(['light', 'approval', 'clearance', 'permission', 'nod', 'go-ahead', 'consent']);

/** "have given Acme the green light to buy Bolt". */
const isPermitted = ({ verb, objects }: Clause): boolean =>
  /^(?:give|get|win|receive|secure|obtain)$/.test(verb.lemma) &&
  !verb.negated &&
  !verb.modal &&
  objects.some(({ head }) => PERMITS.has(head));

/** "came close to buying Bolt" and did not. */
const isMissed = ({ verb, objects }: Clause): boolean =>
  verb.lemma === 'come' && verb.tense === 'PAST' && objects.some(({ head }) => NEAR.has(head));

/** "agreed to buy", "is to buy", "failed to buy"; a plain main verb lends its own status ("paid 5 mln to buy"). */
function moodUnderGovernor(scene: Scene, governor: Clause, clause: Clause): Mood {
  const { verb } = governor;
  if (verb.negated) return MOOD_OF_VERB.get(verb.lemma) === 'ENDED' ? 'AGREED' : null;
  if (isGivenUp(scene, governor, clause)) return 'ENDED';
  if (verb.lemma === 'see') return moodOfTense(governor);
  if (isPermitted(governor)) return 'AGREED';
  if (isMissed(governor)) return 'ENDED';
  const state = verb.lemma === 'be' ? governor.objects.find(({ head }) => MOOD_OF_ADJECTIVE.has(head)) : undefined;
  if (state) return MOOD_OF_ADJECTIVE.get(state.head) ?? null;
  const mood = MOOD_OF_VERB.get(verb.lemma);
  if (mood === undefined || mood === null) return mood === null ? null : weaker('PROPOSED', moodOf(scene, governor));
  const chain =
    verb.form === 'FINITE'
      ? verb.modal && WEAK_MODALS.has(verb.modal)
        ? 'PROPOSED'
        : 'COMPLETED'
      : (moodOf(scene, governor) ?? null);
  if (chain === null) return null;
  if (governor.conditional) return weaker('PROPOSED', mood);
  return mood === 'COMPLETED' ? weaker(mood, moodOf(scene, governor)) : weaker(mood, chain);
}

function gerundMood(scene: Scene, governor: Clause, clause: Clause): Mood {
  const prep = scene.nodes[clause.at - 1];
  if (prep?.kind === 'PREP' && AFTER.has(prep.word)) return 'COMPLETED';
  if (governor.verb.negated) return null;
  if (isGivenUp(scene, governor, clause)) return 'ENDED';
  const mood = MOOD_OF_VERB.get(governor.verb.lemma);
  if (mood === null) return null;
  if (mood === 'PROPOSED' && !SAYING.has(governor.verb.lemma)) return 'PROPOSED';
  if (mood === 'COMPLETED') return weaker(mood, moodOf(scene, governor));
  if (mood !== undefined && mood !== 'PROPOSED') return mood;
  return moodOf(scene, governor);
}

/** Whether a holding is there, planned, rumoured or over. A reported past ("said it owned") is the present of the story. */
export function holdStatus(scene: Scene, clause: Clause): StakeStatus | null {
  const { verb } = clause;
  if (isDoubted(clause)) return null;
  if (isOver(scene, clause)) return 'FORMER';
  if (verb.negated) return null;
  if (KEEPING.has(verb.lemma) && !verb.negated && verb.form !== 'FINITE') return 'HELD';
  if (verb.form === 'INFINITIVE') {
    if (isUsed(clause)) return 'FORMER';
    if (isReported(clause)) return 'HELD';
    const mood = moodOf(scene, clause);
    return mood === null || mood === 'ENDED' ? null : mood === 'PROPOSED' ? 'RUMOURED' : 'PLANNED';
  }
  if (verb.modal && WEAK_MODALS.has(verb.modal)) return verb.modal === 'would' ? 'PLANNED' : 'RUMOURED';
  if (verb.tense === 'FUTURE') return 'PLANNED';
  return 'HELD';
}

/** "is believed to hold": somebody says so. */
const isReported = ({ under }: Clause): boolean =>
  under !== null &&
  !isPhrase(under) &&
  under.verb.passive &&
  !under.verb.negated &&
  SAYING.has(under.verb.lemma) &&
  under.verb.lemma !== 'expect';

/** Who wants to keep a stake has it. */
const KEEPING = new Set(['keep', 'retain']);

/** "used to own". */
const isUsed = ({ under }: Clause): boolean => under !== null && !isPhrase(under) && under.verb.lemma === 'use';

/** "until last month owned", "previously held", "owned it until June", "no longer holds". */
function isOver(scene: Scene, clause: Clause): boolean {
  const { verb } = clause;
  const near = scene.story.text
    .slice(Math.max(clause.start, verb.start - 40), verb.end + 12)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  if (near.includes('longer')) return true;
  if (verb.tense !== 'PAST' && !verb.perfect) return false;
  if (verb.tense === 'PAST' && verb.perfect && isChanged(scene, clause)) return true;
  return near.some((word) => word === 'until' || EARLIER.has(word)) || untilNode(scene, clause) !== null;
}

/** "had held 11 percent but cut it to 2": the first share is over. */
const isChanged = (scene: Scene, { subject, verb }: Clause): boolean =>
  scene.clauses.some((other) => other.verb.start > verb.end && isSame(other.subject, subject) && CHANGING.has(other.verb.lemma));
const isSame = (a: Phrase | null, b: Phrase | null): boolean =>
  a !== null && b !== null && (a === b || a.named.some((ref) => b.named.includes(ref)));
const CHANGING = new Set('cut sell reduce trim lower raise increase boost lift divest'.split(' '));

/** The "until" that belongs to a clause: before its verb, or behind it with no other verb between. */
function untilNode(scene: Scene, { at }: Clause): Node | null {
  const behind = scene.nodes.slice(at + 1);
  const next = behind.findIndex((node) => node.kind === 'VERB');
  const own = [...scene.nodes.slice(Math.max(0, at - 4), at), ...behind.slice(0, next < 0 ? behind.length : next)];
  return own.find((node) => node.kind === 'PREP' && node.word === 'until') ?? null;
}

/** The first day on which a former holding was no more: "until last month" is until that month began. Null where the text gives none. */
export function endOf(scene: Scene, clause: Clause): Day | null {
  const until = untilNode(scene, clause);
  const date = until ? scene.nodes[scene.nodes.indexOf(until) + 1] : undefined;
  return date?.kind === 'DATE' ? date.date.from : null;
}
