/** A binary heap: the item that comes before all others is taken first. */
export interface Heap<T> {
  push(item: T): void;
  /** The first item, which stays; undefined of an empty heap. */
  peek(): T | undefined;
  /** Undefined of an empty heap. */
  pop(): T | undefined;
}

export function heapOf<T>(before: (a: T, b: T) => boolean): Heap<T> {
  const items: T[] = [];
  const swap = (a: number, b: number): void => {
    [items[a], items[b]] = [items[b]!, items[a]!];
  };
  const first = (a: number, b: number): number => (b < items.length && before(items[b]!, items[a]!) ? b : a);
  return {
    push(item) {
      items.push(item);
      for (let at = items.length - 1; at > 0; ) {
        const parent = (at - 1) >> 1;
        if (!before(items[at]!, items[parent]!)) return;
        swap(at, parent);
        at = parent;
      }
    },
    peek: () => items[0],
    pop() {
      const top = items[0];
      const last = items.pop();
      if (items.length === 0) return top;
      items[0] = last!;
      for (let at = 0; ; ) {
        const next = first(first(at, 2 * at + 1), 2 * at + 2);
        if (next === at) return top;
        swap(at, next);
        at = next;
      }
    },
  };
}
