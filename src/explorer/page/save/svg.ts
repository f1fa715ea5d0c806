import { type Box, between, type Curve } from '../draw/curve.ts';
import { FONT, FONT_SIZE } from '../draw/font.ts';
import type { LabelPlace } from '../draw/label-places.ts';
import type { Theme } from '../draw/theme.ts';
import type { Point } from '../layout/types.ts';
import type { PartyKind } from '../words.ts';

/** What of the graph a picture needs. */
export interface Picture {
  readonly title: string;
  readonly theme: Theme;
  readonly nodes: readonly PictureNode[];
  readonly lines: readonly PictureLine[];
}
export interface PictureNode extends Box {
  readonly text: string;
  readonly type: string;
  readonly kind: PartyKind | null;
  readonly middle: boolean;
}
export interface PictureLine extends Curve {
  readonly text: string;
  readonly at: LabelPlace['at'];
  readonly offset: number;
  readonly type: string;
  readonly status: string | null;
  readonly width: number;
}

const PADDING = 40;
const FOOT = 30;
const LINE_HEIGHT = FONT_SIZE * 1.28;

/** The graph as an SVG document of its own: shapes and real text, nothing that runs. */
export function svgOf({ title, theme, nodes, lines }: Picture): string {
  const left = Math.min(...nodes.map(({ x, w }) => x - w / 2)) - PADDING;
  const top = Math.min(...nodes.map(({ y, h }) => y - h / 2)) - PADDING;
  const width = Math.max(...nodes.map(({ x, w }) => x + w / 2)) + PADDING - left;
  const height = Math.max(...nodes.map(({ y, h }) => y + h / 2)) + PADDING + FOOT - top;
  const box = [left, top, width, height].map(round).join(' ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${round(width)}" height="${round(height)}" font-family="${xml(FONT)}" font-size="${FONT_SIZE}" text-anchor="middle">`,
    `<title>${xml(title)}</title>`,
    `<rect x="${round(left)}" y="${round(top)}" width="${round(width)}" height="${round(height)}" fill="${theme.paper}"/>`,
    ...lines.map((line) => lineSvg(line, theme)),
    ...nodes.map((node) => nodeSvg(node, theme)),
    `<text x="${round(left + PADDING)}" y="${round(top + height - FOOT / 2)}" text-anchor="start" font-size="11" fill="${theme.muted}">${xml(title)}</text>`,
    '</svg>',
  ].join('\n');
}

function nodeSvg({ x, y, w, h, text, type, kind, middle }: PictureNode, theme: Theme): string {
  const colour = kind === null ? theme.line : theme.kinds[kind];
  const fill = middle ? colour : type === 'PARTY' ? theme.surface : 'none';
  const ink = middle ? theme.surface : type === 'PARTY' ? theme.ink : theme.muted;
  const corner = kind === 'PERSON' || type === 'STUB' ? h / 2 : kind === 'STATE' ? 0 : 7;
  const dashes = type === 'PARTY' ? '' : ' stroke-dasharray="4 3"';
  const lines = text.split('\n');
  const first = y - ((lines.length - 1) * LINE_HEIGHT) / 2 + FONT_SIZE * 0.35;
  const spans = lines.map((line, i) => `<tspan x="${round(x)}" y="${round(first + i * LINE_HEIGHT)}">${xml(line)}</tspan>`);
  return [
    `<rect x="${round(x - w / 2)}" y="${round(y - h / 2)}" width="${round(w)}" height="${round(h)}" rx="${round(corner)}" fill="${fill}" stroke="${colour}" stroke-width="1.5"${dashes}/>`,
    `<text fill="${ink}" font-weight="${middle ? 600 : 500}">${spans.join('')}</text>`,
  ].join('');
}

function lineSvg(line: PictureLine, theme: Theme): string {
  const { from, to, bend, width, status, type, text } = line;
  const path = pathOf(from, bend, to);
  const colour = colourOf(status, type, theme);
  const dashes = type === 'STUB' || type === 'REST' ? '4 3' : (DASHES[status ?? ''] ?? '');
  const arrow = type === 'STAKE' ? `<path d="M${xy(to)} l-4.5 -8 h9 z" fill="${colour}"/>` : '';
  return [
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${round(width)}"${dashes === '' ? '' : ` stroke-dasharray="${dashes}"`}/>`,
    arrow,
    text === '' ? '' : labelSvg(line, colour, theme),
  ].join('');
}

const DASHES: Readonly<Record<string, string>> = { PLANNED: '7 4', RUMOURED: '2 4' };

function colourOf(status: string | null, type: string, theme: Theme): string {
  if (type === 'POST' || type === 'FOUNDING') return theme.tie;
  if (type === 'STUB' || type === 'REST') return theme.line;
  return status === 'PLANNED' ? theme.planned : status === 'RUMOURED' ? theme.rumoured : theme.held;
}

function labelSvg(line: PictureLine, colour: string, theme: Theme): string {
  const { x, y } = labelPoint(line);
  const weight = line.type === 'STAKE' ? 600 : 400;
  return `<text x="${round(x)}" y="${round(y + 4)}" font-size="12" font-weight="${weight}" fill="${weight === 600 ? colour : theme.muted}" stroke="${theme.paper}" stroke-width="4" paint-order="stroke">${xml(line.text)}</text>`;
}

function labelPoint({ from, to, bend, at, offset }: PictureLine): Point {
  if (at === 'source') return { x: from.x, y: from.y + offset };
  if (at === 'target') return { x: to.x, y: to.y - offset };
  const half = bend.length / 2;
  return between(bend[half - 1]!, bend[half]!, 0.5);
}

// As Cytoscape draws it: half way between two bends the line is where they pull it alike.
function pathOf(from: Point, bend: readonly Point[], to: Point): string {
  const ends = bend.map((point, i) => (i === bend.length - 1 ? to : between(point, bend[i + 1]!, 0.5)));
  return `M${xy(from)} ${bend.map((point, i) => `Q${xy(point)} ${xy(ends[i]!)}`).join(' ')}`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
const xy = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Letters of names as SVG takes them; what XML forbids altogether is left out. */
const xml = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => ENTITIES[letter]!).replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
