/** Parties that a text only describes: what they are called, and which mentions mean one and the same. */
import type { PartyRef, ReadParty } from '../domain.ts';
import type { Item } from '../reading/types.ts';
import type { Phrase } from './grammar/types.ts';
import { isNamedAsset } from './meaning/assets.ts';
import { AGREEMENT_NOUNS, PARTNER_NOUNS, PLAN_NOUNS, TALK_NOUNS, UNIT_NOUNS, VENTURE_NOUNS } from './words/nouns.ts';

export interface Descriptions {
  readonly party: (ref: PartyRef) => ReadParty | undefined;
  readonly add: (party: ReadParty) => void;
  readonly describe: (phrase: Phrase, venture: boolean, partners?: readonly PartyRef[]) => PartyRef;
  readonly venture: (phrase?: Phrase) => PartyRef | null;
  /** Tells of a venture with a name, which later descriptions may mean. */
  readonly meetVenture: (ref: PartyRef, partners: readonly PartyRef[]) => void;
  readonly nameVenture: (named: VentureName) => void;
  /** In the order of their first use. */
  readonly all: () => readonly ReadParty[];
}

/** The name that a story gives to its venture. `whole`: the name of the one that it is about, however that is mentioned. */
export interface VentureName {
  readonly party: PartyRef | null;
  readonly whole: boolean;
}

interface Venture {
  readonly key: PartyRef;
  readonly partners: Set<PartyRef>;
}

/** How keys of ventures without a name begin. */
const UNNAMED = 'described venture';
const LEADING = /^(?:the|a|an|its|his|her|their|this|that|another|new|two|three|four|several)\s+/i;
/** A description begins with a word: "50-50 joint venture" is a joint venture. */
const FIGURES = /^(?:[\d%/:.,-]+(?:-\p{L}+)*\s+)+(?=\p{L})/u;
/** What may follow a venture's noun without being it. */
const OF_VENTURE: ReadonlySet<string> = new Set([...AGREEMENT_NOUNS, ...TALK_NOUNS, ...PLAN_NOUNS, ...PARTNER_NOUNS]);

/** "joint venture with Acme" tells more than "joint venture". */
function withPartner(phrase: Phrase, name: string): string {
  const partner = phrase.complements.find(({ prep, phrase: inner }) => prep === 'with' && inner.named.length > 0)?.phrase;
  const text = partner?.items.find((item) => item.kind === 'PARTY')?.text;
  return text ? `${name} with ${text}` : name;
}

/** The words that name it, up to the noun that says what it is: "a joint venture agreement" describes a joint venture. */
function describingWords({ items }: Phrase, venture: boolean): readonly Item[] {
  const words = items.filter((item) => item.kind === 'WORD');
  const noun = words.findLastIndex(({ lemma }) => VENTURE_NOUNS.has(lemma.toLowerCase()));
  const about = noun >= 0 && OF_VENTURE.has(words.at(-1)?.lemma.toLowerCase() ?? '');
  return venture && about ? words.slice(0, noun + 1) : words;
}

/** "Warrego oil field", as the text has it from the first item to the last but for its article. */
function textOf({ items }: Phrase, text: string): string {
  const own = items.filter(({ kind, lower }) => kind !== 'PERCENT' && !LEADING.test(`${lower} `));
  return own.length > 0 ? text.slice(own[0]!.start, own.at(-1)!.end).replace(/\s+/g, ' ') : '';
}

function descriptionOf(phrase: Phrase, venture: boolean, text: string): string {
  if (isNamedAsset(phrase)) return textOf(phrase, text);
  const words = describingWords(phrase, venture).map((item) => item.lower);
  return withPartner(phrase, words.join(' ').replace(LEADING, '').replace(FIGURES, '') || phrase.head);
}

const describedParty = (key: PartyRef, venture: boolean, { start, end }: Phrase, name: string): ReadParty => ({
  key,
  kind: 'FIRM',
  venture,
  names: [name],
  described: true,
  country: null,
  trade: null,
  tickers: [],
  mentions: [{ start, end }],
});

const isDefinite = ({ items, owners }: Phrase): boolean =>
  owners.length > 0 || items[0]?.lower === 'the' || items[0]?.lower === 'this' || items[0]?.lower === 'both';

/** A venture of these partners: the same two, or a mention that tells fewer of them. */
function isSame({ partners: known }: Venture, partners: readonly PartyRef[], definite: boolean): boolean {
  const both = partners.filter((ref) => known.has(ref)).length;
  if (known.size === 0 || partners.length === 0) return true;
  return definite ? both > 0 : both >= Math.min(2, known.size, partners.length);
}

/** Whether a phrase may mean the venture that the story names in passing: "the venture", "their venture". */
const mayBeNamed = (phrase: Phrase): boolean =>
  isDefinite(phrase) &&
  phrase.head !== 'project' &&
  !phrase.complements.some(({ prep }) => prep === 'with' || prep === 'between');

/** No descriptions yet. */
export function descriptionsOf(text: string): Descriptions {
  const described = new Map<PartyRef, ReadParty>();
  let ventures: readonly Venture[] = [];
  let name: VentureName = { party: null, whole: true };
  let lastUnit: PartyRef | null = null;

  const nameFor = (phrase: Phrase | undefined): PartyRef | null =>
    name.whole || (phrase && mayBeNamed(phrase)) ? name.party : null;

  const ventureOf = (partners: readonly PartyRef[], definite: boolean): PartyRef => {
    const known = ventures.findLast((one) => isSame(one, partners, definite));
    const venture = known ?? { key: `${UNNAMED} ${ventures.length}`, partners: new Set() };
    ventures = [...ventures.filter((one) => one !== venture), venture];
    for (const ref of partners) venture.partners.add(ref);
    return venture.key;
  };

  /** Keeps a description of another kind ("new company" beside "joint venture") as a further name. */
  const note = (key: PartyRef, phrase: Phrase, venture: boolean): void => {
    if (venture && !key.startsWith(UNNAMED)) return;
    const known = described.get(key);
    const called = descriptionOf(phrase, venture, text);
    if (!known) described.set(key, describedParty(key, venture, phrase, called));
    else if (known.venture && known.names.length < 2 && !known.names[0]!.split(' ').includes(phrase.head))
      described.set(key, { ...known, names: [...known.names, called] });
  };

  const describe: Descriptions['describe'] = (phrase, venture, partners = []) => {
    const named = venture ? nameFor(phrase) : null;
    if (named) return named;
    const isUnit = UNIT_NOUNS.has(phrase.head);
    const known = isUnit && phrase.items[0]?.lower === 'the' ? lastUnit : null;
    const own = isNamedAsset(phrase) ? textOf(phrase, text) : phrase.head;
    const key = venture ? ventureOf(partners, isDefinite(phrase)) : (known ?? `described ${own}`);
    if (isUnit) lastUnit = key;
    note(key, phrase, venture);
    return key;
  };

  return {
    party: (ref) => described.get(ref),
    add: (party) => described.set(party.key, party),
    describe,
    venture: (phrase) => {
      const known = nameFor(phrase) ?? ventures.at(-1)?.key ?? null;
      if (phrase && known && described.has(known)) note(known, phrase, true);
      return known;
    },
    meetVenture: (ref, partners) => {
      if (ref.startsWith(UNNAMED)) return;
      const known = ventures.find(({ key }) => key === ref);
      const all = new Set([...(known?.partners ?? []), ...partners]);
      ventures = [...ventures.filter((one) => one !== known), { key: ref, partners: all }];
    },
    nameVenture: (named) => {
      name = named;
    },
    all: () => [...described.values()],
  };
}
