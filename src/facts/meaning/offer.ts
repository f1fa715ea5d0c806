/** How far a purchase or an offer is that a noun names: "its planned takeover", "received approval for its purchase", "was close to a deal". */
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { MOOD_OF_VERB, STOPPING } from '../words/moods.ts';
import { OFFER_NOUNS, TALK_NOUNS } from '../words/nouns.ts';
import { type Mood, moodOfNoun, moodUnderVerb } from './mood.ts';

const AHEAD = [
  'proposed',
  'planned',
  'possible',
  'potential',
  'hostile',
  'attempted',
  'prospective',
  'expected',
  'rumoured',
  'likely',
  'unsolicited',
];
const DONE = ['completed', 'recent', 'earlier', 'previous', 'last', 'successful', 'completion'];
const AGREED = ['agreed', 'pending', 'recommended', 'friendly', 'impending'];
const OVER = ['failed', 'abandoned', 'rejected', 'unsuccessful', 'aborted', 'failure', 'collapsed'];

/** Nouns that speak of a takeover only in company: "takeover attempt", "rejected a deal". */
export const LOOSE = new Set(['attempt', 'battle', 'deal', 'plan', 'talk', 'tender', 'target', 'approach', 'auction']);
const SUPPOSING = new Set(['would', 'could', 'may', 'might']);
/** Verbs under which an offer stays as it is: "the bid values Bolt at". */
export const VALUING = new Set(['value', 'worth']);

export const any = (phrase: Phrase, words: readonly string[]): boolean => words.some((word) => phrase.words.has(word));
export const isOffer = (noun: Phrase): boolean => OFFER_NOUNS.has(noun.head) || LOOSE.has(noun.head);

const isEnding = (lemma: string): boolean => ['fail', 'collapse', 'lapse', 'expire', 'end'].includes(lemma);

const AROUND = new Set(['in', 'with', 'on', 'among']);
/** "grew through the acquisition of Bolt". */
const BRINGING = new Set(['through', 'via', 'after', 'following']);
const hasTarget = ({ complements }: Phrase): boolean => complements.some(({ prep }) => prep === 'of' || prep === 'including');
const NEAR = new Set(['close', 'near']);
/** "is close to a deal". */
const isNear = ({ verb, objects }: Clause): boolean => verb.lemma === 'be' && objects.some(({ head }) => NEAR.has(head));

/** "pulled out of the bid", "walked away from its pursuit". */
const isLeft = ({ verb }: Clause, prep: string): boolean =>
  (prep === 'of' || prep === 'from') && MOOD_OF_VERB.get(verb.lemma) === 'ENDED';

const isAround = (clause: Clause, prep: string, noun: Phrase): boolean =>
  AROUND.has(prep) || (prep === 'to' && isNear(clause)) || isLeft(clause, prep) || (BRINGING.has(prep) && hasTarget(noun));

/** The clause that takes the noun as its object, or of a passive as its subject; else the one whose subject it is. */
export function clauseAbove(scene: Scene, noun: Phrase): Clause | null {
  const holds = (phrase: Phrase): boolean => phrase === noun || phrase.complements.some((complement) => holds(complement.phrase));
  const subjectOf = scene.clauses.filter(({ subject }) => subject !== null && holds(subject));
  const closing = subjectOf.find(
    ({ subject, verb }) => subject === noun && verb.form !== 'PARTICIPLE' && MOOD_OF_VERB.get(verb.lemma) === 'COMPLETED',
  );
  if (closing) return closing;
  return (
    scene.clauses.find(({ objects }) => objects.some(holds)) ??
    subjectOf.find(({ verb }) => verb.passive || isEnding(verb.lemma)) ??
    subjectOf.find(({ subject }) => subject === noun) ??
    scene.clauses.find((clause) =>
      clause.args.some(
        ({ prep, phrase }) => isAround(clause, prep, noun) && (phrase === noun || (TALK_NOUNS.has(phrase.head) && holds(phrase))),
      ),
    ) ??
    null
  );
}

function ownStatus(scene: Scene, noun: Phrase): Mood {
  if (any(noun, OVER)) return 'ENDED';
  if (any(noun, AGREED)) return 'AGREED';
  if (isOffer(noun) || any(noun, AHEAD)) return 'PROPOSED';
  if (isPast(scene, noun)) return 'COMPLETED';
  return any(noun, DONE) || noun.head === 'acquisition' || noun.head === 'purchase' ? 'COMPLETED' : 'AGREED';
}

/** No verb and no adjective says how far it is. */
export const isGuessed = (noun: Phrase, above: Clause | null): boolean =>
  !isOffer(noun) &&
  (above === null || !MOOD_OF_VERB.has(above.verb.lemma)) &&
  ![AHEAD, DONE, AGREED, OVER].some((words) => any(noun, words));

