import { type CapRow, capTable, type PlannedChange, type StakeRow as Share, type Tally } from '../../ownership/index.ts';
import type { ApiContext } from '../context.ts';
import type { Resolvers } from '../generated/schema.ts';
import { directStakes, MOST_DIRECT, shareOf, type When } from '../loaders/direct-stakes.ts';
import { partOfRows } from '../loaders/part.ts';
import { today } from '../loaders/stake-pages.ts';
import { partyNode, stakeNode } from '../nodes.ts';

async function table(firm: string, when: When, context: ApiContext) {
  const found = await directStakes(firm, ['HELD', 'PLANNED', 'RUMOURED'], when, context);
  const byId = new Map(found.map((row) => [row.stake.id, row]));
  const nodeOf = ({ stakeId }: Share<string>) => stakeNode(byId.get(stakeId)!);
  const row = ({ stake, low, high }: CapRow<string>) => ({ holder: holderOf(stake), stake: nodeOf(stake), low, high });
  const change = ({ now, then, change: by }: PlannedChange<string>) => ({
    holder: holderOf(then),
    now: now && nodeOf(now),
    planned: nodeOf(then),
    change: by,
  });
  const holderOf = ({ stakeId }: Share<string>) => partyNode(byId.get(stakeId)!.holder);
  const tally = ({ rows, ...sums }: Tally<string>) => ({ ...sums, size: rows.length, all: rows, row });
  const { held, planned, changes, warnings } = capTable(found.map(shareOf));
  return {
    asOf: when.asOf ?? today(),
    held: tally(held),
    planned: tally(planned),
    all: changes,
    change,
    warnings: [...warnings.map(({ code, message }) => `${code}: ${message}`), ...cut(found.length)],
  };
}
export type CapTableNode = Awaited<ReturnType<typeof table>>;
export type TallyNode = CapTableNode['held'];

const cut = (stakes: number): readonly string[] =>
  stakes < MOST_DIRECT
    ? []
    : [`CUT: only the ${MOST_DIRECT} largest stakes are added up; page through "owners" of the firm for the others.`];

const organisation = {
  capTable: ({ id }: { readonly id: string }, when: When, context: ApiContext) => table(id, when, context),
};

export const capTables: Resolvers = {
  Firm: organisation,
  Fund: organisation,
  State: organisation,
  CapTable: { changes: ({ all, change }, part) => partOfRows(all, part).map(change) },
  CapTally: { rows: ({ all, row }, part) => partOfRows(all, part).map(row) },
};
