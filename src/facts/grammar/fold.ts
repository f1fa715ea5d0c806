/** Base phrases → whole ones: complements ("stake in Acme"), lists ("A, B and C"), appositions ("Acme, a unit of Bolt,"). */
import { ADDED } from '../words/grammar.ts';
import {
  BUSINESS_NOUNS,
  FOUNDER_NOUNS,
  HOLDER_NOUNS,
  PARENT_NOUNS,
  PARTNER_NOUNS,
  STAKE_NOUNS,
  takes,
  UNIT_NOUNS,
  VENTURE_NOUNS,
} from '../words/nouns.ts';
import { SAYING } from '../words/verbs.ts';
import type { Node, Phrase } from './types.ts';

interface Folded {
  readonly phrase: Phrase;
  readonly next: number;
}

/** What is being folded: the nodes, and where a verb stands before a phrase, so that "bought A and B sold" is no list. */
interface Line {
  readonly nodes: readonly Node[];
  readonly isPerson: (phrase: Phrase) => boolean;
  /** What was folded already: a phrase is looked at as a complement, a list's member and an apposition. */
  readonly done: Map<number, Folded>;
}

const NAMEABLE = [UNIT_NOUNS, BUSINESS_NOUNS, PARENT_NOUNS, HOLDER_NOUNS, VENTURE_NOUNS, FOUNDER_NOUNS, PARTNER_NOUNS];
const EITHER = [PARENT_NOUNS, HOLDER_NOUNS, FOUNDER_NOUNS, PARTNER_NOUNS];
/** Nouns that only look like agents. */
const NO_AGENTS = new Set([
  'quarter',
  'letter',
  'offer',
  'order',
  'number',
  'paper',
  'matter',
  'power',
  'computer',
  'summer',
  'winter',
  'october',
  'september',
  'november',
  'december',
  'sector',
  'factor',
  'corner',
  'dollar',
  'tender',
  'transfer',
  'takeover',
  'centre',
  'center',
  'chapter',
  'error',
  'major',
  'minor',
  'weather',
  'water',
  'silver',
  'copper',
  'rubber',
  'list',
  'consumer',
  'customer',
  'analyst',
  'border',
  'river',
  'tower',
  'disaster',
  'register',
  'answer',
  'manner',
  'charter',
  'merger',
  'labor',
  'error',
  'mirror',
  'honor',
  'favor',
  'rumor',
  'motor',
  'october',
]);
const TITLE_PREPS = new Set(['of', 'at', 'for', 'with']);

const isParty = (phrase: Phrase): boolean => phrase.named.length > 0;
/** Names and nothing but names. */
const isBare = (phrase: Phrase): boolean =>
  isParty(phrase) &&
  phrase.title === null &&
  phrase.items.every((item) => item.kind === 'PARTY' || (item.kind === 'WORD' && item.pos === 'DET'));
const isPlural = (phrase: Phrase): boolean => phrase.items.at(-1)?.lower.endsWith('s') === true;
const isDetermined = (phrase: Phrase): boolean => phrase.items[0]?.kind === 'WORD' && phrase.items[0].pos === 'DET';
/** "Australia's largest copper miner": a noun for who does something. */
const isAgent = (phrase: Phrase): boolean =>
  /(?:er|or|ist)$/.test(phrase.head) &&
  !NO_AGENTS.has(phrase.head) &&
  (phrase.owners.length > 0 || isDetermined(phrase) || phrase.words.has('large'));
const canBeNamed = (phrase: Phrase): boolean =>
  !isParty(phrase) && (phrase.title !== null || isAgent(phrase) || NAMEABLE.some((nouns) => nouns.has(phrase.head)));
/** A title is a person's; owners, partners and founders may be persons or firms; units and firms are no persons. */
const mayBeCalled = (line: Line, phrase: Phrase, name: Phrase): boolean =>
  phrase.title !== null ? line.isPerson(name) : EITHER.some((nouns) => nouns.has(phrase.head)) || !line.isPerson(name);
const extent = (phrase: Phrase, last: Phrase): { start: number; end: number } => ({
  start: phrase.start,
  end: Math.max(phrase.end, last.end),
});

const phraseAt = (line: Line, at: number): Phrase | null => {
  const node = line.nodes[at];
  return node?.kind === 'PHRASE' ? node : null;
};
/** A percent and nothing else: it tells the share of the name before it. */
const isBarePercent = (node: Node | undefined): boolean =>
  node?.kind === 'PHRASE' && node.percent !== null && !isParty(node) && node.head === '' && node.beside.length === 0;

const kindAt = (line: Line, at: number) => line.nodes[at]?.kind;
const finiteAt = (line: Line, at: number): boolean => {
  const node = line.nodes[at];
  return node?.kind === 'VERB' && node.verb.form === 'FINITE';
};

