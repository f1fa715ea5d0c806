import { FIRST_PEOPLE, PIECE, type Piece } from '../questions/piece.ts';
import { statusesOf } from '../scene/filter.ts';
import { type Opened, openedAs, type View } from '../view/view.ts';
import { remembered } from './cache.ts';

/** The answer for one opened party under a view's day and statuses. */
export const pieceOf = ({ id, up, down }: Opened, view: View): Promise<Piece> =>
  remembered(PIECE, { id, name: id, up, down, people: FIRST_PEOPLE, statuses: statusesOf(view), asOf: view.asOf });

/** The answers for the middle and all that is opened beside it. A party that is no longer there is left out. */
export async function piecesOf(view: View): Promise<ReadonlyMap<string, Piece>> {
  const middle = openedAs(view, view.id!)!;
  const others = view.opened.filter(({ id }) => id !== view.id);
  const [first, ...rest] = await Promise.all([
    pieceOf(middle, view),
    ...others.map((opened) => pieceOf(opened, view).catch(() => null)),
  ]);
  const found = [[middle.id, first!] as const, ...others.map(({ id }, i) => [id, rest[i] ?? null] as const)];
  return new Map(found.filter((row): row is readonly [string, Piece] => row[1] !== null));
}
