/** Who is meant by "it", "its", "he", "the company", "the Russian group", "both firms": parties named before, or nobody where it is in doubt. */
import { personAt } from './described-people.ts';
import { describedAt, pairAt } from './descriptions.ts';
import type { Find } from './finds.ts';
import type { Looking } from './memory.ts';
import { PRONOUNS, pronounAt } from './pronouns.ts';
import type { Token } from './tokens.ts';

const OPENERS = new Set(['the', 'both', 'this', 'each']);

/** A pronoun or description that begins at `at`, resolved; null where none begins or it is in doubt. */
export function resolveAt(tokens: readonly Token[], at: number, sentence: number, looking: Looking): Find | null {
  const token = tokens[at];
  if (!token) return null;
  const pronoun = PRONOUNS.get(token.lower);
  if (pronoun) return pronounAt(tokens, at, pronoun, sentence, looking);
  if (!OPENERS.has(token.lower)) return null;
  return (
    pairAt(tokens, at, sentence, looking) ?? personAt(tokens, at, sentence, looking) ?? describedAt(tokens, at, sentence, looking)
  );
}
