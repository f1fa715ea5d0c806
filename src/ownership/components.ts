/** Firms that own each other in a ring, by whatever way, form one component; components themselves form no ring. */
import type { Web } from './web.ts';

export interface Component {
  /** The nearest to node 0 first. */
  readonly nodes: readonly number[];
  /** True where its nodes own each other, or the only one owns a part of itself. */
  readonly cyclic: boolean;
}

export interface Components {
  /** Owners before what they own. */
  readonly list: readonly Component[];
  /** Place in the list, by node. */
  readonly of: Int32Array;
}

interface Search {
  readonly web: Web;
  readonly order: Int32Array;
  readonly lowest: Int32Array;
  readonly next: Int32Array;
  readonly open: number[];
  readonly of: Int32Array;
  readonly list: Component[];
  count: number;
}

/** Strongly connected components (Tarjan 1972, without recursion: chains may be long). */
export function componentsOf(web: Web): Components {
  const search: Search = {
    web,
    order: new Int32Array(web.size),
    lowest: new Int32Array(web.size),
    next: web.start.slice(0, web.size),
    open: [],
    of: new Int32Array(web.size).fill(-1),
    list: [],
    count: 0,
  };
  for (let node = 0; node < web.size; node++) if (search.order[node] === 0) explore(search, node);
  return { list: search.list, of: search.of };
}

function enter(search: Search, path: number[], node: number): void {
  search.count += 1;
  search.order[node] = search.count;
  search.lowest[node] = search.count;
  search.open.push(node);
  path.push(node);
}

function explore(search: Search, root: number): void {
  const { web, order, lowest, next, of } = search;
  const path: number[] = [];
  enter(search, path, root);
  while (path.length > 0) {
    const node = path.at(-1)!;
    if (next[node]! < web.start[node + 1]!) {
      const owner = web.owner[next[node]!++]!;
      if (order[owner] === 0) enter(search, path, owner);
      else if (of[owner]! < 0) lowest[node] = Math.min(lowest[node]!, order[owner]!);
    } else {
      path.pop();
      const below = path.at(-1);
      if (below !== undefined) lowest[below] = Math.min(lowest[below]!, lowest[node]!);
      if (lowest[node] === order[node]) close(search, node);
    }
  }
}

function close({ web, open, of, list }: Search, root: number): void {
  const nodes: number[] = [];
  do nodes.push(open.pop()!);
  while (nodes.at(-1) !== root);
  for (const node of nodes) of[node] = list.length;
  nodes.sort((a, b) => a - b);
  list.push({ nodes, cyclic: nodes.length > 1 || ownsItself(web, root) });
}

function ownsItself({ start, owner }: Web, node: number): boolean {
  for (let link = start[node]!; link < start[node + 1]!; link++) if (owner[link] === node) return true;
  return false;
}
