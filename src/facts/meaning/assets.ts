/** Fields, mines and plants in which shares are held: known by their place or by what they are. */
import type { PartyRef } from '../../domain.ts';
import type { Phrase, Scene } from '../grammar/types.ts';

export const ASSET_NOUNS: ReadonlySet<string> = new Set(
  'field gasfield oilfield mine project block pipeline refinery smelter deposit prospect permit licence license concession lease tenement reservoir terminal'.split(
    ' ',
  ),
);

const isProper = ({ items }: Phrase): boolean => items.some((item) => item.kind === 'WORD' && item.pos === 'PROPN');
/** "three North Sea blocks": of no one of them. */
const isSingle = ({ items, head }: Phrase): boolean => {
  const last = items.at(-1);
  return last?.lower === head;
};

/** "the Warrego oil field": a thing with a name of its own, whatever firm or place that name is of. */
export const isNamedAsset = (phrase: Phrase): boolean =>
  phrase.named.length === 0 && ASSET_NOUNS.has(phrase.head) && isSingle(phrase) && (phrase.beside.length > 0 || isProper(phrase));

/** Things called after where they lie: "the Warrego field" is "Warrego" too, but "the Acme refinery" is not Acme. */
const PLACED = new Set(['field', 'gasfield', 'oilfield', 'project', 'block', 'deposit', 'prospect', 'permit', 'concession']);
const BEHIND = new RegExp(`^(?:\\s+[\\p{Ll}-]+){0,3}\\s+(?:${[...ASSET_NOUNS].join('|')})\\b`, 'u');

/** The party that the place's name alone stands for elsewhere in the story. */
function placeAlone(scene: Scene, { head, beside }: Phrase): PartyRef | null {
  const [place, ...others] = beside;
  if (!place || others.length > 0 || !PLACED.has(head)) return null;
  const mentions = scene.party(place)?.mentions ?? [];
  return mentions.some(({ end }) => !BEHIND.test(scene.story.text.slice(end, end + 60))) ? place : null;
}

/** The asset that a phrase names, described by its own words; null where it names none. */
export const assetOf = (scene: Scene, phrase: Phrase): PartyRef | null =>
  isNamedAsset(phrase) ? (placeAlone(scene, phrase) ?? scene.describe(phrase, false)) : null;
