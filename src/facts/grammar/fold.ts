/** Base phrases → whole ones: complements ("stake in Acme"), lists ("A, B and C"), appositions ("Acme, a unit of Bolt,"). */
import type { VerbItem } from '../../reading/types.ts';
import { ADDED } from '../words/grammar.ts';
import { HOLDER_NOUNS, PARENT_NOUNS, PARTNER_NOUNS, STAKE_NOUNS, takes, VENTURE_NOUNS } from '../words/nouns.ts';
import { SAYING } from '../words/verbs.ts';
import {
  alike,
  canBeNamed,
  extent,
  isBare,
  isBarePercent,
  isNumber,
  isOfPeople,
  isParty,
  isPlural,
  isShareAlone,
  joined,
  mayBeCalled,
  named,
  sharedNoun,
} from './shapes.ts';
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

const TITLE_PREPS = new Set(['of', 'at', 'for', 'with']);
/** "a consultant to Bolt". */
const ADVISING = /(?:consultant|adviser|advisor|counsel)$/;
/** Callings of a house: "an analyst from Bolt". */
const FROM_HOUSE = /(?:analyst|economist|strategist|trader|manager|spokesman|spokeswoman)$/;

const phraseAt = (line: Line, at: number): Phrase | null => {
  const node = line.nodes[at];
  return node?.kind === 'PHRASE' ? node : null;
};
const kindAt = (line: Line, at: number) => line.nodes[at]?.kind;
/** "the largest producer based on sales": a participle, whatever form it was read as. */
const isBased = ({ lower }: VerbItem): boolean => lower === 'based' || lower === 'headquartered';
const finiteAt = (line: Line, at: number): boolean => {
  const node = line.nodes[at];
  return node?.kind === 'VERB' && node.verb.form === 'FINITE' && !(isBased(node.verb) && kindAt(line, at + 1) === 'PREP');
};

