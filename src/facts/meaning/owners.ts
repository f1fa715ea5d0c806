/** Nouns for who holds a firm: "Bolt's parent", "owner of Bolt", "its biggest shareholder", and how much they say he holds. */
import type { PartyRef, Share } from '../../domain.ts';
import type { Phrase, Scene } from '../grammar/types.ts';
import { HOLDER_NOUNS, PARENT_NOUNS } from '../words/nouns.ts';
import { firmsBefore, isEarlier } from './around.ts';
import { firmsOnly, firmsOrNameless } from './firms.ts';
import { holdingOf, percentShare, sizeShare } from './holding.ts';

export const OWNER_NOUNS = new Set([...HOLDER_NOUNS, ...PARENT_NOUNS]);

const lastWord = (words: string): string => words.split(/[\s-]/).at(-1) ?? '';

/** The noun by which a phrase calls somebody an owner, also among titles ("owner and chairman"); null where it does not. */
export function ownerWord(phrase: Phrase): string | null {
  if (OWNER_NOUNS.has(phrase.head)) return phrase.head;
  const word = phrase.items.findLast((item) => item.kind === 'WORD' && OWNER_NOUNS.has(item.lemma.toLowerCase()));
  if (word?.kind === 'WORD') return word.lemma.toLowerCase();
  return phrase.title?.titles.map(lastWord).find((title) => OWNER_NOUNS.has(title)) ?? null;
}

/** "its former owner", "once the biggest shareholder". */
export const isFormer = (scene: Scene, phrase: Phrase): boolean =>
  phrase.words.has('former') || phrase.words.has('previous') || phrase.title?.when === 'FORMER' || isEarlier(scene, phrase);

/** "one of Bolt's biggest shareholders": what is said of one of them. */
export function ownerPhrase(phrase: Phrase): Phrase {
  const inner = phrase.complements.find(({ prep }) => prep === 'of')?.phrase;
  const isOne = phrase.items.length === 1 && phrase.items[0]!.lower === 'one' && phrase.named.length === 0;
  return isOne && inner && ownerWord(inner) ? inner : phrase;
}

/** "the biggest owner" is not the only one. */
const isOneOfSeveral = ({ words }: Phrase): boolean =>
  [...words].some((word) => /^(?:large|big)$|(?:largest|biggest)$/.test(word));

const SHARED = ['part', 'joint', 'co-owner'];

/** The share that the noun itself tells: "the majority owner", "a 20 percent shareholder", "the parent". */
function shareSaid(phrase: Phrase, noun: string): Share {
  if (phrase.percent) return percentShare(phrase.percent);
  if (phrase.words.has('majority')) return sizeShare('MAJORITY');
  if (phrase.words.has('minority')) return sizeShare('MINORITY');
  if (phrase.words.has('controlling')) return sizeShare('CONTROLLING');
  if (SHARED.some((word) => phrase.words.has(word))) return sizeShare('UNSPECIFIED');
  return sizeShare(noun === 'parent' ? 'CONTROLLING' : noun === 'owner' && !isOneOfSeveral(phrase) ? 'WHOLE' : 'UNSPECIFIED');
}

/** "the largest shareholder in Bolt, with a stake of 22 percent": the share behind the noun, or behind the firm. */
function shareBehind(scene: Scene, { end, complements }: Phrase): Share | null {
  const at = scene.nodes.findIndex((node) => node.start >= end);
  const from = scene.nodes[at]?.kind === 'COMMA' ? at + 1 : at;
  const [prep, phrase] = [scene.nodes[from], scene.nodes[from + 1]];
  const behind =
    prep?.kind === 'PREP' && (prep.word === 'with' || prep.word === 'at') && phrase?.kind === 'PHRASE' ? phrase : null;
  return measured(scene, complements.find(({ prep: with_ }) => with_ === 'with')?.phrase ?? behind);
}

/** "With 14 percent, Acme is the second-largest shareholder". */
function shareInFront(scene: Scene, { start }: Phrase): Share | null {
  const [prep, phrase] = scene.nodes;
  const first = prep?.kind === 'PREP' && prep.word === 'with' && phrase?.kind === 'PHRASE' && phrase.end < start ? phrase : null;
  return first?.named.length === 0 ? measured(scene, first) : null;
}

