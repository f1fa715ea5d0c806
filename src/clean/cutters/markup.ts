/** Leftovers of markup: "[Acme](https://…)" keeps its words, "**", "##" and tags of paragraphs go. */
import type { Draft } from '../types.ts';

const LINK = /\[([^\]]{1,200})\]\((?:https?:|\/|#|mailto:)[^)]*\)/g;
const MARKS = /^(?:#{1,6}|>|[*•]) |\*\*|__(?=\w)|<\/?(?:p|br|b|i|em|strong|span|div|a|h\d)(?: [^<>]{0,300})?\/?>/gi;

/** Keeps the words of links and drops the marks around them. */
export function cutMarkup(draft: Draft): Draft {
  const paragraphs = draft.paragraphs.map((paragraph) => paragraph.replace(LINK, '$1').replace(MARKS, '').trim()).filter(Boolean);
  const changed = draft.paragraphs.filter((paragraph) => paragraph !== paragraph.replace(LINK, '$1').replace(MARKS, '').trim());
  return changed.length === 0
    ? draft
    : { ...draft, paragraphs, cuts: [...draft.cuts, ...changed.map((text) => ({ text, reason: 'MARKUP' as const }))] };
}
