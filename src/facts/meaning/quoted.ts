/** What stands between quotation marks is somebody's words: the firms in them are not who speaks. */
import type { Span } from '../../domain.ts';
import type { Scene } from '../grammar/types.ts';

const REACH = 1500;
const MARKS = /["“”]/g;

/** Whether a place stands between quotation marks, counted from the start of its paragraph. */
export function isQuoted(scene: Scene, { start }: Span): boolean {
  const before = scene.story.text.slice(Math.max(0, start - REACH), start);
  const paragraph = before.slice(before.lastIndexOf('\n\n') + 1);
  let open = false;
  for (const [mark] of paragraph.matchAll(MARKS)) open = mark === '“' ? true : mark === '”' ? false : !open;
  return open;
}
