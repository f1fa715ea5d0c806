/** A story read → what it states: facts with rule, quote, offsets and confidence, and the described parties that they need. */
import type { Fact, PartyRef, ReadParty } from '../domain.ts';
import type { ReadStory } from '../reading/types.ts';
import { confidenceOf } from './confidence.ts';
import { type Likely, likely } from './likely/index.ts';
import { propose } from './propose.ts';
import { scenesOf, stageOf } from './scene.ts';
import { settle } from './settle.ts';

export interface Facts {
  readonly facts: readonly Fact[];
  /** The story's parties, then those that it only describes and that a fact needs. */
  readonly parties: readonly ReadParty[];
}

/** A party in no fact is listed from this likelihood on. */
const LISTED = 0.5;
const TRIMMED = /^[\s,;:.]+|[\s,;:]+$/g;

/** What settling needs and a fact does not say. */
const UNSAID = { guessed: false, lot: null, more: false, refused: false };

function withEvidence(text: string, { fact: { sentence: _, ...proposed }, chance }: Likely): Fact {
  const { guessed: _g, lot: _l, more: _m, refused: _r, ...proposal } = { ...UNSAID, ...proposed };
  const raw = text.slice(proposal.start, proposal.end);
  const start = proposal.start + (raw.length - raw.replace(/^[\s,;:.]+/, '').length);
  const quote = raw.replace(TRIMMED, '');
  const inferred = proposal.inferred ?? false;
  return {
    ...proposal,
    start,
    end: start + quote.length,
    quote,
    inferred,
    confidence: chance === null ? confidenceOf(proposal.rule, proposal.fact, inferred) : Math.round(100 * chance) / 100,
  };
}

function partiesIn(fact: Fact): readonly PartyRef[] {
  if (fact.fact === 'STAKE') return [fact.holder, fact.firm];
  if (fact.fact === 'POST') return [fact.person, fact.firm];
  if (fact.fact === 'FOUNDING') return [fact.founder, fact.firm];
  return [...fact.buyers, ...fact.sellers, ...(fact.target ? [fact.target] : [])];
}

/** All that a story states about stakes, posts, deals and foundings. */
export function factsOf(read: ReadStory): Facts {
  const stage = stageOf(read);
  const scenes = scenesOf(stage);
  const proposed = propose(stage, scenes);
  const facts = likely(stage, scenes, proposed, settle(proposed)).map((one) => withEvidence(read.story.text, one));
  const needed = new Set(facts.flatMap(partiesIn));
  const listed = read.parties.filter(({ key }) => needed.has(key) || (read.likelihood.get(key) ?? 0) >= LISTED);
  return { facts, parties: [...listed, ...stage.described().filter(({ key }) => needed.has(key))] };
}
