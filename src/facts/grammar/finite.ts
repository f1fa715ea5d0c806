/** Finite verbs: each is a clause with a subject of its own or of the verb before it. */
import type { VerbItem } from '../../reading/types.ts';
import { SAYING } from '../words/verbs.ts';
import { type Draft, isHolding, isPronoun, type Level, MADE } from './drafts.ts';
import { addDraft, closeRelative, levelOf, type Parse, tell } from './parse.ts';
import { contactObject, detached, subjectFor, unverbedNoun } from './subjects.ts';
import type { Phrase } from './types.ts';

/** A finite verb and its subject; a relative clause ends before it where the phrase there is closed. */
export function readFinite(parse: Parse, own: VerbItem, at: number): void {
  const verb = withShared(parse, own, at);
  const before = parse.nodes[at - 1];
  if (before?.kind === 'COMMA' || (before?.kind === 'PHRASE' && (before.closed || endsRelative(parse, before))))
    closeRelative(parse);
  if (before?.kind === 'COMMA') dropVerbless(parse, at);
  const level = levelOf(parse);
  const opens = level.last === null;
  const noun = before?.kind === 'AND' ? null : unverbedNoun(parse);
  const object = noun ? null : detached(parse, at);
  const contact = contactObject(parse, at, verb, object);
  const said = noun ?? object ?? subjectFor(parse, before);
  const subject =
    said && isPronoun(said) && level.last && SAYING.has(level.last.verb.lemma) && level.last.subject ? level.last.subject : said;
  const reporting = level.last && SAYING.has(level.last.verb.lemma) && level.last.objects.length === 0 ? level.last : null;
  const draft = addDraft(parse, { verb, at, subject, under: reporting, conditional: level.conditional });
  lendSubject(parse, subject);
  if (contact) {
    draft.objects.push(contact);
    if (isHolding(contact)) tell(parse, contact, draft);
  }
  if (level.antecedent && (opens || subject === level.antecedent)) tellAbout(parse, level, draft);
  level.subject = subject;
  level.free = null;
  level.conditional = false;
}

/** "Acme, which sorts pictures, has raised": a relative clause whose verb was not seen ends with its comma. */
function dropVerbless(parse: Parse, at: number): void {
  const opened = parse.nodes.slice(0, at).findLastIndex(({ kind }) => kind === 'RELATIVE');
  const inside = parse.nodes.slice(opened + 1, at - 1);
  const verbless =
    inside[0]?.kind === 'PHRASE' && inside.every(({ kind }) => kind === 'PHRASE' || kind === 'PREP' || kind === 'AND');
  if (opened < 1 || parse.nodes[opened - 1]?.kind !== 'COMMA' || !verbless || parse.levels.length < 2) return;
  if (levelOf(parse).last === null) parse.levels.pop();
}

/** "had been seized and sold": the second verb shares the passive of the first. */
function withShared(parse: Parse, verb: VerbItem, at: number): VerbItem {
  const earlier = parse.nodes[at - 2];
  const next = parse.nodes[at + 1];
  const joined =
    parse.nodes[at - 1]?.kind === 'AND' && earlier?.kind === 'VERB' && earlier.verb.passive && earlier.verb.form === 'FINITE';
  if (joined && verb.tense === 'PAST' && !verb.passive && next?.kind !== 'PHRASE') return { ...verb, passive: true };
  if (isSoldOn(parse, verb, at)) return { ...verb, passive: true };
  return sharesModal(parse, verb, at)
    ? { ...verb, tense: levelOf(parse).last!.verb.tense, modal: levelOf(parse).last!.verb.modal }
    : verb;
}

/** "was bought by Acme in 1999 and sold three years later to Cord": the same firm both times. */
function isSoldOn(parse: Parse, verb: VerbItem, at: number): boolean {
  const first = levelOf(parse).last?.verb;
  const next = parse.nodes[at + 1];
  const when = next?.kind === 'PHRASE' && /^(?:year|month|week|decade)$/.test(next.head);
  const bare = verb.tense === 'PAST' && !verb.passive && !verb.perfect && !verb.modal && (next?.kind !== 'PHRASE' || when);
  return bare && parse.nodes[at - 1]?.kind === 'AND' && first?.form === 'FINITE' && first.passive && MADE.has(verb.lemma);
}

/** "may sell its unit or enter into a venture": a bare verb behind "and" or "or" is as far off as the first. */
function sharesModal(parse: Parse, verb: VerbItem, at: number): boolean {
  const first = levelOf(parse).last?.verb;
  const bare = verb.tense === 'PRESENT' && !verb.modal && !verb.passive && !verb.perfect && verb.lower === verb.lemma;
  return (
    bare && parse.nodes[at - 1]?.kind === 'AND' && first?.form === 'FINITE' && (first.modal !== null || first.tense === 'FUTURE')
  );
}

/** "The company, which owns Bolt said": the object of a relative clause does not say anything. */
function endsRelative(parse: Parse, object: Phrase): boolean {
  const { last } = levelOf(parse);
  return parse.levels.length > 1 && last !== null && !SAYING.has(last.verb.lemma) && last.objects.at(-1) === object;
}

const BORROWING = new Set(['GERUND', 'PARTICIPLE']);

/** "After buying Bolt, Acme cut costs", "Founded in 2013, Acme makes": what opens the sentence without a subject has the main verb's. */
function lendSubject(parse: Parse, subject: Phrase | null): void {
  for (const draft of parse.drafts) if (draft.subject === null && BORROWING.has(draft.verb.form)) draft.subject = subject;
}

/** Hangs a relative clause on what it tells about. "the shares that it owns": the antecedent is what is owned. */
function tellAbout(parse: Parse, level: Level, draft: Draft): void {
  const antecedent = level.antecedent!;
  if (draft.subject !== antecedent) {
    if (level.pronoun === 'which' || level.pronoun === 'that' || level.pronoun === 'whom') draft.objects.push(antecedent);
    else draft.args.push({ prep: level.pronoun, phrase: antecedent });
  }
  tell(parse, antecedent, draft);
}
