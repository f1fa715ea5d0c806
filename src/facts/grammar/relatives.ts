/** Relative clauses: where "which", "who", "that" open one, and what they stand for. */
import { VENTURE_NOUNS } from '../words/nouns.ts';
import { HOLD_VERBS } from '../words/verbs.ts';
import { isHolding, SPECULATION } from './drafts.ts';
import { levelOf, newLevel, type Parse } from './parse.ts';
import type { Phrase } from './types.ts';

/** What is done to a firm: "the bakery that Acme sold to Bolt". */
const DEALT = new Set(['buy', 'acquire', 'sell', 'purchase', 'take over', 'launch', 'set up']);

/** "which", "who", "whose": opens a level that tells about the phrase before; "that" where it is a pronoun. */
export function openRelative(parse: Parse, word: string, at: number): void {
  const before = parse.nodes[at - 1];
  const phrase = before?.kind === 'COMMA' || before?.kind === 'PREP' ? parse.nodes[at - 2] : before;
  const beyond = phrase?.kind === 'COMMA' ? parse.nodes[at - 3] : phrase;
  const held = beyond?.kind === 'PHRASE' && ((isHolding(beyond) && isHeldBehind(parse, at)) || isSharedBehind(parse, beyond, at));
  const antecedent = beyond?.kind !== 'PHRASE' ? null : held ? beyond : innermost(parse, beyond, word);
  if (word === 'that' && !opensRelative(parse, antecedent, at)) {
    levelOf(parse).conditional = antecedent !== null && SPECULATION.has(antecedent.head);
    return;
  }
  if (word === 'where' && !antecedent) return;
  parse.levels.push(
    newLevel(antecedent, before?.kind === 'PREP' ? before.word : word, phrase?.kind === 'COMMA' || before?.kind === 'COMMA'),
  );
}

/** "a venture with Bolt in which it will hold half": the share is in the venture. */
function isSharedBehind({ nodes }: Parse, { head, named }: Phrase, at: number): boolean {
  const before = nodes[at - 1];
  const verb = nodes.slice(at + 1, at + 4).find((node) => node.kind === 'VERB');
  const isIn = before?.kind === 'PREP' && before.word === 'in';
  return isIn && named.length === 0 && VENTURE_NOUNS.has(head) && verb?.kind === 'VERB' && HOLD_VERBS.has(verb.verb.lemma);
}

/** "40 percent of Bolt that it does not own": the share is owned, not Bolt. */
function isHeldBehind(parse: Parse, at: number): boolean {
  const [subject, verb] = [parse.nodes[at + 1], parse.nodes[at + 2]];
  return subject?.kind === 'PHRASE' && verb?.kind === 'VERB' && HOLD_VERBS.has(verb.verb.lemma);
}

/** "chairman of Acme, which": the last thing named that fits the pronoun. */
export function innermost(parse: Parse, phrase: Phrase, word: string): Phrase {
  const inner = [...phrase.complements.map((complement) => complement.phrase), ...phrase.appositions, ...phrase.conjuncts]
    .sort((a, b) => a.end - b.end)
    .at(-1);
  const deepest = inner && inner.end >= phrase.end ? innermost(parse, inner, word) : null;
  const fits = (one: Phrase) =>
    one.named.length > 0 && (word === 'who' ? parse.isPerson(one) : word === 'whose' || !parse.isPerson(one));
  return deepest && fits(deepest) ? deepest : phrase;
}

/** "the company that Ann Lee founded". */
const FOUNDING = new Set(['found', 'co-found', 'start', 'launch', 'create', 'establish', 'set up']);

/** "that" is a pronoun where a verb follows a noun: "a firm that owns", not "said that it". */
function opensRelative(parse: Parse, antecedent: Phrase | null, at: number): boolean {
  if (antecedent === null) return false;
  let next = at + 1;
  while (parse.nodes[next]?.kind === 'DATE' || (parse.nodes[next]?.kind === 'PREP' && parse.nodes[next + 1]?.kind !== 'VERB'))
    next += parse.nodes[next]?.kind === 'PREP' ? 2 : 1;
  if (parse.nodes[next]?.kind === 'VERB') return true;
  const verb = parse.nodes[next + 1];
  const behind = parse.nodes[next + 2]?.kind;
  const isDealt = verb?.kind === 'VERB' && DEALT.has(verb.verb.lemma) && !verb.verb.passive && !SPECULATION.has(antecedent.head);
  if (verb?.kind === 'VERB' && FOUNDING.has(verb.verb.lemma) && behind !== 'PHRASE') return true;
  return (
    verb?.kind === 'VERB' &&
    (HOLD_VERBS.has(verb.verb.lemma) || (isDealt && parse.nodes[at - 1]?.kind === 'PHRASE')) &&
    (behind === undefined ||
      behind === 'STOP' ||
      behind === 'COMMA' ||
      ((behind === 'PREP' || behind === 'VERB') && isHolding(antecedent)) ||
      (behind === 'PREP' && isDealt))
  );
}
