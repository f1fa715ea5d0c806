/** A sentence on its way from nodes to clauses: the clauses so far, and the relative clauses that are open. */
import type { Draft, Level } from './drafts.ts';
import type { Node, Phrase } from './types.ts';

export interface Parse {
  readonly nodes: readonly Node[];
  readonly isPerson: (phrase: Phrase) => boolean;
  readonly drafts: Draft[];
  /** For each phrase the clauses that tell about it. */
  readonly told: Map<Phrase, Draft[]>;
  /** The main line, and in it the relative clauses that are open, the innermost last. */
  levels: Level[];
}

/** A level without a verb yet; the main line has no antecedent. */
export const newLevel = (antecedent: Phrase | null = null, pronoun = '', inserted = false): Level => ({
  antecedent,
  inserted,
  pronoun,
  free: null,
  subject: null,
  last: null,
  conditional: false,
});

export const parseOf = (nodes: readonly Node[], isPerson: (phrase: Phrase) => boolean): Parse => ({
  nodes,
  isPerson,
  drafts: [],
  told: new Map(),
  levels: [newLevel()],
});

/** The innermost level that is open. */
export const levelOf = (parse: Parse): Level => parse.levels.at(-1)!;

/** Ends the innermost relative clause, where it has its verb. */
export function closeRelative(parse: Parse): void {
  if (parse.levels.length > 1 && levelOf(parse).last) parse.levels.pop();
}

/** Prepositions that go on with a clause behind what was inserted into it. */
const RESUMING = new Set(['to', 'from', 'for', 'with', 'by', 'at']);

/** "which owns Bolt, to 20 percent", "based in Rome, to 20 percent": behind the comma the clause around goes on. */
export function resume(parse: Parse, next: Node | undefined): void {
  const { last, inserted } = levelOf(parse);
  if (next?.kind !== 'PREP' || !RESUMING.has(next.word) || !last) return;
  if (last.around) levelOf(parse).last = last.around;
  else if (inserted && last.objects.length + last.args.length > 0) closeRelative(parse);
}

/** Begins a clause, which is from now on the last of its level. */
export function addDraft(parse: Parse, draft: Omit<Draft, 'objects' | 'args' | 'dates' | 'end'>): Draft {
  const full: Draft = { ...draft, objects: [], args: [], dates: [], end: draft.verb.end };
  parse.drafts.push(full);
  levelOf(parse).last = full;
  return full;
}

/** A clause that tells about a phrase. */
export function tell(parse: Parse, phrase: Phrase, draft: Draft): void {
  parse.told.set(phrase, [...(parse.told.get(phrase) ?? []), draft]);
}
