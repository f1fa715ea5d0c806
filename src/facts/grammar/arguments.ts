/** What a verb takes: phrases become objects, nouns of prepositions, or wait for the verb behind them. */
import { ADDED, CLAUSE_OPENERS } from '../words/grammar.ts';
import { type Draft, isHolding } from './drafts.ts';
import { levelOf, type Parse } from './parse.ts';
import type { Phrase } from './types.ts';

/** An object, the noun of a preposition, or a phrase still waiting for its verb. */
export function takePhrase(parse: Parse, phrase: Phrase, at: number): void {
  const level = levelOf(parse);
  const before = parse.nodes[at - 1];
  if (isShareBefore(parse, phrase, at) && before?.kind !== 'VERB') return;
  if (before?.kind === 'AND' && before.word === ADDED && parse.nodes[at - 2]?.kind === 'RELATIVE') return;
  const last = level.last;
  if (before?.kind === 'COMMA' && isInserted(parse, last, at)) return;
  if (before?.kind === 'PREP') {
    const taker = partedFrom(parse, before.word, at) ?? last;
    taker?.args.push({ prep: before.word, phrase });
    if (taker) taker.end = phrase.end;
    if (CLAUSE_OPENERS.has(before.word) || !last) level.free = CLAUSE_OPENERS.has(before.word) ? phrase : level.free;
    return;
  }
  if (before?.kind === 'VERB' || (before?.kind === 'PHRASE' && last && parse.nodes[last.at] === parse.nodes[at - 2])) {
    last?.objects.push(phrase);
    if (last) last.end = phrase.end;
    return;
  }
  const behindPrep = before?.kind === 'PHRASE' && parse.nodes[at - 2]?.kind === 'PREP' && last?.args.at(-1)?.phrase === before;
  if (behindPrep && last && last.objects.length === 0 && !last.verb.passive) {
    last.objects.push(phrase);
    last.end = phrase.end;
    return;
  }
  if (
    before?.kind === 'COMMA' &&
    last &&
    last.objects.length === 0 &&
    (isInterrupted(parse, last.at, at) || isParted(parse, last, phrase, at))
  ) {
    last.objects.push(phrase);
    last.end = phrase.end;
    return;
  }
  level.free = phrase;
}

const GIVING = new Set(['sell', 'transfer', 'sell off', 'spin', 'spin off', 'offload', 'divest', 'hand', 'cede']);
const GETTING = new Set(['buy', 'acquire', 'purchase', 'take over', 'snap up', 'pick up']);

/** "sold Bolt, which it bought in 1999, to Cord": the seller's clause, that an insertion parts from its buyer. */
function partedFrom(parse: Parse, prep: string, at: number): Draft | null {
  const verbs = prep === 'to' ? GIVING : prep === 'from' ? GETTING : null;
  const last = levelOf(parse).last;
  if (!verbs || parse.nodes[at - 2]?.kind !== 'COMMA' || !last || verbs.has(last.verb.lemma)) return null;
  const taker = parse.drafts.findLast(({ verb }) => verbs.has(verb.lemma));
  return taker && taker !== last && taker.args.every((arg) => arg.prep !== prep) ? taker : null;
}

/** "Acme, based in Changsha, capital of Hunan, is": tells about the place, and does nothing. */
function isInserted(parse: Parse, last: Draft | null, at: number): boolean {
  const place = last?.args.at(-1)?.phrase;
  return (
    last?.verb.form === 'PARTICIPLE' &&
    place !== undefined &&
    parse.nodes[at - 2] === place &&
    parse.nodes[at + 1]?.kind === 'COMMA'
  );
}

/** "Acme, 80 pct owned by": the percent belongs to the participle behind it. */
export function isShareBefore(parse: Parse, phrase: Phrase, at: number): boolean {
  const next = parse.nodes[at + 1];
  return (
    phrase.percent !== null &&
    phrase.named.length === 0 &&
    phrase.head === '' &&
    phrase.items[0]?.kind === 'PERCENT' &&
    next?.kind === 'VERB' &&
    next.verb.passive &&
    next.verb.form === 'PARTICIPLE'
  );
}

/** "sell to Acme, in a private placement, 150,000 shares": what is sold stands behind an insertion. */
function isParted(parse: Parse, last: Draft, phrase: Phrase, at: number): boolean {
  const kinds = parse.nodes.slice(at - 4, at).map(({ kind }) => kind);
  return GIVING.has(last.verb.lemma) && isHolding(phrase) && kinds.join(' ') === 'COMMA PREP PHRASE COMMA';
}

/** "acquire, through a unit, all shares": nothing but an inserted preposition between verb and object. */
function isInterrupted(parse: Parse, verbAt: number, at: number): boolean {
  const between = parse.nodes.slice(verbAt + 1, at).map(({ kind }) => kind);
  return (
    between.length >= 4 &&
    between[0] === 'COMMA' &&
    between.slice(1, -1).every((kind) => kind === 'PREP' || kind === 'PHRASE' || kind === 'DATE')
  );
}
