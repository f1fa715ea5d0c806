/** Edits and swaps of neighbours between two words, counted up to 3. */
export function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let [before, last]: [readonly number[], readonly number[]] = [[], Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      next.push(
        Math.min(last[column]! + 1, next[column - 1]! + 1, last[column - 1]! + cost, swapped ? before[column - 2]! + 1 : 9),
      );
    }
    [before, last] = [last, next];
  }
  return Math.min(last.at(-1)!, 3);
}
