/** What a reader keeps in mind of the sentences read: who was named, who was the subject, who spoke. */
import type { PartyRef, ReadParty } from '../domain.ts';
import type { Gender } from './genders.ts';
import type { Group } from './groups.ts';
import type { Roles } from './roles.ts';

export interface Seen extends Roles {
  readonly key: PartyRef;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  /** Stands for a group that it leads: "the group" of Ann Lee. */
  readonly group: boolean;
  /** Where a state stands: by the name of its land alone ("Peru said"). */
  readonly bareLand: boolean;
}

export interface Looking {
  readonly party: (key: PartyRef) => ReadParty | undefined;
  /** All mentions before the pronoun, in order. */
  readonly seen: readonly Seen[];
  /** The firm the story is about. */
  readonly topic: PartyRef | null;
  /** The person the story is about, where it opens with one. */
  readonly hero: PartyRef | null;
  /** The group of investors that the story tells of. */
  readonly group: Group | null;
  /** Spoken of as a unit, an arm, a subsidiary. */
  readonly isUnit: (key: PartyRef) => boolean;
  /** Parties by the last word of their names, in small letters: "port" of "Acme Sea Port". */
  readonly calledBy: (word: string) => readonly PartyRef[];
  /** Whether a person has been told to be a man or a woman. */
  readonly genderOf: (key: PartyRef) => Gender | undefined;
  /** Places that it is said to sit in, lower case. */
  readonly seatsOf: (key: PartyRef) => ReadonlySet<string>;
}

type Fits = (party: ReadParty) => boolean;

/** A pronoun looks back on this many sentences. */
const REACH = 2;
/** "The company said" goes on with who spoke so far back at most. */
const SPEAKER_REACH = 4;
/** How far "both groups" looks back, and what a mention weighs there. */
const PAIR_REACH = 6;
const WEIGHTS = { mention: 1, subject: 1, first: 2 };

export const isFirm = (party: ReadParty | undefined): boolean =>
  party !== undefined && party.kind !== 'PERSON' && party.kind !== 'STATE';

/** Mentions of parties that fit, from sentence `from` on; firms named in passing only where nobody else is. */
function within(looking: Looking, from: number, fits: Fits): Seen[] {
  const found: Seen[] = [];
  for (let at = looking.seen.length - 1; at >= 0; at--) {
    const seen = looking.seen[at] as Seen;
    if (seen.sentence < from) break;
    const party = seen.passing ? undefined : looking.party(seen.key);
    if (party && fits(party)) found.unshift(seen);
  }
  return found;
}

/** The state that is the subject of this sentence, or spoke in the one before; no firm stands as one behind it. */
export function stateInFocus(looking: Looking, sentence: number): Seen | null {
  for (const at of [sentence, sentence - 1]) {
    const here = within(looking, at, (party) => party.kind !== 'PERSON').filter((seen) => seen.sentence === at);
    const last = here.findLast((seen) => seen.subject || seen.doing);
    if (last) return looking.party(last.key)?.kind === 'STATE' && (at === sentence || last.speaks) ? last : null;
    if (here.length > 0) return null;
  }
  return null;
}

/** The subject of this sentence so far, else of one of those before; null where none fits within `reach` sentences. */
export function focusWithin(looking: Looking, sentence: number, fits: Fits, reach = REACH): PartyRef | null {
  const near = within(looking, sentence - reach, fits);
  for (let back = 0; back <= reach; back++) {
    const here = near.filter((seen) => seen.sentence === sentence - back);
    const chosen =
      (back === 0 ? (here.findLast((seen) => seen.doing) ?? here.findLast((seen) => seen.speaks)) : undefined) ??
      here.find((seen) => seen.subject && !seen.owner) ??
      here.find((seen) => seen.subject) ??
      here[0];
    if (chosen) return chosen.key;
  }
  return null;
}

/** Who is in focus nearby, else the story's topic. */
export const inFocus = (looking: Looking, sentence: number, fits: Fits): PartyRef | null =>
  focusWithin(looking, sentence, fits) ?? topicOf(looking, fits);

/** The one that fits and spoke last, in a sentence before: "The company said" goes on what it said. */
export function lastSpeaker(looking: Looking, sentence: number, fits: Fits): PartyRef | null {
  const spoke = within(looking, sentence - SPEAKER_REACH, fits).findLast((seen) => seen.speaks && seen.sentence < sentence);
  return spoke?.key ?? null;
}

function topicOf(looking: Looking, fits: Fits): PartyRef | null {
  const topic = looking.topic === null ? undefined : looking.party(looking.topic);
  return topic && fits(topic) ? topic.key : null;
}

/** The person in focus: of the nearest sentence that names one the subject, else the last named; else whom the story is about. */
export function lastPerson(looking: Looking, sentence: number, gender: Gender | null = null): PartyRef | null {
  const mayBe = (key: PartyRef) => gender === null || (looking.genderOf(key) ?? gender) === gender;
  const people = within(looking, sentence - REACH, ({ kind, key }) => kind === 'PERSON' && mayBe(key));
  const nearest = people.at(-1)?.sentence;
  const here = people.filter((seen) => seen.sentence === nearest);
  const last = here.find((seen) => seen.subject) ?? here.at(-1);
  return last?.key ?? (looking.hero !== null && mayBe(looking.hero) ? looking.hero : null);
}

/** The firm named last before, in this sentence or the one before: "the latter". */
export const lastFirm = (looking: Looking, sentence: number, fits: Fits = isFirm): PartyRef | null =>
  within(looking, sentence - 1, fits).at(-1)?.key ?? null;

/** "Acme and Bolt said they": two firms of one sentence, this one or the one before, one of them its subject, told in one breath. */
export function togetherJust(looking: Looking, sentence: number): readonly PartyRef[] {
  for (const at of [sentence, sentence - 1]) {
    const here = within(looking, at, isFirm).filter((seen) => seen.sentence === at);
    const keys = [...new Set(here.map(({ key }) => key))];
    const isOfPeople = within(looking, at, (party) => party.kind === 'PERSON').some(
      (seen) => seen.sentence === at && seen.subject,
    );
    if (isOfPeople) return [];
    if (keys.length === 2 && here.some((seen) => seen.subject || seen.doing)) return keys;
    if (keys.length > 0) return [];
  }
  return [];
}

/** The two firms most in mind, in order of the text: "the two groups", "both firms". Nobody where there are not two. */
export function lastTwo(looking: Looking, sentence: number): readonly PartyRef[] {
  const weights = new Map<PartyRef, number>();
  const near = within(looking, Math.max(0, sentence - PAIR_REACH), isFirm);
  for (const seen of near) {
    const weight =
      WEIGHTS.mention +
      (seen.subject ? WEIGHTS.subject : 0) +
      (seen.sentence === 0 ? WEIGHTS.first : 0) +
      1 / (1 + sentence - seen.sentence);
    weights.set(seen.key, (weights.get(seen.key) ?? 0) + weight);
  }
  const two = [...weights]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([key]) => key);
  return two.length === 2
    ? near.map(({ key }) => key).filter((key, at, all) => two.includes(key) && all.indexOf(key) === at)
    : [];
}
