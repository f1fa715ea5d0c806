/** Phrases side by side: what they are, whether they may stand in one list or name each other, and what they make together. */
import {
  BUSINESS_NOUNS,
  FOUNDER_NOUNS,
  HOLDER_NOUNS,
  PARENT_NOUNS,
  PARTNER_NOUNS,
  UNIT_NOUNS,
  VENTURE_NOUNS,
} from '../words/nouns.ts';
import type { Node, Phrase } from './types.ts';

/** What people are called who did something together: "two former engineers, Ann Lee and Bo Smith". */
const PEOPLE_NOUNS = new Set(
  'engineer banker brother sister son daughter father mother grandfather grandmother grandson granddaughter uncle aunt cousin nephew niece wife husband friend colleague employee entrepreneur graduate student scientist veteran doctor twin investor businessman academic researcher'.split(
    ' ',
  ),
);
export const isOfPeople = ({ head }: Phrase): boolean => PEOPLE_NOUNS.has(head);
const NAMEABLE = [UNIT_NOUNS, BUSINESS_NOUNS, PARENT_NOUNS, HOLDER_NOUNS, VENTURE_NOUNS, FOUNDER_NOUNS, PARTNER_NOUNS];
const EITHER = [PARENT_NOUNS, HOLDER_NOUNS, FOUNDER_NOUNS, PARTNER_NOUNS];
/** Nouns that only look like agents. */
const NO_AGENTS = new Set(
  'analyst answer border center centre chapter charter computer consumer copper corner customer december disaster dollar error factor favor honor labor letter list major manner matter merger minor mirror motor november number october offer order paper power quarter register river rubber rumor sector september silver summer takeover tender tower transfer water weather winter'.split(
    ' ',
  ),
);
export const isParty = (phrase: Phrase): boolean => phrase.named.length > 0;
/** Names and nothing but names. */
export const isBare = (phrase: Phrase): boolean =>
  isParty(phrase) &&
  phrase.title === null &&
  phrase.items.every((item) => item.kind === 'PARTY' || (item.kind === 'WORD' && item.pos === 'DET'));
export const isPlural = (phrase: Phrase): boolean => phrase.items.at(-1)?.lower.endsWith('s') === true;
export const isDetermined = (phrase: Phrase): boolean => phrase.items[0]?.kind === 'WORD' && phrase.items[0].pos === 'DET';
/** "Australia's largest copper miner": a noun for who does something. */
const isAgent = (phrase: Phrase): boolean =>
  /(?:er|or|ist)$/.test(phrase.head) &&
  !NO_AGENTS.has(phrase.head) &&
  (phrase.owners.length > 0 || isDetermined(phrase) || phrase.words.has('large'));
export const canBeNamed = (phrase: Phrase): boolean =>
  !isParty(phrase) &&
  (phrase.title !== null || isAgent(phrase) || isOfPeople(phrase) || NAMEABLE.some((nouns) => nouns.has(phrase.head)));
/** A title is a person's; owners, partners and founders may be persons or firms; units and firms are no persons. */
export const mayBeCalled = (isPerson: (phrase: Phrase) => boolean, phrase: Phrase, name: Phrase): boolean =>
  phrase.title !== null || isOfPeople(phrase)
    ? isPerson(name)
    : EITHER.some((nouns) => nouns.has(phrase.head)) || !isPerson(name);
export const extent = (phrase: Phrase, last: Phrase): { start: number; end: number } => ({
  start: phrase.start,
  end: Math.max(phrase.end, last.end),
});

/** A percent and nothing else: it tells the share of the name before it. */
export const isBarePercent = (node: Node | undefined): boolean =>
  node?.kind === 'PHRASE' && node.percent !== null && !isParty(node) && node.head === '' && node.beside.length === 0;

/** "owned 50/50 by", "60-40": how two share, and nothing else. */
export const isRatio = (node: Node | undefined): node is Phrase =>
  node?.kind === 'PHRASE' && node.items.length === 1 && /^\d\d[-/:]\d\d$/.test(node.items[0]!.lower);

/** "24 by Bolt": a number and nothing else. */
export const isNumber = ({ items, complements }: Phrase): boolean =>
  complements.length === 0 && items.every((item) => item.kind === 'WORD' && item.pos === 'NUM');

const REST = new Set(['rest', 'remainder', 'balance']);

/** "Acme owns 75 percent of Bolt, Cord 20 percent", "and Cord the rest", "and Cord 20": a share that follows its holder without a verb. */
export const isShareAlone = (node: Node | undefined): boolean =>
  isBarePercent(node) ||
  (node?.kind === 'PHRASE' && !isParty(node) && (isNumber(node) || (REST.has(node.head) && node.beside.length === 0)));

