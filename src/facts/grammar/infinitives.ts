/** Infinitives: "agreed to buy" hangs on the verb before it, "a plan to buy" on the noun. */
import type { VerbItem } from '../../reading/types.ts';
import { OBJECT_CONTROL } from '../words/verbs.ts';
import { governs } from './drafts.ts';
import { addDraft, levelOf, type Parse, tell } from './parse.ts';

/** An infinitive under the noun or verb before it, done by whom they name. */
export function readInfinitive(parse: Parse, verb: VerbItem, at: number): void {
  const before = parse.nodes[at - 1];
  const level = levelOf(parse);
  const last = level.last;
  const noun = before?.kind === 'PHRASE' && governs(before) ? before : null;
  const object = last?.objects.find((phrase) => phrase.named.length > 0) ?? null;
  const controlled = last && OBJECT_CONTROL.has(last.verb.lemma) && !last.verb.passive ? object : null;
  const own = parse.nodes[at - 2];
  const isFor = own?.kind === 'PREP' && own.word === 'for' && parse.nodes[at - 3]?.kind === 'PHRASE';
  const named = (verb.passive || isFor) && !noun && before?.kind === 'PHRASE' ? before : null;
  const doers = noun?.owners.length ? noun.owners : (noun?.complements.find(({ prep }) => prep === 'by')?.phrase.named ?? []);
  const owner = noun && doers.length > 0 ? { ...noun, named: doers, owners: [], head: '', complements: [] } : null;
  const subject = named ?? owner ?? controlled ?? last?.subject ?? level.free ?? level.subject ?? level.antecedent;
  const coordinated = before?.kind === 'AND' && last?.verb.form === 'INFINITIVE' ? last.under : null;
  const under = coordinated ?? noun ?? last;
  const draft = addDraft(parse, { verb, at, subject, under, conditional: last?.conditional ?? level.conditional });
  if (named) tell(parse, named, draft);
  if (noun) tell(parse, noun, draft);
}
