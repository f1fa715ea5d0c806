/** Who does what a finite verb says: the phrase before it, one that was taken for an object, or the subject of the clause around. */
import type { VerbItem } from '../../reading/types.ts';
import { CLAUSE_OPENERS } from '../words/grammar.ts';
import { HOLD_VERBS, SAYING } from '../words/verbs.ts';
import { type Draft, isHolding, isPhrase } from './drafts.ts';
import { levelOf, type Parse } from './parse.ts';
import type { Node, Phrase } from './types.ts';

/** "resigned as chairman and will leave": the office does nothing. */
function isOffice(parse: Parse, phrase: Phrase | null): boolean {
  const before = phrase ? parse.nodes[parse.nodes.indexOf(phrase) - 1] : undefined;
  return phrase !== null && phrase.title !== null && phrase.named.length === 0 && before?.kind === 'PREP' && before.word === 'as';
}

export function subjectFor(parse: Parse, before: Node | undefined): Phrase | null {
  const level = levelOf(parse);
  const free = level.subject && isOffice(parse, level.free) ? null : level.free;
  if (before?.kind === 'RELATIVE' && before.word !== 'that') return level.antecedent;
  if (level.antecedent && !level.last && !free) return level.antecedent;
  if (before?.kind === 'AND')
    return free && parse.nodes[parse.nodes.indexOf(free) + 1] === before ? free : (level.subject ?? free ?? level.antecedent);
  return free ?? level.subject ?? level.antecedent;
}

/** "An attempt to buy Bolt failed": the noun over the infinitive, where it has no verb of its own yet. */
export function unverbedNoun(parse: Parse): Phrase | null {
  const { last, free, antecedent } = levelOf(parse);
  if (last?.verb.form !== 'INFINITIVE' || last.under === null || !isPhrase(last.under) || antecedent) return null;
  if (free === last.under) return free;
  const saying = parse.drafts.findLast(({ objects }) => objects.at(-1) === last.under);
  return saying && SAYING.has(saying.verb.lemma) ? (saying.objects.pop() ?? null) : null;
}

/** "said a group led by Ann Lee has offered": who was described so does what comes behind. */
function describedObject(parse: Parse, last: Draft, before: Phrase): Phrase | null {
  const told = last.verb.form === 'PARTICIPLE' && last.verb.passive && last.args.at(-1)?.phrase === before ? last.subject : null;
  const saying = told ? parse.drafts.findLast(({ objects }) => objects.at(-1) === told) : undefined;
  return saying && SAYING.has(saying.verb.lemma) ? (saying.objects.pop() ?? null) : null;
}

/** "said Acme today sold": where the words that say when begin, else the verb's place. */
function afterPhrase({ nodes }: Parse, at: number): number {
  const isTime = nodes[at - 1]?.kind === 'DATE' || nodes[at - 1]?.kind === 'TIME';
  return isTime && nodes[at - 2]?.kind === 'PHRASE' && nodes[at - 3]?.kind === 'VERB' ? at - 1 : at;
}

/** "said it raised": a phrase taken for an object that turns out to be the next verb's subject. */
export function detached(parse: Parse, verbAt: number): Phrase | null {
  const at = afterPhrase(parse, verbAt);
  const before = parse.nodes[at - 1];
  const last = levelOf(parse).last;
  if (before?.kind !== 'PHRASE' || !last) return null;
  const described = describedObject(parse, last, before);
  if (described) return described;
  if (last.objects.at(-1) === before) {
    last.objects.pop();
    return before;
  }
  const arg = last.args.at(-1);
  const absolute = arg?.prep === 'with' && parse.nodes[at - 3]?.kind === 'COMMA';
  if (arg?.phrase === before && (absolute || CLAUSE_OPENERS.has(arg.prep))) {
    last.args.pop();
    levelOf(parse).conditional = false;
    return before;
  }
  return null;
}

/** "the company he founded". */
const FOUNDING = new Set(['found', 'co-found', 'start', 'set up', 'create', 'establish']);

/** "the shares in Acme it does not own": two phrases before the verb. */
export function contactObject(parse: Parse, at: number, verb: VerbItem, detached: Phrase | null): Phrase | null {
  const subject = parse.nodes[at - 1];
  const object = parse.nodes[at - 2];
  if (subject?.kind !== 'PHRASE' || object?.kind !== 'PHRASE' || subject.named.length === 0) return null;
  const founds = FOUNDING.has(verb.lemma) && object.vague;
  if (parse.nodes[at - 3]?.kind === 'PREP' && !isHolding(object) && !founds) return null;
  return detached && !HOLD_VERBS.has(verb.lemma) && !founds ? null : object;
}
