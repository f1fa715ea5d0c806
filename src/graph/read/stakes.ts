import { bool, listOf, record, text } from '../decode.ts';
import { party, stakeColumns } from '../rows.ts';
import { readQuery } from '../statement.ts';

const PAGE = ['ids', 'statuses', 'asOf', 'minPercent', 'afterRank', 'afterId', 'limit', 'claims'] as const;

export const ownersOf = readQuery('read/owners-of.cypher', PAGE, { parent: text, ...stakeColumns });
export const holdingsOf = readQuery('read/holdings-of.cypher', PAGE, { parent: text, ...stakeColumns });
export const stakesById = readQuery('read/stakes-by-id.cypher', ['ids', 'asOf', 'claims'], stakeColumns);
const { firm: _, ...inFirm } = stakeColumns;
/** All owners are of the one party of the row. */
export const whoOwns = readQuery('read/who-owns.cypher', ['id', 'key', 'statuses', 'asOf', 'limit', 'claims'], {
  party,
  exact: bool,
  owners: listOf(record(inFirm)),
});
