/** What the cutters of `order.ts` hand on to each other: a page as a row of paragraphs, and what was found and cut on the way. */
import type { Cut, CutReason, Day } from '../domain.ts';

export interface Dateline {
  readonly place: string | null;
  readonly agency: string | null;
  readonly day: Day | null;
}

/** A page on its way to a story. */
export interface Draft {
  readonly title: string | null;
  readonly paragraphs: readonly string[];
  readonly dateline: Dateline | null;
  readonly byline: string | null;
  readonly cuts: readonly Cut[];
}

/** One step of cleaning: takes something away from the draft, or gives the draft back as it was. */
export type Cutter = (draft: Draft) => Draft;

/** Cuts the paragraphs for which `matches` holds. */
export function cutParagraphs(
  reason: CutReason,
  matches: (paragraph: string, at: number, all: readonly string[]) => boolean,
): Cutter {
  return (draft) => {
    const cut = draft.paragraphs.filter(matches);
    if (cut.length === 0) return draft;
    return {
      ...draft,
      paragraphs: draft.paragraphs.filter((paragraph, at) => !matches(paragraph, at, draft.paragraphs)),
      cuts: [...draft.cuts, ...cut.map((text) => ({ text, reason }))],
    };
  };
}

/** Cuts each stretch that `pattern` (global) finds inside a paragraph; a paragraph left empty goes. */
export function cutStretches(reason: CutReason, pattern: RegExp): Cutter {
  return (draft) => {
    const cuts: Cut[] = [];
    const keep = (paragraph: string) =>
      paragraph.replace(pattern, (text: string) => {
        cuts.push({ text: text.trim(), reason });
        return ' ';
      });
    const paragraphs = draft.paragraphs.map((paragraph) => keep(paragraph).replace(/ {2,}/g, ' ').trim()).filter(Boolean);
    return cuts.length === 0 ? draft : { ...draft, paragraphs, cuts: [...draft.cuts, ...cuts] };
  };
}