/** "in" after "stake", "at" after "analyst Ann Lee". */
function accepts(line: Line, phrase: Phrase, prep: string): boolean {
  if (prep === 'of') return true;
  if (phrase.title !== null && TITLE_PREPS.has(prep)) return true;
  if (prep === 'at' && line.isPerson(phrase)) return true;
  if (phrase.percent && phrase.head === '' && !isParty(phrase)) return prep === 'in';
  return takes(phrase.head, prep) || (phrase.conjuncts.length > 0 && takes(phrase.conjuncts.at(-1)!.head, prep));
}

/** "a number of firms, including A and B": the members hang on the whole. */
function withMembers(line: Line, { phrase, next }: Folded): Folded {
  const comma = kindAt(line, next) === 'COMMA' ? 1 : 0;
  const prep = line.nodes[next + comma];
  if (prep?.kind !== 'PREP' || prep.word !== 'including' || kindAt(line, next + comma + 1) !== 'PHRASE' || isParty(phrase))
    return { phrase, next };
  const inner = whole(line, next + comma + 1);
  return {
    phrase: {
      ...phrase,
      complements: [...phrase.complements, { prep: 'including', phrase: inner.phrase }],
      ...extent(phrase, inner.phrase),
    },
    next: inner.next,
  };
}

function withComplements(line: Line, { phrase, next }: Folded): Folded {
  const prep = line.nodes[next];
  const behindComma =
    prep?.kind === 'COMMA' && line.isPerson(phrase) && line.nodes[next + 1]?.kind === 'PREP' ? line.nodes[next + 1] : undefined;
  const node = behindComma ?? prep;
  const at = behindComma ? next + 2 : next + 1;
  if (node?.kind !== 'PREP' || kindAt(line, at) !== 'PHRASE' || !accepts(line, phrase, node.word)) return { phrase, next };
  if (behindComma && node.word !== 'of') return { phrase, next };
  const inner = whole(line, at);
  const complements = [...phrase.complements, { prep: node.word, phrase: inner.phrase }];
  const { closed } = inner.phrase;
  return withComplements(line, { phrase: { ...phrase, closed, complements, ...extent(phrase, inner.phrase) }, next: inner.next });
}

