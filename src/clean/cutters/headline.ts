/** The headline at the head of the text: cut where it repeats the title, taken as the title where there is none. */
import type { Draft } from '../types.ts';
import { findDateline } from './dateline.ts';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
/** A headline is short and has no full stop; in a page of one paragraph there is none. */
const looksLikeHeadline = (text: string): boolean =>
  text.length <= 130 &&
  text.split(/\s+/).length >= 3 &&
  !/[.!?:;,]["”'’)]?$/.test(text) &&
  !/\bsaid\b|^by /i.test(text) &&
  findDateline(text) === null;

export function cutHeadline(draft: Draft): Draft {
  const first = draft.paragraphs[0];
  if (first === undefined || draft.paragraphs.length < 2) return draft;
  const repeats = draft.title !== null && plain(first) === plain(draft.title);
  const serves = draft.title === null && looksLikeHeadline(first);
  if (!repeats && !serves) return draft;
  return {
    ...draft,
    title: draft.title ?? first,
    paragraphs: draft.paragraphs.slice(1),
    cuts: [...draft.cuts, { text: first, reason: 'HEADLINE' }],
  };
}
