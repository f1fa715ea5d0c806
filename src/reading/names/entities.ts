/** Mentions of one story that name the same, put together. */
import { coreWords, initialsOf, looseWords, spelledInitials } from './core.ts';
import { type Link, startsWith } from './link.ts';
import { ALSO_CALLED, byPrefix, LINKS } from './links.ts';
import type { Mention } from './mentions.ts';
import { looksLikePerson } from './person-like.ts';
import { HONORIFICS, isLegalForm, plain } from './tables.ts';

/** A mention with what of its words is compared. */
export interface Worded {
  readonly mention: Mention;
  readonly core: readonly string[];
  /** The core joined by spaces. */
  readonly key: string;
  /** All words in lower case without dots. */
  readonly literal: string;
  /** Initials with letters that have dots counted each: "nzfp" for "N.Z. Forest Products"; none where there are none. */
  readonly spelled: readonly string[];
  /** Its legal forms, short: "co ltd". */
  readonly forms: string;
  readonly personLike: boolean;
  /** Letters in brackets behind the full name. */
  readonly bracketed: boolean;
}

export interface Entity {
  readonly mentions: readonly Mention[];
  /** One for each distinct way it is written. */
  readonly worded: readonly Worded[];
  readonly cores: ReadonlySet<string>;
  /** Looks like a person's name wherever it is written in full. */
  readonly personLike: boolean;
}

interface Growing extends Entity {
  readonly mentions: Mention[];
  readonly worded: Worded[];
  readonly cores: Set<string>;
  personLike: boolean;
}

const SHORT: Readonly<Record<string, string>> = { incorporated: 'inc', corporation: 'corp', company: 'co', limited: 'ltd' };

function toWorded(mention: Mention, bracketed: boolean): Worded {
  const words = mention.words.map(plain);
  const core = coreWords(mention.words);
  const forms = words.filter(isLegalForm).map((word) => SHORT[word] ?? word);
  return {
    mention,
    core,
    key: core.join(' '),
    literal: words.join(' '),
    spelled: spelledInitials(mention.words),
    forms: forms.join(' '),
    personLike: looksLikePerson(mention),
    bracketed,
  };
}

/** Entities by the words of their names and by the letters that may stand for them, so that a name is compared with few. */
type Index = Map<string, Set<Growing>>;

/** All that could be meant by a name. */
function candidates(index: Index, { core, key, literal }: Worded): Set<Growing> {
  const found = new Set<Growing>();
  const letters = [lettersKey(core.join('')), lettersKey(looseWords(core).join(''))];
  const spelled = core.length > 1 || literal.includes(' ') ? [...initialsOf(core), ...initialsOf(literal.split(' '))] : [];
  const words = [...core, ...letters, ...spelled, ...looksKeys(core), ...(ALSO_CALLED.get(key)?.split(' ') ?? [])];
  for (const word of words) for (const entity of index.get(word) ?? []) found.add(entity);
  return found;
}

function note(index: Index, entity: Growing, { core, literal, spelled, mention }: Worded): void {
  const letters = [...spelled, ...initialsOf(core), ...initialsOf(looseWords(core)), ...initialsOf(literal.split(' '))];
  const short = letters.flatMap((all) => [all, all.slice(0, -1), all.slice(0, -2), `${all}co`]);
  const code = mention.ticker === null ? [] : [mention.ticker.toLowerCase()];
  for (const word of [...core, ...code, ...short.map(lettersKey), ...looksKeys(core)]) {
    const known = index.get(word);
    if (known) known.add(entity);
    else index.set(word, new Set([entity]));
  }
}

const lettersKey = (letters: string): string => `@${letters}`;
/** How a name looks: all its letters in a row, and its last word by the ends and by the beginning, for slips of the pen and words cut short. */
function looksKeys(core: readonly string[]): readonly string[] {
  const last = core.at(-1) ?? '';
  return [`=${core.join('')}`, `~${last[0]}${last.at(-1)}`, ...core.map((word) => `^${word.slice(0, BEGINNING)}`)];
}
const BEGINNING = 4;

/** What the story tells of its names: which are of two, and whether it calls people Mr and Mrs, so that a bare surname may be their firm. */
interface Telling {
  readonly apart: ReadonlySet<string>;
  readonly formal: boolean;
}
const FORMAL = new Set(['mr', 'mrs', 'ms']);

/** How many words more than the short name the entity's nearest name has: "Kohinoor" is rather Kohinoor Motors than Kohinoor Peugeot Scooters. */
const surplus = ({ worded }: Entity, { core }: Worded): number =>
  Math.min(...worded.filter((known) => startsWith(known.core, core)).map((known) => known.core.length - core.length));

const isNearer = (entity: Entity, than: Entity, name: Worded, link: Link): boolean => {
  const [one, other] = link === byPrefix ? [surplus(entity, name), surplus(than, name)] : [0, 0];
  return one === other ? lastStart(entity) > lastStart(than) : one < other;
};

/** The entity a name belongs to; among several the nearest, then the one named last. */
function find(index: Index, name: Worded, { apart, formal }: Telling): Growing | null {
  const isApart = (entity: Growing) => entity.worded.some(({ key }) => apart.has(pairOf(key, name.key)));
  const entities = [...candidates(index, name)].filter((entity) => apart.size === 0 || !isApart(entity));
  const isFirms = formal && name.mention.title === null && entities.some((entity) => byPrefix(entity, name));
  for (const link of LINKS) {
    let latest: Growing | null = null;
    for (const entity of entities) {
      if (!(isFirms && entity.personLike) && link(entity, name) && (latest === null || isNearer(entity, latest, name, link)))
        latest = entity;
    }
    if (latest) return latest;
  }
  return null;
}

const lastStart = (entity: Entity): number => entity.mentions.at(-1)?.start ?? 0;

function add(entity: Growing, name: Worded): void {
  entity.mentions.push(name.mention);
  if (!entity.worded.some(({ literal, mention }) => literal === name.literal && mention.title === name.mention.title))
    entity.worded.push(name);
  entity.cores.add(name.key);
  entity.personLike ||= name.personLike;
}

/** Two names as one key, in either order. */
export const pairOf = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

/** Groups mentions, in order of the text, into entities. `aliasOf` tells what another name stands for, `apart` which names are of two. */
export function linkMentions(
  mentions: readonly Mention[],
  aliasOf: ReadonlyMap<Mention, Mention>,
  apart: ReadonlySet<string>,
): readonly Entity[] {
  const entities: Growing[] = [];
  const index: Index = new Map();
  const home = new Map<Mention, Growing>();
  const telling = { apart, formal: mentions.some(({ title }) => FORMAL.has(title ?? '')) };
  for (const mention of mentions) {
    const name = toWorded(mention, aliasOf.has(mention));
    if (name.core.length === 0 || name.core.every((word) => HONORIFICS.has(word) || word === 'the')) continue;
    const alias = aliasOf.get(mention);
    const found = (alias && home.get(alias)) ?? find(index, name, telling);
    const entity = found ?? { mentions: [], worded: [], cores: new Set<string>(), personLike: false };
    if (!found) entities.push(entity);
    add(entity, name);
    note(index, entity, name);
    home.set(mention, entity);
  }
  return entities;
}
