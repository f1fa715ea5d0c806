import { geometryOf } from '../draw/bend.ts';
import { readTheme } from '../draw/theme.ts';
import type cytoscape from '../vendor/cytoscape.mjs';
import type { Picture, PictureLine, PictureNode } from './svg.ts';

/** Pixels of a picture for one of the screen. */
const SCALE = 2;
/** Pixels that a picture may be wide or high: what browsers can draw. */
const LARGEST = 8_000;

/** What stands in the graph now, for a picture. */
export function pictureOf(cy: cytoscape.Core, title: string): Picture {
  const { boxes, curves } = geometryOf(cy);
  const nodes = cy.nodes().map((node) => {
    const { text, type, kind = null, middle = false } = node.data() as PictureNode;
    return { ...boxes.get(node.id())!, text, type, kind, middle };
  });
  const lines = cy
    .edges()
    .toArray()
    .flatMap((edge) => {
      const { text, at, offset, type, status, width } = edge.data() as PictureLine;
      const curve = curves.get(edge.id());
      return curve ? [{ ...curve, text, at, offset, type, status, width }] : [];
    });
  return { title, theme: readTheme(), nodes, lines };
}

/** The whole graph as a PNG, as large as it stands at full size and twice as sharp. */
export function pngOf(cy: cytoscape.Core): Promise<Blob> {
  return cy.png({
    output: 'blob-promise',
    full: true,
    scale: SCALE,
    maxWidth: LARGEST,
    maxHeight: LARGEST,
    bg: readTheme().paper,
  }) as unknown as Promise<Blob>;
}
