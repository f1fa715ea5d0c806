import { closeLinks as closeLinksOf } from '../../../ownership/index.ts';
import type { ApiContext } from '../../context.ts';
import { type Part, partOfRows } from '../../loaders/part.ts';
import { partiesOfKeys, viewOf, type When } from '../../loaders/pieces.ts';
import { percent } from './args.ts';

export const closeLinks = {
  async closeLinks({ id }: { readonly id: string }, args: When & Part & { readonly threshold: number }, context: ApiContext) {
    const view = await viewOf('AROUND', id, args, context);
    const rows = partOfRows(closeLinksOf(view.piece, view.of, percent(args.threshold)), args);
    const names = await partiesOfKeys(
      view,
      rows.flatMap((row) => [row.with, ...row.legs.flatMap(({ holder, firm }) => [holder, firm])]),
      context,
    );
    return rows.map(({ kind, certainty, legs, with: other }) => ({
      kind,
      certainty,
      with: names.get(other)!,
      legs: legs.map(({ holder, firm, low, high }) => ({
        holder: names.get(holder)!,
        firm: names.get(firm)!,
        share: { low, high },
      })),
    }));
  },
};
