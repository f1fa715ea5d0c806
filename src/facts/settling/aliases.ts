/** A venture that is first described and later named is one party: "a joint venture … The new company will be called Bolt Foods". */
import type { PartyRef } from '../../domain.ts';
import type { Clause, Scene } from '../grammar/types.ts';
import { firmsOnly } from '../meaning/holding.ts';
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

/** The one name that the story gives to its venture; null where it gives none or several. */
export function ventureName(scenes: readonly Scene[]): PartyRef | null {
  const given = new Set(scenes.flatMap((scene) => scene.clauses.flatMap((clause) => nameGiven(scene, clause))));
  if (given.size === 1) return [...given][0]!;
  const told = new Set(
    scenes.flatMap((scene) =>
      scene.phrases.flatMap((phrase) =>
        phrase.appositions.some(({ head, words }) => head === 'venture' && words.has('joint'))
          ? firmsOnly(scene, phrase.named)
          : [],
      ),
    ),
  );
  return given.size === 0 && told.size === 1 ? [...told][0]! : null;
}
