/** Plain text as paragraphs: hard-wrapped lines are joined, an empty line or an indented line begins a new paragraph. */

const INDENT = /^(?: {2,}|\t)\S/;
/** A line this long is wrapped by the house, not ended by its writer. */
const WRAP_AT = 50;
const WRAPPED_SHARE = 0.6;
const MARK_LINE = /!\[\]\(|^\s*[|.]?\s*\|?\s*$/;

/** Text is hard-wrapped where most of its lines that have a line behind them end near one margin, none far beyond it. */
function isWrapped(lines: readonly string[]): boolean {
  const inner = lines.filter((line, at) => line.trim() !== '' && (lines[at + 1] ?? '').trim() !== '' && !MARK_LINE.test(line));
  if (inner.length < 2)
    return (
      inner.length === 1 && /[^.!?"]$/.test(inner[0] ?? '') && /^\s*[a-z]/.test(lines[lines.indexOf(inner[0] ?? '') + 1] ?? '')
    );
  const full = inner.filter((line) => line.length >= WRAP_AT && line.length <= 100).length;
  return full / inner.length >= WRAPPED_SHARE;
}

function join(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .join(' ')
    .replace(/[ \t\u00a0]+/g, ' ')
    .trim();
}

/** Yields the paragraphs of a plain text, each on one line. */
export function paragraphsOf(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n|\u2028|\u2029/);
  const wrapped = isWrapped(lines);
  const groups: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === '' || !wrapped || INDENT.test(line)) groups.push([]);
    if (line.trim() !== '') groups.at(-1)?.push(line);
  }
  return groups.map(join).filter(Boolean);
}