/** "its subsidiary, Acme": the description gets its name. */
export function named(description: Phrase, name: Phrase): Phrase {
  const told = name.title !== null || name.beside.length > 0 || name.owners.length > 0;
  return {
    ...description,
    named: name.named,
    vague: name.vague,
    appositions: [
      ...description.appositions,
      ...(told ? [{ ...name, appositions: [], conjuncts: [] }] : []),
      ...name.appositions,
    ],
    complements: [...description.complements, ...name.complements],
    conjuncts: [...description.conjuncts, ...name.conjuncts],
    ...extent(description, name),
  };
}

/** "its Alpha and Beta units", "its Alpha skin and hair care division": two things before one noun. */
export function sharedNoun(first: Phrase, second: Phrase): Phrase | null {
  const isUnit = UNIT_NOUNS.has(second.head) || BUSINESS_NOUNS.has(second.head);
  const names = isParty(first) && isPlural(second) && second.items[0]?.kind === 'PARTY' && second.beside.length > 0;
  const trades =
    !isParty(first) &&
    (first.owners.length + first.beside.length > 0 || isDetermined(first)) &&
    UNIT_NOUNS.has(second.head) &&
    !UNIT_NOUNS.has(first.head);
  if (!isUnit || second.owners.length > 0 || isDetermined(second) || !(names || trades)) return null;
  return {
    ...second,
    items: [...first.items, ...second.items],
    owners: first.owners,
    beside: [...first.beside, ...first.named, ...second.beside],
    ...extent(first, second),
    words: new Set([...first.words, ...second.words]),
  };
}

/** "Acme and Bolt's joint venture": both own it. */
const ownTogether = (first: Phrase, second: Phrase): boolean =>
  isBare(first) && second.owners.length > 0 && second.named.length === 0 && VENTURE_NOUNS.has(second.head);

/** "Acme's founder and former chairman Ann Lee": both are hers, and both at Acme. */
function officesOfOne(first: Phrase, second: Phrase): Phrase {
  const told = second.owners.length + second.beside.length > 0;
  return {
    ...second,
    owners: told ? second.owners : first.owners,
    beside: told ? second.beside : first.beside,
    appositions: [...second.appositions, first],
    start: first.start,
  };
}

export function joined(first: Phrase, second: Phrase): Phrase {
  if (ownTogether(first, second)) return { ...second, owners: [...first.named, ...second.owners], ...extent(first, second) };
  const shared = sharedNoun(first, second);
  if (shared) return shared;
  const span = extent(first, second);
  if (
    canBeNamed(first) &&
    first.title === null &&
    !isPlural(first) &&
    isParty(second) &&
    !isBare(second) &&
    second.owners.length === 0
  )
    return named(first, second);
  if (first.title !== null && !isParty(first) && isParty(second)) return officesOfOne(first, second);
  if (isBare(second) && isParty(first)) {
    return {
      ...first,
      ...span,
      named: [...new Set([...first.named, ...second.named])],
      conjuncts: [...first.conjuncts, ...second.conjuncts],
      complements: [...first.complements, ...second.complements],
      vague: first.vague && second.vague,
      appositions: [...first.appositions, ...second.appositions],
    };
  }
  return { ...first, ...span, conjuncts: [...first.conjuncts, second, ...second.conjuncts] };
}

const COMPANIONS = new Set([
  'other',
  'others',
  'partner',
  'investor',
  'shareholder',
  'backer',
  'brother',
  'relative',
  'ally',
  'associate',
]);

/** "Acme and two partners", "Acme, Bolt and others": who acts beside those who are named. */
const areCompanions = (phrase: Phrase): boolean =>
  !isParty(phrase) &&
  phrase.title === null &&
  phrase.beside.length === 0 &&
  COMPANIONS.has(phrase.head) &&
  phrase.items.at(-1)?.lower.endsWith('s') === true &&
  (/^others?$/.test(phrase.items[0]!.lower) || phrase.items.some((item) => item.kind === 'WORD' && item.pos === 'NUM'));

/** Whether two phrases may stand in one list. */
export function alike(isPerson: (phrase: Phrase) => boolean, first: Phrase, second: Phrase): boolean {
  if (isNumber(first)) return isNumber(second);
  if (first.percent !== null && first.head === '' && !isParty(first)) return second.percent !== null && second.head === '';
  if (isParty(first) && isParty(second)) return isPerson(first) === isPerson(second) || !isBare(second);
  if (first.title && !isParty(first))
    return isParty(second)
      ? isPerson(second) && (second.title !== null || [...second.words].some((word) => HOLDER_NOUNS.has(word)))
      : second.title !== null;
  if (isParty(first))
    return (
      areCompanions(second) ||
      second.owners.length > 0 ||
      UNIT_NOUNS.has(second.head) ||
      BUSINESS_NOUNS.has(second.head) ||
      sharedNoun(first, second) !== null
    );
  return second.money === null && second.title === null;
}
