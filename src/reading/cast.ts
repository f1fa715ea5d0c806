/** All who appear in a story: firms, people, funds, states, each as a party with a key, and where their names stand. */
import type { PartyRef, ReadParty, Span, Story } from '../domain.ts';
import type { Find } from './finds.ts';
import type { Entity } from './names/entities.ts';
import { type NamedEntity, nameEntities } from './names/find.ts';
import { findHeadlineMentions } from './names/headline.ts';
import { isLandOnly } from './names/lands.ts';
import { type Description, isUnit, leading, toParty } from './parties.ts';
import { findStates, type State, stateFinds, stateParty } from './states.ts';
import { type Token, tokenise } from './tokens.ts';

/** An entity less likely than this to be a market participant is no party at all. */
const CANDIDATE = 0.2;
/** "Series A" names nobody; rules that read rounds of money take it for one noun. */
const isRound = ({ cores }: Entity): boolean => [...cores].some((core) => /^series [a-h]$/.test(core));
/** States are parties only by what they hold. */
const STATE_LIKELIHOOD = 0.05;

/** Firm and person share the doubt: an entity is listed rather than not from 0.4 on, so that 0.5 stands for even odds. */
const ODDS = 1.1;

function likelihoodOf({ firm, person }: NamedEntity): number {
  const chance = Math.max(firm, person);
  return (ODDS * chance) / (ODDS * chance + 1 - chance);
}

export interface Cast {
  readonly parties: readonly ReadParty[];
  readonly likelihood: ReadonlyMap<PartyRef, number>;
  /** Parties that the story calls a unit, an arm, a subsidiary. */
  readonly units: ReadonlySet<PartyRef>;
  /** Parties by the last word of names of several words. */
  readonly byLastWord: ReadonlyMap<string, readonly PartyRef[]>;
  /** The entities behind the named parties, for the headline. */
  readonly entities: ReadonlyMap<Entity, PartyRef>;
  /** Finds of names by sentence, in order of the text. */
  readonly finds: ReadonlyMap<number, readonly Find[]>;
}

type Member = { readonly named: NamedEntity } | { readonly state: State };

const firstOf = (member: Member): number =>
  'named' in member ? (member.named.entity.mentions[0]?.start ?? 0) : (member.state.mentions[0]?.start ?? 0);

function findsOf(member: Member, key: PartyRef): readonly { readonly sentence: number; readonly find: Find }[] {
  if ('state' in member) return stateFinds(member.state, key);
  return member.named.entity.mentions.map(({ sentence, start, end, possessive }) => ({
    sentence,
    find: { start, end, item: { kind: 'PARTY', parties: [key], via: 'NAME', possessive } },
  }));
}

/** Tells whether a stretch lies in one of the names. */
function inside(named: readonly NamedEntity[]): (span: Span) => boolean {
  const spans = named.flatMap(({ entity }) => entity.mentions).sort((a, b) => a.start - b.start);
  return ({ start, end }) => spans.some((span) => span.start <= start && end <= span.end && span.end - span.start > end - start);
}

const SHORTEST_NOUN = 4;
const LAST_WORD = /\p{L}+(?=(?:,? (?:Inc|Ltd|Corp|Co|Plc|PLC|AG|SA|AS|ASA|Limited|LLC)\.?)*$)/u;

function byLastWord(parties: readonly ReadParty[]): ReadonlyMap<string, readonly PartyRef[]> {
  const found = new Map<string, Set<PartyRef>>();
  for (const { key, names } of parties)
    for (const name of names) {
      const word = name.includes(' ') ? (LAST_WORD.exec(name)?.[0].toLowerCase() ?? '') : '';
      if (word.length >= SHORTEST_NOUN) found.set(word, (found.get(word) ?? new Set()).add(key));
    }
  return new Map([...found].map(([word, keys]) => [word, [...keys]]));
}

/** What the headline tells of the parties it names: "Fund to invest in lens maker Acme". */
function headlineTells(title: string | null, named: readonly NamedEntity[]): ReadonlyMap<Entity, Description> {
  const tokens = title === null ? [] : tokenise(title);
  const mentions = findHeadlineMentions(
    tokens,
    named.map(({ entity }) => entity),
  );
  return new Map(
    mentions.map(({ entity, start }) => [
      entity,
      leading(
        tokens,
        tokens.findIndex((token) => token.start === start),
      ),
    ]),
  );
}

/** What the story itself does not tell of a party is taken from the headline. */
const toldInHeadline = (party: ReadParty, told: Description | undefined): ReadParty => ({
  ...party,
  trade: party.trade ?? told?.trade ?? null,
  country: party.country ?? told?.country ?? null,
});

/** Puts the cast together, with keys in order of first mention. */
export function castOf(story: Story, sentences: readonly (readonly Token[])[]): Cast {
  const named = nameEntities(sentences).filter(
    ({ entity, firm, person }) => (firm + person >= CANDIDATE || isRound(entity)) && !isLandOnly(entity),
  );
  const members: Member[] = [
    ...named.map((one) => ({ named: one })),
    ...findStates(sentences, story.text, inside(named)).map((state) => ({ state })),
  ];
  members.sort((a, b) => firstOf(a) - firstOf(b));
  const told = headlineTells(story.title, named);
  const parties: ReadParty[] = [];
  const likelihood = new Map<PartyRef, number>();
  const entities = new Map<Entity, PartyRef>();
  const finds = new Map<number, Find[]>();
  members.forEach((member, at) => {
    const key = `p${at + 1}`;
    parties.push(
      'named' in member
        ? toldInHeadline(toParty(member.named, key, story, sentences), told.get(member.named.entity))
        : stateParty(member.state, key),
    );
    likelihood.set(key, 'named' in member ? likelihoodOf(member.named) : STATE_LIKELIHOOD);
    if ('named' in member) entities.set(member.named.entity, key);
    for (const { sentence, find } of findsOf(member, key)) finds.set(sentence, [...(finds.get(sentence) ?? []), find]);
  });
  for (const here of finds.values()) here.sort((a, b) => a.start - b.start || b.end - a.end);
  const units = new Set(parties.filter((party) => isUnit(party, story.text)).map(({ key }) => key));
  return { parties, likelihood, units, byLastWord: byLastWord(parties), entities, finds };
}
