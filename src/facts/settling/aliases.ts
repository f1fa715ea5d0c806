/** A venture that is first described and later named is one party: "a joint venture … The new company will be called Bolt Foods". */
import type { PartyRef } from '../../domain.ts';
import type { VentureName } from '../described.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { firmsOnly } from '../meaning/firms.ts';
import { holdingOf } from '../meaning/holding.ts';
import { VENTURE_NOUNS } from '../words/nouns.ts';

const CALLING = new Set(['call', 'name', 'know', 'dub']);
const NAMELESS = new Set([
  ...VENTURE_NOUNS,
  'company',
  'corporation',
  'firm',
  'business',
  'group',
  'concern',
  'entity',
  'operation',
  'unit',
]);

/** "The new company will be called Bolt Foods", "a venture called Bolt Foods". */
function nameGiven(scene: Scene, { verb, subject, objects }: Clause): readonly PartyRef[] {
  if (!CALLING.has(verb.lemma) || !subject || subject.named.length > 0 || !NAMELESS.has(subject.head)) return [];
  const isVenture = VENTURE_NOUNS.has(subject.head) || subject.words.has('new') || subject.words.has('joint');
  return isVenture
    ? firmsOnly(
        scene,
        objects.flatMap(({ named }) => named),
      )
    : [];
}

/** "the venture, Bolt Foods", "the joint venture - Bolt Foods": no more than the noun, so it is the one told of before. */
const isPointed = ({ items, named }: Phrase): boolean =>
  named.length > 0 &&
  items[0]?.lower === 'the' &&
  items.every((item) => item.kind !== 'WORD' || POINTING.has(item.lower) || item.lower.endsWith('-based'));
const isNew = ({ head, words }: Phrase): boolean =>
  VENTURE_NOUNS.has(head) ||
  (head === 'company' && (words.has('joint') || words.has('new'))) ||
  (head === '' && words.has('joint') && words.has('venture'));
const POINTING = new Set(['the', 'new', 'joint', 'venture', 'company', 'jv']);

/** "Under the joint venture, Acme owns half of Bolt": what is shared so is the venture. */
function sharedUnder(scene: Scene, { verb, args, objects }: Clause): readonly PartyRef[] {
  const isUnder = args.some(
    ({ prep, phrase }) => prep === 'under' && VENTURE_NOUNS.has(phrase.head) && phrase.named.length === 0,
  );
  if (!isUnder || !HOLDING.has(verb.lemma)) return [];
  return objects.flatMap((phrase) => (phrase.percent ? (holdingOf(scene, phrase)?.firms ?? []) : []));
}
const HOLDING = new Set(['own', 'hold', 'have']);

/** "its partner in Bolt Foods": partners have a venture. */
const partneredIn = (scene: Scene, { head, complements }: Phrase): readonly PartyRef[] =>
  head === 'partner'
    ? complements.filter(({ prep }) => prep === 'in').flatMap(({ phrase }) => firmsOnly(scene, phrase.named))
    : [];

function inPassing(scene: Scene): readonly PartyRef[] {
  const apposed = scene.phrases.flatMap((phrase) =>
    phrase.appositions.some(({ head, words }) => head === 'venture' && words.has('joint')) ? firmsOnly(scene, phrase.named) : [],
  );
  return [...apposed, ...scene.phrases.flatMap((phrase) => partneredIn(scene, phrase))];
}

const firmsIn = ({ sentence, party }: Scene): readonly PartyRef[] =>
  sentence.items.flatMap((item) =>
    item.kind === 'PARTY' && item.via === 'NAME' ? item.parties.filter((ref) => party(ref)?.kind === 'FIRM') : [],
  );
/** Shorter first words are too common: "Bank of", "New". */
const TELLING = 4;
const wordsOf = (scene: Scene, ref: PartyRef): readonly string[] =>
  (scene.party(ref)?.names[0] ?? '').toLowerCase().split(/[^\p{L}\p{N}]+/u);
const firstWord = (scene: Scene, ref: PartyRef): string => wordsOf(scene, ref)[0] ?? '';

/** "Caterpillar Mitsubishi" in a story of a venture of Caterpillar and Mitsubishi: firms called after both partners. */
function calledAfterBoth(scenes: readonly Scene[]): readonly PartyRef[] {
  const all = [...new Set(scenes.flatMap(firmsIn))];
  const told = scenes.filter(({ words }) => words.has('venture') || words.has('jv'));
  return told.flatMap((scene) => {
    const partners = [...new Set(firmsIn(scene))];
    return all.filter((firm) => {
      const own = wordsOf(scene, firm);
      const firsts = partners
        .filter((ref) => ref !== firm)
        .map((ref) => firstWord(scene, ref))
        .filter((word) => word.length >= TELLING && own.includes(word));
      return new Set(firsts).size > 1;
    });
  });
}

/** The one name that the story gives to its venture; nobody where it gives none or several. */
export function ventureName(scenes: readonly Scene[]): VentureName {
  const given = new Set(
    scenes.flatMap((scene) => [
      ...scene.clauses.flatMap((clause) => [...nameGiven(scene, clause), ...sharedUnder(scene, clause)]),
      ...scene.phrases.flatMap((phrase) => (isNew(phrase) && isPointed(phrase) ? firmsOnly(scene, phrase.named) : [])),
    ]),
  );
  for (const firm of given.size === 0 ? calledAfterBoth(scenes) : []) given.add(firm);
  if (given.size > 0) return { party: given.size === 1 ? [...given][0]! : null, whole: true };
  const told = new Set(scenes.flatMap(inPassing));
  return { party: told.size === 1 ? [...told][0]! : null, whole: false };
}
