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
export const newLevel = (antecedent: Phrase | null = null, pronoun = ''): Level => ({
  antecedent,
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
