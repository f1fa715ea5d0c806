/** What a reader keeps in mind of the sentences read: who was named, who was the subject, who spoke. */
import type { PartyRef, ReadParty } from '../domain.ts';

export interface Seen {
  readonly key: PartyRef;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  /** No verb stands before it in its sentence. */
  readonly subject: boolean;
  /** A verb stands right behind it: "… while Acme sold". */
  readonly doing: boolean;
  /** "Acme said", "said Acme". */
  readonly speaks: boolean;
}

export interface Looking {
  readonly party: (key: PartyRef) => ReadParty | undefined;
  /** All mentions before the pronoun, in order. */
  readonly seen: readonly Seen[];
  /** The firm the story is about. */
  readonly topic: PartyRef | null;
}

/** A pronoun looks back on this many sentences. */
const REACH = 2;
/** How far "both groups" looks back, and what a mention weighs there. */
const PAIR_REACH = 6;
const WEIGHTS = { mention: 1, subject: 1, first: 2 };

export const isFirm = (party: ReadParty | undefined): boolean =>
  party !== undefined && party.kind !== 'PERSON' && party.kind !== 'STATE';

function within(looking: Looking, from: number, fits: (party: ReadParty) => boolean): Seen[] {
  const found: Seen[] = [];
  for (let at = looking.seen.length - 1; at >= 0; at--) {
    const seen = looking.seen[at] as Seen;
    if (seen.sentence < from) break;
    const party = looking.party(seen.key);
    if (party && fits(party)) found.unshift(seen);
  }
  return found;
}

/** "Peru said it …": a state is meant, and no firm of the sentences before. */
function isStates(looking: Looking, sentence: number): boolean {
  const last = within(looking, sentence, (party) => party.kind !== 'PERSON').findLast((seen) => seen.subject);
  return last !== undefined && looking.party(last.key)?.kind === 'STATE';
}

/** The subject of this sentence so far, else of one of the two before, else the story's topic. */
export function inFocus(looking: Looking, sentence: number, fits: (party: ReadParty) => boolean): PartyRef | null {
  if (isStates(looking, sentence)) return null;
  const near = within(looking, sentence - REACH, fits);
  for (let back = 0; back <= REACH; back++) {
    const here = near.filter((seen) => seen.sentence === sentence - back);
    const chosen = (back === 0 ? here.findLast((seen) => seen.doing) : undefined) ?? here.find((seen) => seen.subject) ?? here[0];
    if (chosen) return chosen.key;
  }
  return topicOf(looking, fits);
}

/** The firm that spoke last: "The company said" goes on what it said before. */
export function lastSpeaker(looking: Looking, sentence: number, fits: (party: ReadParty) => boolean): PartyRef | null {
  const spoke = within(looking, sentence - 4, fits).findLast((seen) => seen.speaks && seen.sentence < sentence);
  return spoke?.key ?? null;
}

function topicOf(looking: Looking, fits: (party: ReadParty) => boolean): PartyRef | null {
  const topic = looking.topic === null ? undefined : looking.party(looking.topic);
  return topic && fits(topic) ? topic.key : null;
}

/** The person in focus: the subject of this sentence, else the last one named, else the subject before. */
export function lastPerson(looking: Looking, sentence: number): PartyRef | null {
  const people = within(looking, sentence - REACH, (party) => party.kind === 'PERSON');
  const here = people.filter((seen) => seen.sentence === sentence);
  return (
    (here.find((seen) => seen.subject) ?? here.at(-1) ?? people.findLast((seen) => seen.subject) ?? people.at(-1))?.key ?? null
  );
}

/** "Acme and Bolt said they": two firms of one sentence, this one or the one before, one of them its subject. */
export function togetherJust(looking: Looking, sentence: number): readonly PartyRef[] {
  for (const at of [sentence, sentence - 1]) {
    const here = within(looking, at, isFirm).filter((seen) => seen.sentence === at);
    const keys = [...new Set(here.map(({ key }) => key))];
    if (keys.length === 2 && here.some((seen) => seen.subject)) return keys;
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
