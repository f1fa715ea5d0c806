import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lookThrough } from '../../src/ownership/look-through.ts';
import { pieceOf, type StakeRow } from '../../src/ownership/piece.ts';
import { integrated, type Matrix, zeros } from './dense.ts';
import { market } from './random.ts';

/** All choices for one firm in which its free part is given away in some order of the owners, and the one in which nobody gets it. */
function choicesOf(rows: readonly StakeRow<number>[]): readonly (readonly number[])[] {
  const lows = rows.map(({ low }) => low / 100);
  const free = 1 - lows.reduce((sum, low) => sum + low, 0);
  const given = orders(rows.map((_, at) => at)).map((order) => {
    const parts = [...lows];
    let left = Math.max(0, free);
    for (const at of order) {
      const more = Math.min(left, rows[at]!.high / 100 - lows[at]!);
      parts[at]! += more;
      left -= more;
    }
    return parts;
  });
  return [lows, ...given];
}

const orders = (items: readonly number[]): readonly (readonly number[])[] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item) => orders(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));

/** Every combination of the choices of all firms, as matrices. */
function* matrices(size: number, rows: readonly StakeRow<number>[]): Generator<Matrix> {
  const firms = [...Map.groupBy(rows, ({ held }) => held).values()].map((stakes) => ({ stakes, choices: choicesOf(stakes) }));
  const total = firms.reduce((product, { choices }) => product * choices.length, 1);
  for (let code = 0; code < total; code++) {
    const matrix = zeros(size);
    let rest = code;
    for (const { stakes, choices } of firms) {
      const choice = choices[rest % choices.length]!;
      rest = Math.floor(rest / choices.length);
      stakes.forEach(({ holder, held }, at) => {
        matrix[holder]![held] = choice[at]!;
      });
    }
    yield matrix;
  }
}

it('gives the tightest bounds: some choice of shares reaches each of them', () => {
  fc.assert(
    fc.property(market({ maxFirms: 5, maxStakes: 7, vague: true }), fc.nat(), (made, seed) => {
      const combinations = [...Map.groupBy(made.rows, ({ held }) => held).values()].reduce(
        (product, stakes) => product * choicesOf(stakes).length,
        1,
      );
      fc.pre(combinations < 800);
      const firm = seed % made.size;
      const all = [...matrices(made.size, made.rows)].map(integrated).filter((y) => y !== null);
      fc.pre(all.length > 0);
      for (const { party, low, high } of lookThrough(pieceOf(made.rows), firm).holders(9)) {
        const reached = all.map((y) => 100 * y[party]![firm]!);
        expect(Math.min(...reached)).toBeCloseTo(low, 8);
        // A choice that closes a ring has no inverse; then the high is only approached.
        if (all.length === combinations) expect(Math.max(...reached)).toBeCloseTo(high, 8);
      }
    }),
    { numRuns: 150 },
  );
});
