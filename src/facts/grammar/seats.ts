/** Where a firm sits, told before its name or noun: "Hartford, Conn.-based Acme", "a Newark, Del., investment firm". It names no party of a fact. */
import { COUNTRY_OF_NAME, REGIONS } from '../../reading/names/tables.ts';
import type { Item } from '../../reading/types.ts';
import { isHyphen, lower, set } from './rewording.ts';

const SEATED = set('based headquartered registered');
const MOST_WORDS = 3;

const isCapital = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.kind === 'WORD' ? /^\p{Lu}/u.test(item.text) : item.kind === 'PARTY' && item.via === 'NAME' && !item.possessive);
const isComma = (item: Item | undefined): boolean => lower(item) === ',';
const isStop = (item: Item | undefined): boolean => lower(item) === '.';

const isLand = (name: string): boolean => REGIONS.has(name) || COUNTRY_OF_NAME.has(name);

/** How many items from `at` on name a state or a land: "Utah", "Del .", "New York". */
function stateLength(items: readonly Item[], at: number): number {
  const [one, two] = [items[at]?.text ?? '', items[at + 1]?.text ?? ''];
  if (isLand(`${one} ${two}`)) return 2;
  if (isStop(items[at + 1]) && REGIONS.has(`${one}.`)) return 2;
  return isLand(one) ? 1 : 0;
}

/** Where the place begins whose last word stands right before `comma`. */
function placeFrom(items: readonly Item[], comma: number): number {
  let from = comma;
  while (from > 0 && comma - from < MOST_WORDS && isCapital(items[from - 1])) from -= 1;
  return from;
}

/** Where the seat ends (exclusive) whose first comma stands at `at`; -1 where none does. */
function seatEnd(items: readonly Item[], at: number, from: number): number {
  const length = stateLength(items, at + 1);
  const behind = at + 1 + length;
  if (length > 0 && isHyphen(items[behind]) && SEATED.has(items[behind + 1]?.lower ?? '')) return behind + 2;
  const opener = items[from - 1];
  const isOpened = opener?.kind === 'WORD' && /^(?:an?|the|another)$/.test(opener.lower);
  const next = items[behind + 1];
  const isDescribing = next?.kind === 'WORD' && (next.pos === 'NOUN' || next.pos === 'ADJ') && !isCapital(next);
  return length > 0 && isOpened && isComma(items[behind]) && isDescribing ? behind + 1 : -1;
}

/** The items without such seats. */
export function withoutSeats(items: readonly Item[]): readonly Item[] {
  const kept: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const from = isComma(items[at]) ? placeFrom(kept, kept.length) : kept.length;
    const end = from < kept.length ? seatEnd([...kept, ...items.slice(at, at + 8)], kept.length, from) : -1;
    if (end < 0) kept.push(items[at]!);
    else {
      at += end - kept.length - 1;
      kept.length = from;
    }
  }
  return kept;
}
