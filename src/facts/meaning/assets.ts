/** Fields, mines and plants in which shares are held: known by their place or by what they are. */
import type { PartyRef } from '../../domain.ts';
import type { Phrase, Scene } from '../grammar/types.ts';

export const ASSET_NOUNS: ReadonlySet<string> = new Set(
  'field gasfield oilfield mine project block pipeline refinery smelter deposit prospect permit licence license concession lease tenement reservoir terminal'.split(
    ' ',
  ),
);

const isProper = ({ items }: Phrase): boolean => items.some((item) => item.kind === 'WORD' && item.pos === 'PROPN');

/** "the Warrego oil field": a thing with a name of its own, whatever firm or place that name is of. */
export const isNamedAsset = (phrase: Phrase): boolean =>
  phrase.named.length === 0 && ASSET_NOUNS.has(phrase.head) && (phrase.beside.length > 0 || isProper(phrase));

/** The asset that a phrase names, described by its own words; null where it names none. */
export const assetOf = (scene: Scene, phrase: Phrase): PartyRef | null =>
  isNamedAsset(phrase) ? scene.describe(phrase, false) : null;
