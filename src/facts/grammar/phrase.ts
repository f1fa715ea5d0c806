/** A base phrase out of its items: what is its head, whom it names, whose it is. */
import type { PartyRef } from '../../domain.ts';
import type { Item, PartyItem, TitleItem, WordItem } from '../../reading/types.ts';
import type { Phrase } from './types.ts';

/** "its partner's stake": a noun that owns. */
const isOwning = (item: Item): boolean => item.kind === 'WORD' && item.lower.endsWith("'s");
const isNoun = (item: Item): item is WordItem => item.kind === 'WORD' && (item.pos === 'NOUN' || item.pos === 'PROPN');
const unique = (refs: readonly PartyRef[]): readonly PartyRef[] => [...new Set(refs)];

/** The last noun or adjective that stands behind every party, else none: "Acme shares" is about shares, "the retailer Acme" about Acme, "the other 40%" about a percent. */
function headOf(items: readonly Item[], lastParty: number): string {
  if (items.at(-1)?.kind === 'PERCENT' && !items.some(isNoun)) return '';
  const tail = items.slice(lastParty + 1);
  const noun =
    tail.findLast(isNoun) ??
    (lastParty < 0 || (items[lastParty] as PartyItem).possessive
      ? tail.findLast((item): item is WordItem => item.kind === 'WORD' && item.pos !== 'DET')
      : undefined);
  return noun && noun.kind === 'WORD' ? noun.lemma.toLowerCase() : '';
}

function wordsOf(items: readonly Item[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const item of items) {
    if (item.kind === 'WORD') for (const word of [...item.lower.split(/\s+/), item.lemma.toLowerCase()]) words.add(word);
    if (item.kind === 'VERB') words.add(item.lower).add(item.lemma);
  }
  return words;
}

const SELF = new Set(['group', 'company', 'firm', 'corporation', 'conglomerate', 'organisation', 'organization']);

/** "the Acme group": Acme itself, as good as its bare name. */
function withoutSelf(items: readonly Item[]): readonly Item[] {
  const [noun, name] = [items.at(-1), items.at(-2)];
  const isSelf = noun?.kind === 'WORD' && SELF.has(noun.lemma) && name?.kind === 'PARTY' && !name.possessive;
  const plain = items.slice(0, -2).every((item) => item.kind === 'WORD' && item.lower === 'the');
  return isSelf && plain && items.length > 2 ? items.slice(0, -1) : items;
}

const POSTS = new Set(['post', 'position', 'role', 'job', 'title', 'seat', 'duty', 'office', 'vacancy']);

/** The title in a phrase: "its dealer network" has none, "the chairman post" has one. */
function titleOf(items: readonly Item[]): TitleItem | null {
  const at = items.findIndex((item) => item.kind === 'TITLE');
  const title = items[at];
  if (title?.kind !== 'TITLE') return null;
  const rest = items.slice(at + 1);
  const noun = rest.some(({ kind }) => kind === 'PARTY') ? undefined : rest.findLast(isNoun);
  return noun && !POSTS.has(noun.lemma.toLowerCase()) ? null : title;
}

/** The phrase that these items make. A possessive party at the very end stands for itself: "a unit of Acme's". */
export function makePhrase(all: readonly Item[], people: (item: Item) => boolean): Phrase {
  const items = withoutSelf(all);
  const parties = items.flatMap((item, at) => (item.kind === 'PARTY' ? [{ item, at }] : []));
  const last = parties.at(-1);
  const title = titleOf(items);
  const head = headOf(items, last?.at ?? -1);
  const titled = title !== null && last !== undefined && items.indexOf(title) > last.at;
  const standsForItself = (party: { item: PartyItem; at: number }) =>
    party === last && head === '' && !titled && (!party.item.possessive || party.at === items.length - 1);
  const refs = (chosen: readonly { item: PartyItem }[]) => unique(chosen.flatMap(({ item }) => item.parties));
  const named = parties.filter(standsForItself);
  const owners = parties.filter((party) => party.item.possessive && !standsForItself(party));
  const beside = parties.filter((party) => !party.item.possessive && !standsForItself(party));
  return {
    kind: 'PHRASE',
    items,
    head,
    words: wordsOf(items),
    named: refs(named),
    owners: refs(owners.slice(-1).filter(({ at }) => !items.slice(at).some(isOwning))),
    beside: refs(beside),
    percent: items.findLast((item) => item.kind === 'PERCENT') ?? null,
    money: items.findLast((item) => item.kind === 'MONEY') ?? null,
    title,
    complements: [],
    appositions: [],
    conjuncts: [],
    closed: false,
    vague: named.length > 0 && named.every(({ item }) => item.via !== 'NAME' && !people(item)),
    start: items[0]!.start,
    end: all.at(-1)!.end,
  };
}