function measured(scene: Scene, phrase: Phrase | null): Share | null {
  const holding = phrase ? holdingOf(scene, phrase) : null;
  return holding && holding.share.percent !== null ? holding.share : null;
}

/** "holder of 14 percent of Bolt": what stands behind the noun is the share itself. */
const holdingBehind = (scene: Scene, { complements }: Phrase) =>
  complements
    .filter(({ prep }) => prep === 'of')
    .map(({ phrase }) => holdingOf(scene, phrase))
    .find((holding) => holding !== null && (holding.firms.length > 0 || holding.share.percent !== null)) ?? null;

/** How much an owner holds, by his noun and by the words around it. */
export function ownerShare(scene: Scene, phrase: Phrase, noun: string): Share {
  return (
    holdingBehind(scene, phrase)?.share ?? shareBehind(scene, phrase) ?? shareInFront(scene, phrase) ?? shareSaid(phrase, noun)
  );
}

/** Nouns by which alone, without article or firm, somebody is called the owner of the firm that was named before. */
const BARE_NOUNS = new Set(['parent', 'owner', 'shareholder', 'stakeholder', 'stockholder']);

/** "profits at parent Acme": of the firm named before. */
function isBare({ items, named }: Phrase): boolean {
  const noun = items.findIndex((item) => item.kind === 'WORD' && BARE_NOUNS.has(item.lemma.toLowerCase()));
  return (
    named.length > 0 &&
    noun >= 0 &&
    items.some(({ kind }) => kind === 'PARTY') &&
    items.slice(0, noun).every((item) => item.kind === 'WORD' && item.pos !== 'DET')
  );
}

/** "private equity owner Acme": what he does, not what he holds; "new shareholders" have yet to pay. */
const TRADES = 'equity activist private venture capital retail new veteran value professional angel'.split(' ');
const RANKS = 'large big largest biggest majority controlling single existing sole only dominant main'.split(' ');

/** "the biggest shareholder", "a 20 percent owner": of the firm that the story speaks of. */
const isKnown = (phrase: Phrase): boolean =>
  phrase.complements.every(({ prep }) => prep === 'with' || prep === 'at') &&
  /^(?:the|largest|biggest|existing)$/.test(phrase.items[0]!.lower) &&
  (RANKS.some((word) => phrase.words.has(word)) || [...phrase.words].some((word) => /-(?:largest|biggest)$/.test(word)));

/** The firm whose shares were being told, else the one held or dealt in last, else the one that the text is about. */
function spokenOf(scene: Scene, holders: readonly PartyRef[]): readonly PartyRef[] {
  const known = [scene.memory.sharedBefore(scene.sentence.index), scene.memory.heldBy(holders, true), scene.topic];
  const firm = known.find((ref) => ref !== null && !holders.includes(ref));
  return firm ? [firm] : [];
}

/** The firms that the phrase itself names: "Bolt's parent", "owner of Bolt", "Bolt owner", "holder of 14 percent of Bolt". */
export function firmsNamed(scene: Scene, phrase: Phrase): readonly PartyRef[] {
  const holding = holdingBehind(scene, phrase);
  if (holding && holding.firms.length > 0) return holding.firms;
  const after = phrase.complements
    .filter(({ prep }) => prep === 'of' || prep === 'in' || prep === 'to')
    .flatMap((complement) => firmsOrNameless(scene, complement.phrase));
  return after.length > 0 ? after : firmsOnly(scene, phrase.owners.length > 0 ? phrase.owners : phrase.beside);
}

/** The firms that an owner owns: those that the phrase names, else those that it can only mean. */
export function firmsOwned(scene: Scene, phrase: Phrase, holders: readonly PartyRef[] = []): readonly PartyRef[] {
  const named = firmsNamed(scene, phrase);
  if (named.length > 0) return named;
  const bare = isBare(phrase) && !TRADES.some((word) => phrase.words.has(word));
  if (bare && PARENT_NOUNS.has(ownerWord(phrase) ?? '')) return firmsBefore(scene, phrase).slice(-1);
  return bare || isKnown(phrase) || holdingBehind(scene, phrase) ? spokenOf(scene, holders) : [];
}
