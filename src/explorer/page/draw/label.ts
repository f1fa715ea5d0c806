import type { SceneNode } from '../scene/types.ts';
import { FONT, FONT_SIZE } from './font.ts';

/** A node's words, broken into lines, with the box they need. */
export interface Label {
  readonly text: string;
  readonly w: number;
  readonly h: number;
}

const LINE = 17;
const WIDEST = 148;
const NARROWEST = 64;
const PADDING = { x: 14, y: 10 };
const MOST_LINES = 2;

const pen = document.createElement('canvas').getContext('2d')!;
pen.font = `500 ${FONT_SIZE}px ${FONT}`;
const widths = new Map<string, number>();

/** The name in at most two lines and, below it, what is not shown of the party: "↑ 3  ↓ 12". `extra` goes last: a share looked through. */
export function labelOf(node: SceneNode, extra: string | null): Label {
  const lines = [...wrap(wordsOf(node)), ...below(node), ...(extra === null ? [] : [extra])];
  const widest = Math.max(...lines.map(width));
  return {
    text: lines.join('\n'),
    w: Math.ceil(Math.max(NARROWEST, widest + 2 * PADDING.x)),
    h: lines.length * LINE + 2 * PADDING.y,
  };
}

/** A line's words in at most `most` letters. */
export const shorten = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;

export function wordsOf(node: SceneNode): string {
  if (node.type === 'PARTY') return node.name;
  if (node.type === 'REST') return node.label;
  return node.more === null ? '+ more' : `+ ${node.more.toLocaleString('en')} more`;
}

function below(node: SceneNode): readonly string[] {
  if (node.type !== 'PARTY') return [];
  const { up, down } = node.more;
  const parts = [up > 0 && `↑ ${up}`, down > 0 && `↓ ${down}`].filter((part) => part !== false);
  return parts.length > 0 ? [parts.join('   ')] : [];
}

function wrap(text: string): readonly string[] {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (lines.at(-1) === '' || width(longer) <= WIDEST) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const kept =
    lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES - 1), `${lines.slice(MOST_LINES - 1).join(' ')}`] : lines;
  return kept.map(cut);
}

function cut(line: string): string {
  if (width(line) <= WIDEST) return line;
  const shorter = line.slice(0, -1);
  return width(`${shorter}…`) <= WIDEST ? `${shorter.trimEnd()}…` : cut(shorter);
}

function width(text: string): number {
  const known = widths.get(text);
  if (known !== undefined) return known;
  const measured = pen.measureText(text).width;
  widths.set(text, measured);
  return measured;
}
