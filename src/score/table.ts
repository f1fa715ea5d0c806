/** The table that `stakegraph score` prints. */
import type { Score } from './index.ts';

const HEADS = ['TP', 'FP', 'FN', 'P', 'R', 'F1'];
const WIDTH = 7;

const percent = (ratio: number | null): string => (ratio === null ? '-' : (100 * ratio).toFixed(1));
const row = (name: string, cells: readonly (string | number)[]): string =>
  name.padEnd(18) + cells.map((cell) => String(cell).padStart(WIDTH)).join('');

/** One line per kind; "facts" adds the four kinds up, "_strict" asks for the attributes too. */
export function scoreTable(scores: Readonly<Record<string, Score>>): string {
  const lines = Object.entries(scores).map(([kind, { tp, fp, fn, p, r, f1 }]) =>
    row(kind, [tp, fp, fn, percent(p), percent(r), percent(f1)]),
  );
  const { facts, facts_strict: strict } = scores;
  return [
    row('kind', HEADS),
    ...lines,
    `facts F1 ${percent(facts?.f1 ?? null)}, facts strict F1 ${percent(strict?.f1 ?? null)}`,
  ].join('\n');
}
