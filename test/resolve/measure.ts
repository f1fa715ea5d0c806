/** Pairwise precision and recall of groups, and how far two groupings are one. */
export interface Grouped {
  readonly found: string;
  readonly expected: string;
}

export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly wrong: readonly (readonly [number, number])[];
  readonly missed: readonly (readonly [number, number])[];
}

/** Over all pairs of items: of those found to be one, how many are; of those that are one, how many were found. */
export function agreement(items: readonly Grouped[]): Agreement {
  const wrong: (readonly [number, number])[] = [];
  const missed: (readonly [number, number])[] = [];
  let right = 0;
  for (let a = 0; a < items.length; a++) {
    for (let b = a + 1; b < items.length; b++) {
      const found = items[a]!.found === items[b]!.found;
      const expected = items[a]!.expected === items[b]!.expected;
      if (found && expected) right++;
      else if (found) wrong.push([a, b]);
      else if (expected) missed.push([a, b]);
    }
  }
  return { precision: right / (right + wrong.length), recall: right / (right + missed.length), wrong, missed };
}

/** The same order for the same seed: a shuffle after Fisher and Yates on a linear congruential generator. */
export function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const all = [...items];
  let state = seed;
  for (let last = all.length - 1; last > 0; last--) {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    const other = Math.floor((state / 2 ** 32) * (last + 1));
    [all[last], all[other]] = [all[other]!, all[last]!];
  }
  return all;
}
