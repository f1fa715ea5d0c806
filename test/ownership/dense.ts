/** The plain way, to compare with: whole matrices, Gauss and Jordan. Shares are parts of 1, `a[i][j]` is what i has of j. */
export type Matrix = readonly (readonly number[])[];

export const zeros = (size: number): number[][] => Array.from({ length: size }, () => new Array<number>(size).fill(0));

/** Null where the matrix has no inverse to speak of. */
export function inverse(matrix: Matrix): Matrix | null {
  const n = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (let column = 0; column < n; column++) {
    const pivot = rows.slice(column).reduce((best, row, at) => {
      return Math.abs(row[column]!) > Math.abs(rows[best]![column]!) ? column + at : best;
    }, column);
    if (Math.abs(rows[pivot]![column]!) < 1e-7) return null;
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    const scale = rows[column]![column]!;
    rows[column] = rows[column]!.map((value) => value / scale);
    for (let i = 0; i < n; i++) {
      const factor = rows[i]![column]!;
      if (i !== column && factor !== 0) rows[i] = rows[i]!.map((value, j) => value - factor * rows[column]![j]!);
    }
  }
  return rows.map((row) => row.slice(n));
}

/** The inverse of I - A. */
export const seriesOf = (a: Matrix): Matrix | null =>
  inverse(a.map((row, i) => row.map((value, j) => (i === j ? 1 : 0) - value)));

/** y_ij = v_ij / v_ii; on the diagonal what a firm has of itself. */
export function integrated(a: Matrix): Matrix | null {
  const v = seriesOf(a);
  if (v === null) return null;
  return v.map((row, i) => row.map((value, j) => (i === j ? 1 - 1 / row[i]! : value / row[i]!)));
}
