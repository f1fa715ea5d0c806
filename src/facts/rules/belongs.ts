import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { actorsOf } from '../meaning/actors.ts';
import { firmsOf } from '../meaning/firms.ts';
import { firmsHeld } from '../meaning/held.ts';
import { type Holding, holdingOf, sizeShare } from '../meaning/holding.ts';
import { isGroup, shareOfEach } from '../meaning/shares.ts';
import { finds, type Part, type Proposal, stakes } from '../rule.ts';

/** Verbs by which something is somebody's, and the preposition that brings him. */
const OWNER_BEHIND: Readonly<Record<string, string>> = { belong: 'to', lie: 'with', rest: 'with' };
const BEING = new Set(['be', 'remain', 'stay']);

const isHands = ({ head }: Phrase): boolean => head === 'hand';

/** "in the hands of Acme": the phrase of whose hands they are. */
const ofHands = (hands: Phrase): readonly Phrase[] =>
  hands.complements.filter(({ prep }) => prep === 'of').map(({ phrase }) => phrase);

/** Phrases of those to whom a clause says that its subject belongs. */
function ownersIn({ verb, args }: Clause): readonly Phrase[] {
  const prep = OWNER_BEHIND[verb.lemma];
  if (prep) return args.filter((arg) => arg.prep === prep).map(({ phrase }) => phrase);
  if (!BEING.has(verb.lemma)) return [];
  return args.filter((arg) => arg.prep === 'in' && isHands(arg.phrase)).flatMap(({ phrase }) => ofHands(phrase));
}

type Held = Pick<Holding, 'firms' | 'share'>;

/** What belongs to somebody: a share of a firm, or only by "belong" and "hands" a whole firm. */
function heldIn(scene: Scene, subject: Phrase, whole: boolean): Held {
  const holding = holdingOf(scene, subject);
  if (holding) return { firms: firmsHeld(scene, holding, holding.holders), share: holding.share };
  return { firms: whole ? firmsOf(scene, subject) : [], share: sizeShare('WHOLE') };
}

const shareOf = (scene: Scene, { share }: Held, owner: Phrase, holders: number) =>
  shareOfEach(scene, share, holders, isGroup(scene, owner));

/** "Bolt belongs to Acme", "the other 40 percent is in the hands of Acme". */
function readClause(scene: Scene, clause: Clause): readonly Proposal[] {
  const { verb, subject, start, end } = clause;
  const owners = ownersIn(clause);
  if (!subject || owners.length === 0 || verb.negated || (verb.modal !== null && verb.modal !== 'would')) return [];
  const held = heldIn(scene, subject, OWNER_BEHIND[verb.lemma] !== 'with');
  const former = verb.lemma === 'belong' && verb.tense === 'PAST' && held.share.percent === null;
  const status = former ? 'FORMER' : verb.tense === 'FUTURE' || verb.modal ? 'PLANNED' : 'HELD';
  return owners.flatMap((owner) => {
    const holders = actorsOf(scene, owner);
    return stakes(holders, held.firms, shareOf(scene, held, owner, holders.length), status, { start, end });
  });
}

const withoutHands = (phrase: Phrase): Phrase => ({
  ...phrase,
  complements: phrase.complements.filter(({ phrase: inner }) => !isHands(inner)),
});

/** "the 22 percent still in the hands of Acme", "with the rest in the hands of Acme". */
function readPhrase(scene: Scene, phrase: Phrase): readonly Proposal[] {
  const at = scene.nodes.indexOf(phrase);
  const [prep, behind] = [scene.nodes[at + 1], scene.nodes[at + 2]];
  const next = at >= 0 && prep?.kind === 'PREP' && prep.word === 'in' && behind?.kind === 'PHRASE' ? behind : undefined;
  const hands = [...phrase.complements.map((one) => one.phrase), ...(next ? [next] : [])].find(isHands);
  const holding = hands ? holdingOf(scene, withoutHands(phrase)) : null;
  if (!hands || !holding) return [];
  const held = { firms: firmsHeld(scene, holding, holding.holders), share: holding.share };
  const where = { start: phrase.start, end: Math.max(phrase.end, hands.end) };
  return ofHands(hands).flatMap((owner) => {
    const holders = actorsOf(scene, owner);
    return stakes(holders, held.firms, shareOf(scene, held, owner, holders.length), 'HELD', where);
  });
}

/** "Bolt belongs to Acme", "the rest is in the hands of Cord", "the remainder lies with Dell". */
export const belongs: Part = {
  on: ['belong', 'hands', 'lie', 'rest'],
  read: (scene) => [
    ...scene.clauses.flatMap((clause) => readClause(scene, clause)),
    ...(scene.words.has('hands') ? scene.phrases.flatMap((phrase) => readPhrase(scene, phrase)) : []),
  ],
  finds: [
    finds('Bolt Inc belongs to Acme Corp.', 'Acme Corp > Bolt Inc WHOLE HELD'),
    finds(
      'Acme Corp owns 60 percent of Bolt Inc. The other 40 percent is in the hands of Cord Ltd.',
      'Cord Ltd > Bolt Inc 40% HELD',
    ),
    finds('Acme Corp will buy the 22 percent of Bolt Inc still in the hands of Cord Ltd.', 'Cord Ltd > Bolt Inc 22% HELD'),
    finds(
      'Acme Corp owns 60 percent of Bolt Inc. The remaining 40 percent will belong to Cord Ltd.',
      'Cord Ltd > Bolt Inc 40% PLANNED',
    ),
  ],
  leaves: ['The future belongs to Acme Corp.', 'The decision lies with Acme Corp.', 'The plant is in the hands of Acme Corp.'],
};
