/** Names in a headline, told by the names of the body: "ACME TO BUY BOLT STAKE" knows no small letters. */
import type { Token } from '../tokens.ts';
import { coreWords } from './core.ts';
import type { Entity } from './entities.ts';
import { isPossessive } from './letters.ts';
import { COMMON_WORDS } from './tables.ts';

export interface HeadlineMention {
  readonly start: number;
  readonly end: number;
  readonly entity: Entity;
  readonly possessive: boolean;
}

/** Cores of all names with their entities, the longest first. */
function phrases(entities: readonly Entity[]): { readonly core: readonly string[]; readonly entity: Entity }[] {
  const all = entities.flatMap((entity) => [...entity.cores].map((core) => ({ core: core.split(' '), entity })));
  const firsts = all
    .filter(({ core }) => core.length > 1 && !COMMON_WORDS.has(core[0] ?? ''))
    .map(({ core, entity }) => ({ core: entity.personLike ? core.slice(-1) : core.slice(0, 1), entity }));
  return [...all.sort((a, b) => b.core.length - a.core.length), ...firsts];
}

/** Tokens of the headline that name a party of the body. */
export function findHeadlineMentions(tokens: readonly Token[], entities: readonly Entity[]): HeadlineMention[] {
  const known = Map.groupBy(phrases(entities), ({ core }) => core[0] ?? '');
  const found: HeadlineMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = coreWords([tokens[at]?.text ?? ''])[0] ?? '';
    const hit = (known.get(first) ?? [])
      .map(({ core, entity }) => ({ entity, length: lengthAt(tokens, at, core) }))
      .find(({ length }) => length > 0);
    if (!hit) continue;
    const last = tokens[at + hit.length - 1];
    found.push({
      start: tokens[at]?.start ?? 0,
      end: last?.end ?? 0,
      entity: hit.entity,
      possessive: isPossessive(tokens, at + hit.length),
    });
    at += hit.length - 1;
  }
  return found;
}

/** Number of tokens at `at` whose core is `core`; 0 where it is another. Hyphens are tokens and no words. */
function lengthAt(tokens: readonly Token[], at: number, core: readonly string[]): number {
  if (!/^\p{Lu}|^\d/u.test(tokens[at]?.text ?? '')) return 0;
  for (let length = 1; length <= core.length * 2; length++) {
    const words = coreWords(tokens.slice(at, at + length).map((token) => token.text));
    if (words.length === core.length) return words.every((word, i) => word === core[i]) ? length : 0;
    if (words.length > core.length) return 0;
  }
  return 0;
}
