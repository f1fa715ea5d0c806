/** Lands of firms that everybody knows (by members of share indices, widened): a hint where the story does not say it. */
import lands from '../tables/firm-lands.json' with { type: 'json' };
import { coreWords, looseWords } from './core.ts';

const core = (name: string): string => looseWords(coreWords(name.split(/\s+/))).join(' ');

const LAND_OF_FIRM: ReadonlyMap<string, string> = new Map(
  Object.entries(lands).flatMap(([code, names]) => names.split('|').map((name): [string, string] => [core(name), code])),
);

/** "Nissan" → "JP"; null for a firm that is not known. */
export const landOfFirm = (names: readonly string[]): string | null =>
  names.map((name) => LAND_OF_FIRM.get(core(name))).find(Boolean) ?? null;
