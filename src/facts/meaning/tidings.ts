/** Whether news of a post is news, and whether it is of today: "may appoint", "denied that he would become", "was appointed in 2009". */
import type { Clause, Phrase, Scene } from '../grammar/types.ts';

const UNSURE = new Set(['may', 'might', 'could']);
const DENYING = new Set(['deny', 'dismiss', 'rule']);
const FAILING = new Set(['refuse', 'decline', 'fail']);
const TRYING = new Set([
  'bid',
  'attempt',
  'offer',
  'campaign',
  'race',
  'battle',
  'ambition',
  'hope',
  'effort',
  'talk',
  'talks',
  'negotiation',
  'favourite',
  'favorite',
  'frontrunner',
]);
/** "has been tipped to become". */
const GUESSING = new Set(['tip', 'rumour', 'rumor', 'consider', 'mention', 'see']);
const isPhrase = (value: Clause | Phrase): value is Phrase => 'kind' in value;

/** "may appoint", "was not named", "denied that she would become", "made a bid to become": nothing has come of it. */
export function isDoubted({ verb, under, conditional }: Clause): boolean {
  if (verb.negated || conditional || UNSURE.has(verb.modal ?? '')) return true;
  if (under === null) return false;
  if (isPhrase(under)) return TRYING.has(under.head);
  if (under.objects.some(({ head }) => TRYING.has(head))) return true;
  if (under.verb.passive && GUESSING.has(under.verb.lemma)) return true;
  const done = verb.form !== 'INFINITIVE';
  return DENYING.has(under.verb.lemma) || (!done && (FAILING.has(under.verb.lemma) || under.verb.negated));
}

const DAY = 86_400_000;
/** News is told as new for so many days. */
const FRESH = 45;
const isYear = (from: string, to: string): boolean => from.endsWith('-01-01') && to.endsWith('-12-31');

/** The dates of a clause; where it has none, the one that opens the sentence: "In 2009, Acme named". */
export function datesOf(scene: Scene, { dates, at }: Clause): Clause['dates'] {
  if (dates.length > 0) return dates;
  const before = scene.nodes.slice(0, at);
  if (before.some(({ kind }) => kind === 'VERB' || kind === 'STOP')) return [];
  return before.flatMap((node) => (node.kind === 'DATE' ? [node.date] : []));
}

/** "was appointed in 2009", "took over last year": an event with a date that lies behind the story's day; where that is not told, any year. */
export function isLongAgo(scene: Scene, clause: Clause): boolean {
  const { verb } = clause;
  if (verb.tense === 'FUTURE' || verb.form === 'INFINITIVE') return false;
  const { published } = scene.story;
  return datesOf(scene, clause).some(({ from, to }) =>
    published ? Date.parse(to) < Date.parse(published) - FRESH * DAY : isYear(from, to),
  );
}
