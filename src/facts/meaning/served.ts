/** At which firm a title is held where its own phrase does not say: whoever speaks in the sentence, or whom the story is about. */
import type { PartyRef } from '../../domain.ts';
import { COMMON_WORDS, COUNTRY_OF_ADJECTIVE, isPlace } from '../../reading/names/tables.ts';
import type { Item } from '../../reading/types.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { BUSINESS_NOUNS, UNIT_NOUNS } from '../words/nouns.ts';
import { SAYING } from '../words/verbs.ts';
import { employersOf, isEmployer, isPublicBody, peopleOf } from './employers.ts';
import { firmsOfOffice, OUTSIDE_PEOPLE } from './office.ts';
import { isQuoted } from './quoted.ts';

/** Callings of those who speak about firms from outside: without a stated firm they are of none. */
const OUTSIDERS =
  /\b(?:analyst|economist|strategist|trader|dealer|broker|banker|lawyer|attorney|consultant|professor|treasurer|(?<!(?:board|company|corporate) )secretary|adviser|advisor|(?:money|fund|portfolio) manager)$/;
export const isOutsider = (phrase: Phrase): boolean => phrase.title?.titles.every((title) => OUTSIDERS.test(title)) ?? false;

/** How much more often another firm must be named before it, not the subject, is meant. */
const OFTEN = 2;

/** The story's firm, unless the other is one that it speaks of nearly as often. */
function weighed(scene: Scene, firm: PartyRef | null): PartyRef | null {
  const times = (ref: PartyRef | null) => (ref ? (scene.party(ref)?.mentions.length ?? 0) : 0);
  return firm && times(firm) * OFTEN >= times(scene.main) ? firm : scene.main;
}

/** "Bolt kept its shares. "We wait," said president Ann Lee": who acted in the sentence before goes on to speak, unless it is a unit of the story's firm. */
function speaksOn(scene: Scene, phrase: Phrase): boolean {
  const says = scene.clauses.some(
    ({ verb, subject, objects }) =>
      (SAYING.has(verb.lemma) || verb.lemma === 'tell') && (subject === phrase || objects.includes(phrase)),
  );
  const { topic, main, memory } = scene;
  return says && scene.isFresh && topic !== null && (main === null || memory.heldBy([main], false) !== topic);
}

/** "said chief executive Ann Lee" without a firm: whoever says so in the sentence, else its subject or the firm the story is about. */
export function firmAround(scene: Scene, phrase: Phrase): readonly PartyRef[] {
  if (isOutsider(phrase)) return [];
  const before = scene.clauses.filter(
    ({ subject }) => subject !== null && subject !== phrase && subject.start < phrase.start && !isQuoted(scene, subject),
  );
  const firmOf = ({ subject }: Clause) =>
    [...subject!.named, ...subject!.owners].filter(
      (ref) => scene.party(ref)?.kind === 'FIRM' || scene.party(ref)?.kind === 'FUND',
    );
  const near = before.findLast((clause) => firmOf(clause).length > 0);
  const firm = near ? firmOf(near)[0]! : null;
  if (firm && !isEmployer(scene, firm)) return [];
  const sure = near !== undefined && SAYING.has(near.verb.lemma);
  const meant = sure ? firm : firm ? weighed(scene, firm) : speaksOn(scene, phrase) ? scene.topic : scene.main;
  return meant ? employersOf(scene, [meant]) : [];
}

const PUBLIC = new Set(
  'union ministry government commission committee department agency police parliament senate party university court regulator watchdog reserve council assembly city state'.split(
    ' ',
  ),
);
const AT = new Set(['of', 'at', 'for', 'with']);
const OF_STATES = /\b(?:president|secretary|head of state)$/;

/** A word in capitals that is no nationality: the name of somebody who takes no part in the story. */
const isName = (text: string): boolean => /^\p{Lu}/u.test(text) && !COUNTRY_OF_ADJECTIVE.has(text);

const COMING = new Set(['new', 'combined', 'merged', 'enlarged']);

/** "head of a Malaysian retailer", "of the combined company": another firm than those that the story names. */
const isUnnamed = ({ items, head }: Phrase): boolean =>
  (BUSINESS_NOUNS.has(head) || UNIT_NOUNS.has(head)) &&
  (/^(?:an?|another)$/.test(items[0]?.lower ?? '') || items.some(({ lower }) => COMING.has(lower)));

