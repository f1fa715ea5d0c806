/** A sentence's tokens and the finds that were settled on, as one row of items. */
import type { Find } from './finds.ts';
import type { Token } from './tokens.ts';
import type { Item } from './types.ts';

/** Finds in the order given win over later ones; of two that overlap the later is dropped. */
export function settle(finds: readonly Find[]): Find[] {
  const kept: Find[] = [];
  for (const find of finds) {
    if (!kept.some((other) => find.start < other.end && other.start < find.end)) kept.push(find);
  }
  return kept.sort((a, b) => a.start - b.start);
}

const MARKS: Readonly<Record<string, string>> = { '“': '"', '”': '"', '‘': "'", '’': "'", '’s': "'s", '–': '-', '—': '-' };

/** Tokens that no find covers become words. */
export function toItems(tokens: readonly Token[], finds: readonly Find[], text: string): Item[] {
  const items: Item[] = [];
  let at = 0;
  for (const token of tokens) {
    while ((finds[at]?.end ?? Number.POSITIVE_INFINITY) <= token.start) at++;
    const find = finds[at];
    if (find && find.start < token.end && token.start < find.end) {
      if (items.at(-1)?.start !== find.start)
        items.push({
          ...find.item,
          start: find.start,
          end: find.end,
          text: text.slice(find.start, find.end),
          lower: text.slice(find.start, find.end).toLowerCase(),
        });
    } else {
      items.push({
        kind: 'WORD',
        start: token.start,
        end: token.end,
        text: token.text,
        lower: MARKS[token.text] ?? token.lower,
        lemma: token.lemma,
        pos: token.pos,
      });
    }
  }
  return items;
}
