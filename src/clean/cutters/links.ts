/** Rows and blocks of links: "Home | News | Sport", ". |", "Related Links" with the lines under it, "Share this". */
import type { Cutter } from '../types.ts';
import { cutParagraphs } from '../types.ts';

const HEADINGS =
  /^(?:related (?:links|stories|articles|news|topics|content|coverage)|see also|also read|also see|read also|more on this (?:story|topic)|more (?:stories|news)|most (?:read|popular)|trending(?: now)?|recommended(?: for you)?|you may also like|top stories|from the web|tags?|share this(?: story| article)?|follow us(?: on .+)?|advertisement|story continues below(?: advertisement)?|in this (?:article|story)|what to read next|(?:media |press |investor |company )?contacts?|(?:media|investor|press) relations|social media profiles|more news from|rss feed for|crunchbase|screen ?shot)\b[:.]?\s*(.*)$/i;
const EMPTY_ROW = /^[\s|.·•*_=~<>/\\-]*$/;
/** A sentence ends like one, and is longer than a link's words. */
const SENTENCE = /[.!?]["”'’)]?$/;
const LINK_WORDS = 14;

const wordsIn = (text: string): number => text.split(/\s+/).length;
const isRow = (text: string): boolean => {
  const cells = text.split(/\s*[|·•»]\s*/).filter((cell) => cell.trim() !== '');
  return cells.length >= 3 && cells.every((cell) => wordsIn(cell) <= 6) && !SENTENCE.test(text);
};
const isBareAddress = (text: string): boolean => /^(?:https?:\/\/|www\.)\S+$/.test(text);

/** True from a heading of links on, as long as the lines look like links. */
function inBlock(at: number, all: readonly string[]): boolean {
  for (let i = at; i >= 0; i--) {
    const line = all[i] ?? '';
    if (HEADINGS.test(line) && wordsIn(line) <= LINK_WORDS + 4) return true;
    if (wordsIn(line) > LINK_WORDS || SENTENCE.test(line)) return false;
  }
  return false;
}

export const cutLinks: Cutter = cutParagraphs(
  'LINKS',
  (text, at, all) => EMPTY_ROW.test(text) || isRow(text) || isBareAddress(text) || inBlock(at, all),
);

/** A column border that is left at a paragraph's edge: "| Acme said …", "… ended. |". */
export const trimBorders: Cutter = (draft) => ({
  ...draft,
  paragraphs: draft.paragraphs.map((text) => text.replace(/^(?:[|.] )+\|?\s*|\s*\|+$/g, '').trim()).filter(Boolean),
});