/** "its Alpha and Beta units", "its Alpha skin and hair care division": two things before one noun. */
function sharedNoun(first: Phrase, second: Phrase): Phrase | null {
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

function joined(first: Phrase, second: Phrase): Phrase {
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

/** Whether two phrases may stand in one list. */
function alike(line: Line, first: Phrase, second: Phrase): boolean {
  if (first.percent !== null && first.head === '' && !isParty(first)) return second.percent !== null && second.head === '';
  if (isParty(first) && isParty(second)) return line.isPerson(first) === line.isPerson(second) || !isBare(second);
  if (first.title && !isParty(first)) return second.title !== null && !isParty(second);
  if (isParty(first))
    return (
      second.owners.length > 0 ||
      UNIT_NOUNS.has(second.head) ||
      BUSINESS_NOUNS.has(second.head) ||
      sharedNoun(first, second) !== null
    );
  return second.money === null && second.title === null;
}

/** Reads on behind a phrase as long as a list goes on: ", B and C". Null where no list does. */
/** A further member of a list: a bare name, or behind a titled person another one. */
const isMember = (line: Line, first: Phrase, member: Phrase | null): member is Phrase =>
  member !== null &&
  isParty(first) &&
  (isBare(member) || (first.title !== null && member.title !== null && line.isPerson(first) && line.isPerson(member)));

function withList(line: Line, start: Folded, afterVerb: boolean): Folded {
  const members: Phrase[] = [];
  let at = start.next;
  while (kindAt(line, at) === 'COMMA' && isMember(line, start.phrase, phraseAt(line, at + 1))) {
    const member = withComplements(line, { phrase: phraseAt(line, at + 1)!, next: at + 2 });
    if (isBarePercent(line.nodes[member.next])) break;
    members.push(member.phrase);
    at = member.next;
  }
  const comma = kindAt(line, at) === 'COMMA' && kindAt(line, at + 1) === 'AND' ? 1 : 0;
  const and = line.nodes[at + comma];
  const last = and?.kind === 'AND' && and.word !== 'but' && and.word !== 'nor' ? phraseAt(line, at + comma + 1) : null;
  const adds = and?.kind === 'AND' && and.word === ADDED;
  if (!last || (comma && members.length === 0 && !adds && !line.isPerson(start.phrase))) return start;
  const end = whole(line, at + comma + 1, !adds);
  const mixed = members.length > 0 && isParty(end.phrase);
  if (!mixed && !alike(line, start.phrase, end.phrase)) return start;
  if (afterVerb && finiteAt(line, end.next) && members.length === 0 && !sharedNoun(start.phrase, end.phrase)) return start;
  if (isBarePercent(line.nodes[end.next]) && !isBarePercent(end.phrase)) return start;
  if (and?.kind === 'AND' && and.word === 'or' && end.phrase.percent && !isParty(end.phrase)) return start;
  const closed = adds && comma && kindAt(line, end.next) === 'COMMA' ? 1 : 0;
  return { phrase: [...members, end.phrase].reduce(joined, start.phrase), next: end.next + closed };
}

/** "816,000 shares, or 11.3 pct of the total": the same thing said in percent. */
function withOtherMeasure(line: Line, { phrase, next }: Folded): Folded {
  const comma = kindAt(line, next) === 'COMMA' ? 1 : 0;
  const or = line.nodes[next + comma];
  const other = phraseAt(line, next + comma + 1);
  if (or?.kind !== 'AND' || or.word !== 'or' || !other?.percent || isParty(phrase) || isParty(other)) return { phrase, next };
  const measure = withComplements(line, { phrase: other, next: next + comma + 2 });
  const closed = kindAt(line, measure.next) === 'COMMA' && kindAt(line, measure.next + 1) === 'PREP' ? 1 : 0;
  return withComplements(line, {
    phrase: {
      ...phrase,
      percent: phrase.percent ?? other.percent,
      appositions: [...phrase.appositions, measure.phrase],
      ...extent(phrase, measure.phrase),
    },
    next: measure.next + closed,
  });
}

/** "its subsidiary, Acme": the description gets its name. */
function named(description: Phrase, name: Phrase): Phrase {
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

/** Whether a phrase may describe the party before the comma: it has a noun or a title of its own. */
function describes(line: Line, phrase: Phrase, next: number): boolean {
  if (phrase.vague && phrase.head === '' && phrase.title === null) return false;
  if (isBare(phrase) || phrase.money !== null) return false;
  const verb = line.nodes[next];
  const said = phrase.title !== null && verb?.kind === 'VERB' && SAYING.has(verb.verb.lemma);
  if (finiteAt(line, next) && !said) return false;
  return phrase.head !== '' || phrase.title !== null || isParty(phrase);
}

function withAppositions(line: Line, { phrase, next }: Folded): Folded {
  const at = next + 1;
  if (kindAt(line, next) !== 'COMMA' || kindAt(line, at) !== 'PHRASE') return { phrase, next };
  const inner = whole(line, at);
  const closed = kindAt(line, inner.next) === 'COMMA' && kindAt(line, inner.next + 1) !== 'AND' ? 1 : 0;
  if (
    canBeNamed(phrase) &&
    (phrase.title !== null || phrase.beside.length === 0) &&
    isParty(inner.phrase) &&
    !inner.phrase.vague &&
    mayBeCalled(line, phrase, inner.phrase)
  ) {
    if (finiteAt(line, inner.next) && !closed && phrase.owners.length === 0 && phrase.complements.length === 0)
      return { phrase, next };
    return withAppositions(line, {
      phrase: named(phrase, inner.phrase),
      next: inner.next + (kindAt(line, inner.next + 1) === 'PHRASE' ? 0 : closed),
    });
  }
  if (!isParty(phrase) || !describes(line, inner.phrase, inner.next)) return { phrase, next };
  if (line.isPerson(phrase) && line.isPerson(inner.phrase)) return { phrase, next };
  const told = {
    ...phrase,
    closed: closed === 1,
    appositions: [...phrase.appositions, inner.phrase],
    ...extent(phrase, inner.phrase),
  };
  const more =
    closed && kindAt(line, inner.next + 1) === 'PHRASE' ? withAppositions(line, { phrase: told, next: inner.next }) : null;
  return more && more.next > inner.next ? more : { phrase: told, next: inner.next + closed };
}

/** Behind a verb or a later preposition: "bought A and B sold" is no list, but "said A and B sold" is one. */
function isLate(line: Line, at: number): boolean {
  const before = line.nodes[at - 1];
  if (before?.kind === 'VERB') return !SAYING.has(before.verb.lemma);
  return before?.kind === 'PREP' && line.nodes.slice(0, at).some((node) => node.kind === 'VERB' && node.verb.form === 'FINITE');
}

/** The whole phrase that begins at a node. */
function whole(line: Line, at: number, inList = false): Folded {
  const key = inList ? -1 - at : at;
  const known = line.done.get(key);
  if (known) return known;
  const folded = foldAt(line, at, inList);
  line.done.set(key, folded);
  return folded;
}

function foldAt(line: Line, at: number, inList: boolean): Folded {
  const base = withComplements(line, { phrase: phraseAt(line, at)!, next: at + 1 });
  const measured = withOtherMeasure(line, withMembers(line, base));
  const late = isLate(line, at);
  const listed = inList ? measured : withList(line, measured, late);
  const told = withAppositions(line, listed);
  return inList || told.next === listed.next ? told : withList(line, told, late);
}

/** Folds a row of nodes; phrases swallow what belongs to them. */
export function fold(nodes: readonly Node[], isPerson: (phrase: Phrase) => boolean): readonly Node[] {
  const line: Line = { nodes, isPerson, done: new Map() };
  const folded: Node[] = [];
  for (let at = 0; at < nodes.length; ) {
    const node = nodes[at]!;
    if (node.kind !== 'PHRASE') {
      folded.push(node);
      at += 1;
      continue;
    }
    const { phrase, next } = whole(line, at);
    folded.push(phrase);
    at = next;
  }
  return folded;
}

/** Whether a noun speaks of holding: "stake", "shares". */
export const isStakeNoun = (noun: string): boolean => STAKE_NOUNS.has(noun);
