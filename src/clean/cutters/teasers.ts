/** Beginnings of other stories: "Maker of widgets sues rival London (AFP) Sept 7, 2018 … ... read more". */
import { cutParagraphs } from '../types.ts';
import { findDateline } from './dateline.ts';

const ENDS =
  /(?:\.{3}|…|\[…\]|\[\.{3}\])\s*(?:read|full|more|continue)\b[^.]{0,25}$|\b(?:read more|continue reading|read full (?:story|article)|full story|view more)\s*[.»>→]*$/i;
const STARTS = /^(?:read (?:more|also|next)|also read|don't miss|watch|listen|photos?|video|in pictures|gallery)\s*[:|–-]\s*\S/i;
/** A teaser's own dateline stands behind its headline. */
const HEADLINE_LENGTH = 140;

/** "(AFP)", "(Reuters)": a cheap sign. */
const AGENCY_MARK = /\(\p{Lu}[\p{L} ]+\)/u;

/** A second dateline, behind a headline on the same line, opens another story. */
function opensAnother(text: string, at: number): boolean {
  if (at === 0 || !AGENCY_MARK.test(text.slice(0, HEADLINE_LENGTH + 60))) return false;
  const found = findDateline(text, HEADLINE_LENGTH);
  return found !== null && found.start > 15 && found.agency !== null && found.day !== null;
}

export const cutTeasers = cutParagraphs('TEASER', (text, at) => ENDS.test(text) || STARTS.test(text) || opensAnother(text, at));