/** "in" after "stake", "at" after "analyst Ann Lee". */
function accepts(line: Line, phrase: Phrase, prep: string): boolean {
  if (prep === 'of') return true;
  if (phrase.title !== null && TITLE_PREPS.has(prep)) return true;
  if (prep === 'to' && phrase.title?.titles.some((title) => ADVISING.test(title))) return true;
  if (prep === 'from' && phrase.title?.titles.some((title) => FROM_HOUSE.test(title)) && phrase.beside.length === 0) return true;
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

/** "has a 40 percent stake in and operates the mine": two verbs share what stands behind the second. */
function sharedObject(line: Line, phrase: Phrase, next: number): Folded | null {
  const [prep, and, verb] = [line.nodes[next], line.nodes[next + 1], line.nodes[next + 2]];
  if (prep?.kind !== 'PREP' || and?.kind !== 'AND' || verb?.kind !== 'VERB' || kindAt(line, next + 3) !== 'PHRASE') return null;
  if (prep.word === 'of' || !accepts(line, phrase, prep.word)) return null;
  const { phrase: inner } = whole(line, next + 3);
  return { phrase: { ...phrase, complements: [...phrase.complements, { prep: prep.word, phrase: inner }] }, next: next + 1 };
}

/** "the joint company, Acme located in Fuzhou,": tells where it is, and is no verb of the sentence. */
const isPlacing = (node: Node | undefined): boolean =>
  node?.kind === 'VERB' && node.verb.tense === 'PAST' && ['locate', 'base', 'headquarter', 'situate'].includes(node.verb.lemma);

/** "the owners of Bolt, Acme and Cord,": the names behind the comma are the owners, not what they own. */
const areNamedBehind = (line: Line, phrase: Phrase, at: number): boolean =>
  HOLDER_NOUNS.has(phrase.head) &&
  isPlural(phrase) &&
  kindAt(line, at + 1) === 'COMMA' &&
  isBareParty(phraseAt(line, at)) &&
  isBareParty(phraseAt(line, at + 2)) &&
  kindAt(line, at + 3) === 'AND';

/** "partner in the venture, Acme": the name behind the comma is the partner's, not the venture's. */
const isNamedBehind = (line: Line, phrase: Phrase, at: number): boolean =>
  RELATED.some((nouns) => nouns.has(phrase.head)) &&
  !isParty(phrase) &&
  phraseAt(line, at)?.named.length === 0 &&
  kindAt(line, at + 1) === 'COMMA' &&
  isBareParty(phraseAt(line, at + 2));
const RELATED = [PARTNER_NOUNS, HOLDER_NOUNS, PARENT_NOUNS];

const isBareParty = (phrase: Phrase | null): boolean => phrase !== null && isBare(phrase);

/** "owner of the venture with a 51 percent stake": the stake is the owner's. */
const isShareOf = (phrase: Phrase, prep: string, inner: Phrase): boolean =>
  prep === 'with' && VENTURE_NOUNS.has(phrase.head) && !isParty(inner) && (inner.percent !== null || STAKE_NOUNS.has(inner.head));

function withComplements(line: Line, { phrase, next }: Folded): Folded {
  const shared = sharedObject(line, phrase, next);
  if (shared) return shared;
  const prep = line.nodes[next];
  const behindComma =
    prep?.kind === 'COMMA' && line.isPerson(phrase) && line.nodes[next + 1]?.kind === 'PREP' ? line.nodes[next + 1] : undefined;
  const node = behindComma ?? prep;
  const at = behindComma ? next + 2 : next + 1;
  if (node?.kind !== 'PREP' || kindAt(line, at) !== 'PHRASE' || !accepts(line, phrase, node.word)) return { phrase, next };
  if (behindComma && node.word !== 'of') return { phrase, next };
  if (isShareOf(phrase, node.word, phraseAt(line, at)!)) return { phrase, next };
  const apart = areNamedBehind(line, phrase, at) || isNamedBehind(line, phrase, at);
  const inner = apart ? { phrase: phraseAt(line, at)!, next: at + 1 } : whole(line, at);
  const [own, offices] = phrase.title ? withoutOffices(inner.phrase) : [inner.phrase, []];
  const complements = [...phrase.complements, { prep: node.word, phrase: own }];
  const { closed } = inner.phrase;
  const conjuncts = [...phrase.conjuncts, ...offices];
  return withComplements(line, {
    phrase: { ...phrase, closed, complements, conjuncts, ...extent(phrase, inner.phrase) },
    next: inner.next,
  });
}

/** "founder of Acme and its chairman": the second office stands beside the first, and not beside the firm. */
function withoutOffices(phrase: Phrase): readonly [Phrase, readonly Phrase[]] {
  const isOffice = ({ title, named: names }: Phrase): boolean => title !== null && names.length === 0;
  return [{ ...phrase, conjuncts: phrase.conjuncts.filter((other) => !isOffice(other)) }, phrase.conjuncts.filter(isOffice)];
}

/** "the Dutch bank Acme", "Singapore's Acme": a name behind its own description. */
const isDescribedName = ({ items, title, vague, beside, named: names }: Phrase): boolean =>
  items.at(-1)?.kind === 'PARTY' && title === null && !vague && beside.length === 0 && names.length === 1;

/** A further member of a list: a bare or described name, or behind a titled person another one. */
const isMember = (line: Line, first: Phrase, member: Phrase | null): member is Phrase =>
  member !== null &&
  isParty(first) &&
  (isBare(member) ||
    isDescribedName(member) ||
    (first.title !== null && member.title !== null && line.isPerson(first) && line.isPerson(member)));

/** Reads on behind a phrase as long as a list goes on: ", B and C". */
function withList(line: Line, start: Folded, afterVerb: boolean): Folded {
  const members: Phrase[] = [];
  let at = start.next;
  while (kindAt(line, at) === 'COMMA' && isMember(line, start.phrase, phraseAt(line, at + 1))) {
    const member = withComplements(line, { phrase: phraseAt(line, at + 1)!, next: at + 2 });
    if (isShareAlone(line.nodes[member.next])) break;
    members.push(member.phrase);
    at = member.next;
  }
  const comma = kindAt(line, at) === 'COMMA' && kindAt(line, at + 1) === 'AND' ? 1 : 0;
  const and = line.nodes[at + comma];
  const last = and?.kind === 'AND' && and.word !== 'but' && and.word !== 'nor' ? phraseAt(line, at + comma + 1) : null;
  const adds = and?.kind === 'AND' && and.word === ADDED;
  const described = isParty(start.phrase) && start.phrase.appositions.length > 0 && isParty(last ?? start.phrase);
  if (!last || (comma && members.length === 0 && !adds && !described && !line.isPerson(start.phrase))) return start;
  const end = whole(line, at + comma + 1, !adds);
  const mixed = members.length > 0 && isParty(end.phrase);
  if (!mixed && !alike(line.isPerson, start.phrase, end.phrase)) return start;
  if (afterVerb && finiteAt(line, end.next) && members.length === 0 && !sharedNoun(start.phrase, end.phrase)) return start;
  if (isShareAlone(line.nodes[end.next]) && !isShareAlone(end.phrase)) return start;
  if (and?.kind === 'AND' && and.word === 'or' && end.phrase.percent && !isParty(end.phrase)) return start;
  const closed = adds && comma && kindAt(line, end.next) === 'COMMA' ? 1 : 0;
  return { phrase: [...members, end.phrase].reduce(joined, start.phrase), next: end.next + closed };
}

/** "816,000 shares, or 11.3 pct of the total", "1.9 mln shares, about 5 pct": the same thing said in percent. */
function withOtherMeasure(line: Line, { phrase, next }: Folded): Folded {
  const comma = kindAt(line, next) === 'COMMA' ? 1 : 0;
  const or = line.nodes[next + comma];
  const other = phraseAt(line, next + comma + 1);
  const bare = comma === 1 ? phraseAt(line, next + 1) : null;
  if (
    bare &&
    isBarePercent(bare) &&
    STAKE_NOUNS.has(phrase.head) &&
    phrase.head !== 'block' &&
    !isParty(phrase) &&
    !phrase.percent
  )
    return measured(line, phrase, bare, next + 2);
  if (or?.kind !== 'AND' || or.word !== 'or' || !other?.percent || isParty(phrase) || isParty(other)) return { phrase, next };
  return measured(line, phrase, other, next + comma + 2);
}

/** A phrase with the percent that it is, and what follows. */
function measured(line: Line, phrase: Phrase, other: Phrase, behind: number): Folded {
  const measure = withComplements(line, { phrase: other, next: behind });
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

/** Whether a phrase may describe the party before the comma: it has a noun or a title of its own. */
function describes(line: Line, phrase: Phrase, next: number, ofPerson: boolean): boolean {
  if (phrase.vague && phrase.head === '' && phrase.title === null) return false;
  if (isBare(phrase) || phrase.money !== null || isNumber(phrase)) return false;
  const verb = line.nodes[next];
  const said = ofPerson && phrase.title !== null && verb?.kind === 'VERB' && SAYING.has(verb.verb.lemma);
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
    (phrase.title !== null || phrase.beside.length === 0 || isOfPeople(phrase) || HOLDER_NOUNS.has(phrase.head)) &&
    isParty(inner.phrase) &&
    !inner.phrase.vague &&
    mayBeCalled(line.isPerson, phrase, inner.phrase)
  ) {
    if (
      finiteAt(line, inner.next) &&
      !isPlacing(line.nodes[inner.next]) &&
      !closed &&
      phrase.owners.length === 0 &&
      phrase.complements.length === 0
    )
      return { phrase, next };
    return withAppositions(line, {
      phrase: named(phrase, inner.phrase),
      next: inner.next + (kindAt(line, inner.next + 1) === 'PHRASE' ? 0 : closed),
    });
  }
  if (!isParty(phrase) || !describes(line, inner.phrase, inner.next, line.isPerson(phrase))) return { phrase, next };
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

/** "the deal, worth $3bn,": the sum belongs to the deal. */
function withWorth(line: Line, { phrase, next }: Folded): Folded {
  const worth = kindAt(line, next) === 'COMMA' ? phraseAt(line, next + 1) : null;
  if (worth?.money == null || worth.items[0]?.lower !== 'worth' || phrase.money !== null || isParty(phrase))
    return { phrase, next };
  const closed = kindAt(line, next + 2) === 'COMMA' ? 1 : 0;
  return { phrase: { ...phrase, money: worth.money, ...extent(phrase, worth) }, next: next + 2 + closed };
}

function foldAt(line: Line, at: number, inList: boolean): Folded {
  const base = withWorth(line, withComplements(line, { phrase: phraseAt(line, at)!, next: at + 1 }));
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
