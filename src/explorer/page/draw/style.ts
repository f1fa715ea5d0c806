import type cytoscape from '../vendor/cytoscape.mjs';
import { FONT, FONT_SIZE } from './font.ts';
import type { Theme } from './theme.ts';

type Rules = cytoscape.StylesheetJson;

/** Pixels of the line for a share: one for nothing, six for all of it. */
export const widthOf = (low: number, high: number): number => 1.25 + ((low + high) / 2 / 100) * 4.75;

/** How the graph looks: cards for parties, coloured by kind; solid for held, dashed for planned, dotted for rumoured. */
export const styleOf = (theme: Theme): Rules => [...nodes(theme), ...edges(theme), ...chosen(theme)];

function nodes(theme: Theme): Rules {
  return [
    {
      selector: 'node',
      style: {
        shape: 'round-rectangle',
        width: 'data(w)',
        height: 'data(h)',
        label: 'data(text)',
        color: theme.ink,
        'font-family': FONT,
        'font-size': FONT_SIZE,
        'font-weight': 500,
        'text-valign': 'center',
        'text-halign': 'center',
        'text-wrap': 'wrap',
        'text-max-width': '400px',
        'line-height': 1.28,
        'background-color': theme.surface,
        'border-width': 1.5,
        'border-color': theme.line,
        'corner-radius': '7',
        'overlay-opacity': 0,
        'min-zoomed-font-size': 5,
      },
    },
    ...Object.entries(theme.kinds).map(([kind, colour]) => ({
      selector: `node[kind = "${kind}"]`,
      style: { 'border-color': colour },
    })),
    { selector: 'node[kind = "PERSON"]', style: { 'corner-radius': '99' } },
    { selector: 'node[kind = "FUND"]', style: { shape: 'cut-rectangle' } },
    { selector: 'node[kind = "STATE"]', style: { shape: 'rectangle', 'border-style': 'double', 'border-width': 4 } },
    { selector: 'node[?venture]', style: { 'border-style': 'double', 'border-width': 4.5 } },
    { selector: 'node[?middle]', style: { 'background-color': 'data(fill)', color: theme.surface, 'font-weight': 600 } },
    {
      selector: 'node[type = "STUB"]',
      style: { 'corner-radius': '99', 'border-width': 0, 'background-opacity': 0, color: theme.accent },
    },
    {
      selector: 'node[type = "REST"]',
      style: { 'background-opacity': 0, 'border-style': 'dashed', 'border-width': 1, color: theme.muted, 'font-weight': 400 },
    },
  ];
}

function edges(theme: Theme): Rules {
  return [
    {
      selector: 'edge',
      style: {
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'endpoints',
        'source-endpoint': (edge: cytoscape.EdgeSingular) => edge.data('start'),
        'target-endpoint': (edge: cytoscape.EdgeSingular) => edge.data('end'),
        'control-point-distances': (edge: cytoscape.EdgeSingular) => edge.data('distances'),
        'control-point-weights': (edge: cytoscape.EdgeSingular) => edge.data('weights'),
        width: 'data(width)',
        'line-color': theme.held,
        'target-arrow-color': theme.held,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.8,
        'font-family': FONT,
        'font-size': 12,
        'font-weight': 600,
        color: theme.ink,
        'text-background-color': theme.paper,
        'text-background-opacity': 0.92,
        'text-background-padding': '2px',
        'text-background-shape': 'roundrectangle',
        'min-zoomed-font-size': 5,
        'overlay-opacity': 0,
        'source-text-offset': 'data(offset)',
        'target-text-offset': 'data(offset)',
      } as unknown as cytoscape.Css.Edge,
    },
    { selector: 'edge[at = "source"]', style: { 'source-label': 'data(text)' } },
    { selector: 'edge[at = "middle"]', style: { label: 'data(text)' } },
    { selector: 'edge[at = "target"]', style: { 'target-label': 'data(text)' } },
    status('PLANNED', 'dashed', theme.planned),
    status('RUMOURED', 'dotted', theme.rumoured),
    {
      selector: 'edge[type = "POST"], edge[type = "FOUNDING"]',
      style: {
        'line-color': theme.tie,
        'target-arrow-shape': 'none',
        width: 1,
        color: theme.muted,
        'font-weight': 400,
        'font-size': 11,
      },
    },
    {
      selector: 'edge[type = "STUB"], edge[type = "REST"]',
      style: { 'line-color': theme.line, 'line-style': 'dashed', width: 1, 'target-arrow-shape': 'none' },
    },
    {
      selector: 'edge:loop',
      style: { 'curve-style': 'bezier', 'source-endpoint': 'outside-to-node', 'target-endpoint': 'outside-to-node' },
    },
  ];
}

const status = (name: string, line: 'dashed' | 'dotted', colour: string): Rules[number] => ({
  selector: `edge[status = "${name}"]`,
  style: {
    'line-style': line,
    'line-color': colour,
    'target-arrow-color': colour,
    color: colour,
    'line-dash-pattern': line === 'dashed' ? [7, 4] : [2, 4],
  },
});

function chosen(theme: Theme): Rules {
  return [
    {
      selector: 'node.chosen',
      style: {
        'outline-width': 3,
        'outline-color': theme.accent,
        'outline-offset': 2,
        'outline-opacity': 0.9,
      } as cytoscape.Css.Node,
    },
    { selector: 'node.cursor', style: { 'underlay-color': theme.accent, 'underlay-opacity': 0.22, 'underlay-padding': 8 } },
    {
      selector: 'edge.chosen',
      style: { 'underlay-color': theme.accent, 'underlay-opacity': 0.25, 'underlay-padding': 4, 'z-index': 9 },
    },
  ];
}