const APPROVALS = new Set('approval clearance consent permission go-ahead nod blessing authorisation authorization'.split(' '));
const ANNOUNCING = new Set(['announce', 'unveil']);

/** Announced, or with approval won or awaited: "received approval for its purchase of Bolt", "sued to block the purchase". */
function pending(scene: Scene, noun: Phrase, above: Clause | null): boolean {
  if (isOffer(noun) || any(noun, [...DONE, ...OVER])) return false;
  if (!any(noun, AHEAD) && above?.objects.includes(noun) && (ANNOUNCING.has(above.verb.lemma) || STOPPING.has(above.verb.lemma)))
    return true;
  const approved = ({ head, complements }: Phrase): boolean =>
    APPROVALS.has(head) && complements.some(({ phrase }) => phrase === noun);
  return (
    scene.phrases.some(approved) ||
    scene.clauses.some(
      ({ objects, args }) => objects.some(({ head }) => APPROVALS.has(head)) && args.some(({ phrase }) => phrase === noun),
    )
  );
}

const COMPLETIONS = new Set(['completion', 'closing', 'conclusion', 'closure']);

/** "following the completion of its takeover of Bolt"; agreed where completion is only expected. */
function completionOf(scene: Scene, noun: Phrase, above: Clause | null): Mood | undefined {
  const completion = scene.phrases.find(
    ({ head, complements }) => COMPLETIONS.has(head) && complements.some(({ phrase }) => phrase === noun),
  );
  if (!completion || isOffer(noun)) return undefined;
  const waiting =
    above && (MOOD_OF_VERB.get(above.verb.lemma) === 'PROPOSED' || above.verb.tense === 'FUTURE' || above.verb.modal);
  return waiting || completion.words.has('expected') ? 'AGREED' : 'COMPLETED';
}

const TOPICS = new Set(['over', 'about', 'on', 'for', 'of']);

/** "talks with Cord over the purchase of Bolt": the talks. */
export const talksAbout = (scene: Scene, noun: Phrase): Phrase | null =>
  scene.phrases.find(
    ({ head, complements }) =>
      TALK_NOUNS.has(head) && complements.some(({ prep, phrase }) => TOPICS.has(prep) && phrase === noun),
  ) ?? null;

const AFTER = new Set(['after', 'following', 'since']);
/** "the takeover of Bolt in 1999": long ago. */
function isLongAgo({ nodes, story }: Scene, noun: Phrase): boolean {
  const at = nodes.indexOf(noun);
  const [prep, date] = [nodes[at + 1], nodes[at + 2]];
  return (
    at >= 0 &&
    prep?.kind === 'PREP' &&
    prep.word === 'in' &&
    date?.kind === 'DATE' &&
    story.published !== null &&
    date.date.to.slice(0, 4) < story.published.slice(0, 4)
  );
}

/** "since its takeover by Acme": it is over. */
const isPast = (scene: Scene, noun: Phrase): boolean => {
  if (isLongAgo(scene, noun)) return true;
  const before = scene.nodes[scene.nodes.indexOf(noun) - 1];
  return before?.kind === 'PREP' && AFTER.has(before.word) && noun.complements.some(({ prep }) => prep === 'by');
};

/** What is only talked about is at most proposed. */
const openOnly = (mood: Mood): Mood => (mood === null || mood === 'ENDED' ? mood : 'PROPOSED');

/** The status that noun, adjectives and the clause above give; null where the text says that it is not so. */
export function offerMood(scene: Scene, noun: Phrase, above: Clause | null): Mood {
  if (noun.words.has('no')) return null;
  const talks = talksAbout(scene, noun);
  if (talks) return openOnly(moodOfNoun(scene, talks));
  const ending = completionOf(scene, noun, above);
  if (ending) return ending;
  const own = noun.words.has('any') ? 'PROPOSED' : pending(scene, noun, above) ? 'AGREED' : ownStatus(scene, noun);
  if (own === 'ENDED' || !above) return own;
  if (isNear(above)) return above.verb.negated ? null : 'PROPOSED';
  if (VALUING.has(above.verb.lemma)) return own;
  if (own !== 'PROPOSED' && isGuessed(noun, null) && SUPPOSING.has(above.verb.modal ?? '')) return 'PROPOSED';
  if (own === 'COMPLETED' && isGuessed(noun, null) && MOOD_OF_VERB.get(above.verb.lemma) === 'AGREED' && !above.verb.negated)
    return 'AGREED';
  return moodUnderVerb(above, own);
}
