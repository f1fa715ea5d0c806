import type { FactKind } from '../words.ts';

/** A stretch of a text that states a fact. Offsets count UTF-16 units, the end excluded. */
export interface Mark {
  readonly id: string;
  readonly kind: FactKind;
  readonly start: number;
  readonly end: number;
}

export interface Segment {
  readonly text: string;
  /** Marks that lie over it, the one that begins last first: it is the narrowest. */
  readonly over: readonly Mark[];
}

/** The text between two offsets, cut wherever a mark begins or ends. Quotes may lie inside and across each other. */
export function segmentsOf(text: string, marks: readonly Mark[], from = 0, to = text.length): readonly Segment[] {
  const inside = marks.filter(({ start, end }) => start < to && end > from && start < end);
  const cuts = [...new Set([from, to, ...inside.flatMap(({ start, end }) => [Math.max(from, start), Math.min(to, end)])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i]!;
    const over = inside.filter((mark) => mark.start <= start && mark.end >= end);
    return { text: text.slice(start, end), over: over.toSorted((a, b) => b.start - a.start || a.end - b.end) };
  });
}

/** Where the paragraphs of a text begin and end. */
export function paragraphsOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const breaks = [...text.matchAll(/\n\s*\n/g)];
  const starts = [0, ...breaks.map((found) => found.index + found[0].length)];
  const ends = [...breaks.map(({ index }) => index), text.length];
  return starts.map((start, i) => ({ start, end: ends[i]! })).filter(({ start, end }) => start < end);
}