/** "chairman of the Senate Banking Committee", "president of France", "Fed chairman", "head of the union". */
function isBody(scene: Scene, office: Phrase, inner: Phrase): boolean {
  const parties = [...inner.named, ...inner.beside, ...inner.owners];
  if (parties.some((ref) => scene.party(ref)?.kind !== 'PERSON' && !isEmployer(scene, ref)) || PUBLIC.has(inner.head))
    return true;
  if (parties.length > 0 && parties.every((ref) => scene.party(ref)?.kind === 'PERSON')) return true;
  if (isUnnamed(inner) || OUTSIDE_PEOPLE.has(inner.head)) return true;
  const words = inner.items.filter((item) => item.kind === 'WORD').map(({ text }) => text);
  const capital = /^\p{Lu}/u.test(office.title?.text ?? '');
  const ofState = OF_STATES.test(office.title?.titles[0] ?? '');
  return (
    isPublicBody(words.join(' ').replace(/^the /i, '')) ||
    words.some((text) => isName(text) && (isPlace(text) ? ofState : !capital))
  );
}

/** "EPP", "Pentagon": a name of somebody who is no party. */
const isUnknownName = (item: Item): boolean =>
  item.kind === 'WORD' &&
  (/^(?!UK|US|EU|CEO|CFO)\p{Lu}{2,5}$/u.test(item.text) ||
    (item.pos === 'PROPN' &&
      /^\p{Lu}\p{Ll}+$/u.test(item.text) &&
      isName(item.text) &&
      !isPlace(item.text) &&
      !COMMON_WORDS.has(item.lower)));

/** "Federal Reserve chairman", "union boss", "EPP spokesman": a body or letters before the title that name nobody in the story. */
function isBehindBody(office: Phrase): boolean {
  const at = office.items.findIndex((item) => item.kind === 'TITLE');
  const before = office.items.slice(0, at).filter(({ kind }) => kind === 'WORD');
  const words = before.map(({ text }) => text);
  if (isPublicBody(words.join(' ')) || PUBLIC.has(before.at(-1)?.lower ?? '')) return true;
  return before.some(isUnknownName);
}

/** Whether the phrase names an employer that is none of the trade, or none that the story knows. */
function isElsewhere(scene: Scene, office: Phrase): boolean {
  const named = [...office.beside, ...office.owners].filter((ref) => scene.party(ref)?.kind !== 'PERSON');
  if (named.some((ref) => !isEmployer(scene, ref)) || isBehindBody(office)) return true;
  return office.complements.some(({ prep, phrase }) => AT.has(prep) && isBody(scene, office, phrase));
}

/** "a former director": of a firm that the text does not tell. */
const isOnceSomewhere = ({ items, title }: Phrase): boolean =>
  title?.when === 'FORMER' && /^(?:an?|another)$/.test(items[0]?.lower ?? '');

/** "his spokesman", "Mr Lee's deputy": at the firm that he serves; a spokesman of somebody named is no firm's. */
function firmsOfChief(scene: Scene, office: Phrase, chief: readonly PartyRef[]): readonly PartyRef[] {
  const firm = scene.memory.heldBy(chief, false);
  const isNamed = office.items.some((item) => item.kind === 'PARTY' && item.possessive && item.via === 'NAME');
  return isNamed ? [] : firm ? employersOf(scene, [firm]) : firmAround(scene, office);
}

/**
 * The firms at which a title is held: those that its phrase names, else the one that is meant; none where it is held at a body outside the trade.
 * @param place the phrase from whose place on the sentence is looked back: the person's, where that stands before
 */
export function firmsServed(scene: Scene, office: Phrase, place: Phrase = office): readonly PartyRef[] {
  const stated = firmsOfOffice(scene, office);
  if (stated.length > 0) return stated;
  const chief = peopleOf(scene, office.owners);
  if (chief.length > 0) return firmsOfChief(scene, office, chief);
  return isOutsider(office) || isElsewhere(scene, office) || isOnceSomewhere(office) ? [] : firmAround(scene, place);
}
