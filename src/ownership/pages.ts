/** Keeps what was drawn, so that the next page goes on where the last one ended. */
export function pages<T>(rows: Generator<T>): (first: number, skip?: number) => readonly T[] {
  const drawn: T[] = [];
  return (first, skip = 0) => {
    while (drawn.length < skip + first) {
      const next = rows.next();
      if (next.done === true) break;
      drawn.push(next.value);
    }
    return drawn.slice(skip, skip + first);
  };
}
