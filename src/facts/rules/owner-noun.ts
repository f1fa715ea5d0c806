import type { PartyRef, Share } from '../../domain.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { actorsOf } from '../meaning/actors.ts';
import { firmsBefore } from '../meaning/around.ts';
import { firmsOf, firmsOnly, percentShare, sizeShare } from '../meaning/holding.ts';
import { portionsFrom } from '../meaning/portions.ts';
import { finds, type Proposal, type Rule, stakes } from '../rule.ts';
import { HOLDER_NOUNS, PARENT_NOUNS } from '../words/nouns.ts';

const NOUNS = new Set([...HOLDER_NOUNS, ...PARENT_NOUNS]);
const isOwnerWord = (phrase: Phrase): string | null => {
  if (NOUNS.has(phrase.head)) return phrase.head;
  const word = phrase.items.findLast((item) => item.kind === 'WORD' && NOUNS.has(item.lemma.toLowerCase()));
  return word?.kind === 'WORD' ? word.lemma.toLowerCase() : null;
};

function shareOf(phrase: Phrase, noun: string): Share {
  if (phrase.percent) return percentShare(phrase.percent);
  if (phrase.words.has('majority')) return sizeShare('MAJORITY');
  if (phrase.words.has('minority')) return sizeShare('MINORITY');
  if (phrase.words.has('controlling')) return sizeShare('CONTROLLING');
  if (phrase.words.has('part') || phrase.words.has('joint') || phrase.words.has('co-owner')) return sizeShare('UNSPECIFIED');
  return sizeShare(noun === 'parent' ? 'CONTROLLING' : noun === 'owner' ? 'WHOLE' : 'UNSPECIFIED');
}

/** "profits at parent Acme": of the firm named before. */
function isBareParent({ items, named }: Phrase): boolean {
  const noun = items.findIndex((item) => item.kind === 'WORD' && NOUNS.has(item.lemma.toLowerCase()));
  return named.length > 0 && noun >= 0 && items.slice(0, noun).every((item) => item.kind === 'WORD' && item.pos !== 'DET');
}

/** "Bolt's parent", "owner of Bolt", "Bolt owner". */
function heldOf(scene: Scene, phrase: Phrase): readonly PartyRef[] {
  const after = phrase.complements
    .filter(({ prep }) => prep === 'of' || prep === 'in' || prep === 'to')
    .flatMap((complement) => firmsOf(scene, complement.phrase));
  if (after.length > 0) return after;
  const said = firmsOnly(scene, phrase.owners.length > 0 ? phrase.owners : phrase.beside);
  return said.length > 0 || !isBareParent(phrase) ? said : firmsBefore(scene, phrase).slice(-1);
}

function propose(scene: Scene, owner: Phrase, holders: readonly PartyRef[]): readonly Proposal[] {
  const noun = isOwnerWord(owner);
  if (!noun) return [];
  return stakes(holders, heldOf(scene, owner), shareOf(owner, noun), owner.words.has('former') ? 'FORMER' : 'HELD', owner);
}

/** "Bolt's owners are Acme, 25 pct, and Cord, 75 pct". */
function listed(scene: Scene, clause: Clause): readonly Proposal[] {
  const { subject } = clause;
  const noun = subject && subject.named.length === 0 ? isOwnerWord(subject) : null;
  if (!subject || !noun || clause.verb.lemma !== 'be') return [];
  const portions = portionsFrom(scene, clause.at + 1);
  const firms = heldOf(scene, subject);
  if (portions.length === 0)
    return clause.objects.flatMap((owner) => stakes(actorsOf(scene, owner), firms, shareOf(subject, noun), 'HELD', clause));
  return portions.flatMap(({ holders, share, end }) => stakes(holders, firms, share, 'HELD', { start: clause.start, end }));
}

/** "Acme, owner of Bolt", "Bolt's parent Acme", "Bolt owner Acme", "Acme is the largest shareholder in Bolt". */
export const ownerNoun: Rule = {
  name: 'owner-noun',
  reads: 'somebody is called the owner, parent or a shareholder of a firm',
  on: [...NOUNS],
  read: (scene) => [
    ...scene.clauses.flatMap((clause) => listed(scene, clause)),
    ...scene.phrases.flatMap((phrase) => [
      ...propose(scene, phrase, phrase.named),
      ...phrase.appositions.filter((owner) => owner.named.length === 0).flatMap((owner) => propose(scene, owner, phrase.named)),
    ]),
    ...scene.clauses
      .filter(({ verb, subject }) => ['be', 'become', 'remain'].includes(verb.lemma) && subject !== null && !verb.negated)
      .flatMap(({ objects, subject }) =>
        objects.filter((owner) => owner.named.length === 0).flatMap((owner) => propose(scene, owner, actorsOf(scene, subject))),
      ),
  ],
  finds: [
    finds('Acme Corp, owner of Bolt Inc, raised prices.', 'Acme Corp > Bolt Inc WHOLE HELD'),
    finds('Sales fell at Bolt Inc, said its parent Acme Corp.', 'Acme Corp > Bolt Inc CONTROLLING HELD'),
    finds(
      "Bolt Inc's owners are Acme Corp, 25 pct, and Cord Ltd, 75 pct.",
      'Acme Corp > Bolt Inc 25% HELD',
      'Cord Ltd > Bolt Inc 75% HELD',
    ),
    finds('Falling sales at Bolt Inc have hurt profits at parent Acme Corp.', 'Acme Corp > Bolt Inc CONTROLLING HELD'),
    finds('Acme Corp is the largest shareholder in Bolt Inc.', 'Acme Corp > Bolt Inc UNSPECIFIED HELD'),
  ],
  leaves: ['Acme Corp, supplier of Bolt Inc, raised prices.'],
};
