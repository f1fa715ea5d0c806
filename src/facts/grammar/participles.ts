/** Participles and gerunds: they tell about the phrase before them, or go on with the clause around. */
import type { VerbItem } from '../../reading/types.ts';
import { SAYING } from '../words/verbs.ts';
import { isShareBefore } from './arguments.ts';
import { governs, isHolding, MADE, REDUCIBLE } from './drafts.ts';
import { addDraft, levelOf, type Parse, tell } from './parse.ts';
import { innermost } from './relatives.ts';
import { isBarePercent, isRatio } from './shapes.ts';
import type { Phrase } from './types.ts';

/** "a firm owned by Acme", "based in Rome, Bolt": of the phrase before it, else of the clause around. */
export function readParticiple(parse: Parse, verb: VerbItem, at: number): void {
  if (splitPassive(parse, verb, at) || secondPassive(parse, verb, at)) return;
  const share = parse.nodes[at - 1];
  const place = share?.kind === 'PHRASE' && isShareBefore(parse, share, at - 1) ? at - 1 : at;
  const before = parse.nodes[place - 1];
  const level = levelOf(parse);
  const last = level.last;
  const beyond = before?.kind === 'COMMA' ? parse.nodes[place - 2] : null;
  const outer = before?.kind === 'PHRASE' ? before : verb.passive && beyond?.kind === 'PHRASE' ? beyond : null;
  const phrase = outer && verb.passive && (!isHolding(outer) || endsApposed(outer)) ? innermost(parse, outer, 'which') : outer;
  const subject = phrase ?? last?.subject ?? level.free ?? level.subject ?? level.antecedent;
  const under =
    before?.kind === 'PREP' || before?.kind === 'VERB' || (before?.kind === 'PHRASE' && !verb.passive)
      ? (governorBefore(parse, at) ?? last)
      : null;
  const taken = before?.kind === 'PHRASE' && last?.objects.at(-1) === before && !verb.passive && SAYING.has(last.verb.lemma);
  if (taken) last?.objects.pop();
  const around = beyond !== null && outer === beyond ? last : null;
  const draft = addDraft(parse, { verb, at, subject, under, conditional: last?.conditional ?? level.conditional, around });
  if (phrase) tell(parse, phrase, draft);
}

/** "a stake in Bolt, a firm controlled by": the firm is, and not the stake. */
function endsApposed({ complements }: Phrase): boolean {
  const inner = complements.at(-1)?.phrase;
  return inner !== undefined && inner.named.length > 0 && inner.appositions.length > 0;
}

/** "will be 48 percent owned", "is majority-owned": the share splits the verb group. */
function splitPassive(parse: Parse, verb: VerbItem, at: number): boolean {
  const before = parse.nodes[at - 1];
  const last = levelOf(parse).last;
  if (!verb.passive || last?.verb.lemma !== 'be') return false;
  const direct = before?.kind === 'VERB' && parse.nodes[last.at] === before;
  const shared =
    before?.kind === 'PHRASE' &&
    before.named.length === 0 &&
    (before.percent !== null || isRatio(before)) &&
    last.objects.includes(before);
  if (!direct && !shared) return false;
  const { tense, modal, negated, form } = last.verb;
  addDraft(parse, {
    verb: { ...verb, tense, modal, negated, form },
    at,
    subject: last.subject,
    under: last.under,
    conditional: last.conditional,
  });
  return true;
}

/** "will be 60 percent owned by Acme and 40 percent owned by Bolt": the second goes on with the first, of the same firm. */
function secondPassive(parse: Parse, verb: VerbItem, at: number): boolean {
  const share = parse.nodes[at - 1];
  const last = levelOf(parse).last;
  if (!verb.passive || share?.kind !== 'PHRASE' || !isShareBefore(parse, share, at - 1)) return false;
  if (parse.nodes[at - 2]?.kind !== 'AND' || !last?.verb.passive || last.verb.lemma !== verb.lemma) return false;
  const { subject, under, conditional } = last;
  const { tense, modal, negated, form } = last.verb;
  addDraft(parse, { verb: { ...verb, tense, modal, negated, form }, at, subject, under, conditional });
  return true;
}

/** "talks about buying", "the idea of selling": the noun before the preposition. */
function governorBefore(parse: Parse, at: number): Phrase | null {
  const noun = parse.nodes[at - 2];
  return parse.nodes[at - 1]?.kind === 'PREP' && noun?.kind === 'PHRASE' && governs(noun) ? noun : null;
}

/** "launched an airline called Bolt": a bare past behind an object tells about it. */
export function isReduced(parse: Parse, verb: VerbItem, at: number): boolean {
  const before = parse.nodes[at - 1];
  const { last } = levelOf(parse);
  const bare =
    verb.form === 'FINITE' &&
    verb.tense === 'PAST' &&
    !verb.perfect &&
    !verb.passive &&
    verb.modal === null &&
    !/\s/.test(verb.text);
  if (bare && isInsertedPast(parse, verb, at)) return true;
  return (
    bare &&
    last !== null &&
    before?.kind === 'PHRASE' &&
    last.objects.at(-1) === before &&
    !SAYING.has(last.verb.lemma) &&
    REDUCIBLE.has(verb.lemma)
  );
}

/** Where a firm is: "Acme, based in Rome". */
const PLACED = new Set(['base', 'headquarter', 'list', 'locate', 'register', 'incorporate']);

/** "Acme, formed in 1986, makes", "Acme, owned 42 percent by Bolt": a past without an object behind a comma tells about what stands before. */
function isInsertedPast(parse: Parse, { lemma }: VerbItem, at: number): boolean {
  const [next, behind] = [parse.nodes[at + 1], parse.nodes[at + 2]];
  const isShare = isBarePercent(next) && behind?.kind === 'PREP' && behind.word === 'by';
  const byWhom = next?.kind === 'PREP' && next.word === 'by' && behind?.kind === 'PHRASE' && behind.named.length > 0;
  return (
    (MADE.has(lemma) || PLACED.has(lemma) || byWhom) &&
    parse.nodes[at - 1]?.kind === 'COMMA' &&
    parse.nodes[at - 2]?.kind === 'PHRASE' &&
    (next?.kind === 'PREP' || next?.kind === 'DATE' || next?.kind === 'TIME' || isShare)
  );
}
