/** Titles: at which firm, and whether held, left or taken up. */
import type { PartyRef, PostStatus } from '../../domain.ts';
import type { Phrase, Scene } from '../grammar/types.ts';
import { BUSINESS_NOUNS, FOUNDER_NOUNS, UNIT_NOUNS } from '../words/nouns.ts';

const AT = new Set(['of', 'at', 'for', 'with', 'in', 'from']);
/** Parties, unions and offices of state: who serves there holds no post at a firm. */
const NO_EMPLOYERS =
  /(?:\b(?:party|ministry|bureau|parliament|senate|congress)|(?:workers|labou?r|trades?|teachers)['’]? union)$|^(?:ministry|department) of\b/i;

const isEmployer = (scene: Scene, ref: PartyRef): boolean => {
  const party = scene.party(ref);
  if (party?.kind !== 'FIRM' && party?.kind !== 'FUND') return false;
  return !NO_EMPLOYERS.test(party.names[0] ?? '');
};

export const peopleOf = (scene: Scene, refs: readonly PartyRef[]): readonly PartyRef[] =>
  refs.filter((ref) => scene.party(ref)?.kind === 'PERSON');
export const employersOf = (scene: Scene, refs: readonly PartyRef[]): readonly PartyRef[] =>
  refs.filter((ref) => isEmployer(scene, ref));

/** A firm in "of the Bolt unit", "of brokers Acme", "of Acme's Bolt unit". */
function employersIn(scene: Scene, phrase: Phrase): readonly PartyRef[] {
  if (phrase.title && phrase.named.length === 0 && phrase.beside.length === 0 && phrase.owners.length === 0)
    return employersBehind(scene, phrase);
  if (phrase.named.length > 0) return employersOf(scene, phrase.named);
  const own = UNIT_NOUNS.has(phrase.head) || BUSINESS_NOUNS.has(phrase.head) ? phrase.beside : [];
  const found = employersOf(scene, own.length > 0 ? own : [...phrase.beside, ...phrase.owners]);
  return found.length > 0 ? found : employersBehind(scene, phrase);
}

function employersBehind(scene: Scene, phrase: Phrase): readonly PartyRef[] {
  for (const { prep, phrase: inner } of phrase.complements) {
    const found = AT.has(prep) ? employersIn(scene, inner) : [];
    if (found.length > 0) return found;
  }
  return [];
}

/** The firms at which a title is held: "Acme's chairman", "Acme chairman", "chairman of Acme". Empty where the phrase does not say. */
export function firmsOfOffice(scene: Scene, phrase: Phrase): readonly PartyRef[] {
  const behind = employersBehind(scene, phrase);
  if (behind.length > 0) return behind;
  return employersOf(scene, phrase.beside.length > 0 ? phrase.beside : phrase.owners);
}

const EARLIER = /\b(?:formerly|previously|once|ex|then)[\s,-]*$/i;

/** Held, left or taken up, by the words in the title and right before it: "formerly vice president". */
export function officeStatus(scene: Scene, phrase: Phrase): PostStatus {
  const title = phrase.title!;
  const before = scene.story.text.slice(Math.max(0, phrase.start - 14), phrase.start);
  const gone = phrase.words.has('former') || phrase.words.has('ex') || phrase.words.has('then');
  if (gone || [...phrase.words].some((word) => word.startsWith('ex-')) || EARLIER.test(before)) return 'FORMER';
  return title.when;
}

/** The titles of a phrase, with the part of the firm they are about: "president of the components division". A founder holds no post. */
export function titlesOf(phrase: Phrase): readonly string[] {
  const part = phrase.complements.find(
    ({ prep, phrase: inner }) =>
      prep === 'of' && inner.named.length === 0 && inner.beside.length === 0 && inner.owners.length === 0 && inner.title === null,
  )?.phrase;
  const about = part?.items.map(({ lower }) => lower).join(' ');
  const titles = phrase.title!.titles.filter((title) => !FOUNDER_NOUNS.has(title));
  return about && titles.length === 1 && about.length < 40 ? [`${titles[0]} of ${about}`] : titles;
}
