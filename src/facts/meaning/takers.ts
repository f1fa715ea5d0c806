/** Who gets an offer and who refuses it: "Bolt rejected a bid", where "Acme launched a bid" makes one. */
import { isParty } from '../grammar/shapes.ts';
import type { Clause, Phrase } from '../grammar/types.ts';

/** Verbs whose subject is the target of the offer. */
export const TAKING = new Set(
  'reject receive accept get refuse recommend spurn rebuff oppose welcome back approve resist fight fend consider face endorse agree discuss say report block clear fend_off turn_down attract draw weigh study urge'
    .split(' ')
    .map((verb) => verb.replace('_', ' ')),
);
export const REFUSING = new Set(['reject', 'refuse', 'spurn', 'rebuff', 'turn down', 'fend off', 'oppose']);
/** Verbs of either side: who "is weighing a bid for Bolt" bids, who "is weighing a bid" may be the target. */
const EITHER = new Set(['consider', 'weigh', 'study', 'discuss', 'report', 'say', 'face']);
/** Whether the subject of a clause is whom the offer is made to. */
export const isTaker = (clause: Clause | null, noun: Phrase): boolean => {
  if (clause === null || !TAKING.has(clause.verb.lemma) || (clause.subject === noun && !clause.verb.passive)) return false;
  return !(EITHER.has(clause.verb.lemma) && noun.complements.some(({ prep, phrase }) => prep === 'for' && isParty(phrase)));
};
