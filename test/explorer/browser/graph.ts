import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What the graph shows, as Cytoscape has it: words and places on the screen. */
export interface Drawn {
  readonly nodes: readonly { readonly id: string; readonly text: string; readonly x: number; readonly y: number }[];
  readonly edges: readonly { readonly id: string; readonly text: string; readonly source: string; readonly target: string }[];
}

// Cytoscape keeps itself on its container.
interface Container {
  getAttribute(name: string): string | null;
  readonly _cyreg?: { readonly cy: Cy };
}
interface Cy {
  nodes(): { map<T>(of: (node: Node) => T): T[] };
  edges(): { map<T>(of: (edge: Node) => T): T[] };
}
interface Node {
  id(): string;
  data(name: string): string;
  renderedPosition(): { readonly x: number; readonly y: number };
  renderedMidpoint(): { readonly x: number; readonly y: number };
}

/** Expects what a page will show before long. */
export const soon = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: 50_000 });

/** Waits until the graph shows a node with these words and all of it is in its place, and tells what it shows. */
export async function drawn(page: Page, words: string): Promise<Drawn> {
  let seen: Seen | null = null;
  const shows = async (): Promise<boolean> => {
    seen = await look(page);
    return seen !== null && !seen.underway && seen.nodes.some(({ text }) => text.startsWith(words));
  };
  await soon(shows).toBe(true);
  return seen!;
}

interface Seen extends Drawn {
  /** True while it is drawn. */
  readonly underway: boolean;
}

const look = (page: Page): Promise<Seen | null> =>
  page.evaluate(() => {
    const graph = (globalThis as unknown as { document: { getElementById(id: string): Container } }).document.getElementById(
      'graph',
    );
    const cy = graph._cyreg?.cy;
    if (!cy) return null;
    const textOf = (node: Node): string => node.data('text').replaceAll('\n', ' ');
    return {
      nodes: cy.nodes().map((node) => ({ id: node.id(), text: textOf(node), ...node.renderedPosition() })),
      edges: cy
        .edges()
        .map((edge) => ({ id: edge.id(), text: edge.data('text'), source: edge.data('source'), target: edge.data('target') })),
      underway: graph.getAttribute('aria-busy') === 'true',
    };
  });

/** Clicks the node whose words begin so. */
export async function clickNode(page: Page, words: string): Promise<void> {
  const { nodes } = await drawn(page, words);
  const { x, y } = nodes.find(({ text }) => text.startsWith(words))!;
  await page.locator('#graph').click({ position: { x, y } });
}

/** Clicks the line with these words, half way. */
export async function clickLine(page: Page, words: string): Promise<void> {
  const at = await page.evaluate((text) => {
    const graph = (globalThis as unknown as { document: { getElementById(id: string): Container } }).document.getElementById(
      'graph',
    );
    const edges = graph._cyreg!.cy.edges().map((edge) => ({ text: edge.data('text'), ...edge.renderedMidpoint() }));
    return edges.find((edge) => edge.text === text);
  }, words);
  await page.locator('#graph').click({ position: { x: at!.x, y: at!.y } });
}
