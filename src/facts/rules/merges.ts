import type { PartyRef } from '../../domain.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { actorsAfter, actorsOf } from '../meaning/actors.ts';
import { firmsOnly } from '../meaning/firms.ts';
import { type Mood, moodOf, moodOfTense, moodUnderVerb } from '../meaning/mood.ts';
import { priceNear } from '../meaning/price.ts';
import { areActivities, isNewCompany, isVenture } from '../meaning/venture.ts';
import { deal, finds, type Proposal, type Rule } from '../rule.ts';
import { MERGER_NOUNS, TALK_NOUNS } from '../words/nouns.ts';

const MERGING = ['merge', 'combine', 'amalgamate'];

/** "talks between Acme and Bolt about a merger". */
const isAbout = (phrase: Phrase): boolean =>
  TALK_NOUNS.has(phrase.head) &&
  phrase.complements.some(({ prep, phrase: inner }) => ['about', 'on', 'over'].includes(prep) && MERGER_NOUNS.has(inner.head));

const isMerger = (phrase: Phrase): boolean =>
  phrase.named.length === 0 &&
  (phrase.head === 'merger' ||
    isAbout(phrase) ||
    (MERGER_NOUNS.has(phrase.head) && phrase.head !== 'combination') ||
    phrase.words.has('merger'));

function propose(
  scene: Scene,
  parties: readonly PartyRef[],
  status: Mood,
  where: { start: number; end: number },
): readonly Proposal[] {
  const firms = [...new Set(firmsOnly(scene, parties))];
  return status === null || firms.length < 2
    ? []
    : [deal({ kind: 'MERGER', status, buyers: firms, target: null, amount: priceNear(scene, where) }, where)];
}

/** "will combine their truck operations in a joint venture": they share a venture, and stay two firms. */
function isPooling({ objects, args }: Clause): boolean {
  const behind = [...args, ...objects.flatMap(({ complements }) => complements)];
  const into = behind.some(({ prep, phrase }) => POOLED_INTO.has(prep) && (isVenture(phrase) || isNewCompany(phrase)));
  return areActivities(objects) || (into && objects.length > 0 && objects.every((phrase) => phrase.named.length === 0));
}
const POOLED_INTO = new Set(['in', 'into', 'to']);

function readClause(scene: Scene, clause: Clause): readonly Proposal[] {
  const with_ = actorsAfter(scene, clause, 'with', 'into');
  const things = clause.objects.flatMap(({ named }) => named);
  const own = actorsOf(scene, clause.subject);
  const parties = things.length > 0 && with_.length > 0 ? [...things, ...with_] : [...own, ...things, ...with_];
  return isPooling(clause) ? [] : propose(scene, parties, moodOf(scene, clause), clause);
}

const FORMING = new Set(['form', 'create', 'result', 'emerge', 'found', 'establish']);
const isForming = (lemma: string): boolean => FORMING.has(lemma);

/** "Cord, formed by the merger of Acme and Bolt": it is over where the new firm is there. */
function statusOf(noun: Phrase, above: Clause | undefined): Mood {
  if (noun.words.has('no')) return null;
  if (above && isForming(above.verb.lemma) && !above.objects.includes(noun) && above.subject !== noun)
    return above.verb.form === 'PARTICIPLE' || above.verb.form === 'GERUND' ? 'COMPLETED' : moodOfTense(above);
  const talks =
    TALK_NOUNS.has(noun.head) ||
    ['proposed', 'planned', 'possible', 'potential', 'proposal'].some((word) => noun.words.has(word));
  const own: Mood = noun.words.has('failed') ? 'ENDED' : talks ? 'PROPOSED' : 'AGREED';
  const supposed = above?.subject === noun && ['would', 'could', 'may', 'might'].includes(above.verb.modal ?? '');
  return supposed && own === 'AGREED' ? 'PROPOSED' : above ? moodUnderVerb(above, own) : own;
}

function readNoun(scene: Scene, noun: Phrase): readonly Proposal[] {
  const above =
    scene.clauses.find(({ objects, subject }) => objects.includes(noun) || subject === noun) ??
    scene.clauses.find(
      ({ verb, args }) => verb.lemma === 'enter' && args.some(({ prep, phrase }) => prep === 'into' && phrase === noun),
    ) ??
    scene.clauses.find(({ verb, args }) => isForming(verb.lemma) && args.some(({ phrase }) => phrase === noun));
  const inside = noun.complements
    .filter(({ prep }) => ['with', 'between', 'of', 'about', 'on', 'to', 'from', 'into'].includes(prep))
    .flatMap(({ phrase }) => actorsOf(scene, phrase));
  const side = [...noun.owners, ...noun.beside];
  const agent = above && !above.verb.passive && !isForming(above.verb.lemma) ? actorsOf(scene, above.subject) : [];
  const more = above ? actorsAfter(scene, above, 'with') : [];
  const stated = inside.length + side.length >= 2 ? [...side, ...inside] : [...agent, ...side, ...inside, ...more];
  const alone = stated.length === 1 && noun.complements.some(({ prep }) => prep === 'with') && scene.topic;
  const parties = alone ? [scene.topic!, ...stated] : stated;
  return propose(scene, parties, statusOf(noun, above), noun);
}

/** "Acme and Bolt agreed to merge", "Acme's merger with Bolt", "merger talks between Acme and Bolt". */
export const merges: Rule = {
  name: 'merges',
  reads: 'two firms merge, as a verb or a noun',
  on: [...MERGING, ...MERGER_NOUNS],
  read: (scene) => [
    ...scene.clauses.filter(({ verb }) => MERGING.includes(verb.lemma)).flatMap((clause) => readClause(scene, clause)),
    ...scene.phrases.filter(isMerger).flatMap((noun) => readNoun(scene, noun)),
  ],
  finds: [
    finds('Acme Corp and Bolt Inc agreed to merge.', 'MERGER AGREED Acme Corp + Bolt Inc'),
    finds('Acme Corp held merger talks with Bolt Inc.', 'MERGER PROPOSED Acme Corp + Bolt Inc'),
    finds('Acme Corp received a merger proposal from privately held Bolt Inc.', 'MERGER PROPOSED Acme Corp + Bolt Inc'),
    finds('Cord Ltd was formed by the merger of Acme Corp and Bolt Inc in 1999.', 'MERGER COMPLETED Acme Corp + Bolt Inc'),
    finds('Talks between Acme Corp and Bolt Inc about a merger have broken down.', 'MERGER ENDED Acme Corp + Bolt Inc'),
    finds('Acme Corp shares rose. An attempted merger with Bolt Inc failed in 1999.', 'MERGER ENDED Acme Corp + Bolt Inc'),
    finds('Acme Corp and Bolt Inc have entered into a definitive merger agreement.', 'MERGER AGREED Acme Corp + Bolt Inc'),
    finds('Acme Corp and Bolt Inc plan to merge.', 'MERGER PROPOSED Acme Corp + Bolt Inc'),
    finds('Acme Corp completed its merger with Bolt Inc.', 'MERGER COMPLETED Acme Corp + Bolt Inc'),
  ],
  leaves: [
    'Acme Corp and Bolt Inc agreed to merge their truck businesses.',
    'Acme Corp said mergers and acquisitions fell.',
    'Acme Corp will not merge with Bolt Inc.',
    'Acme Corp and Bolt Inc will combine their truck operations in a joint venture.',
  ],
};
