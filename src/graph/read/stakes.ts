import { text } from '../decode.ts';
import { stakeColumns } from '../rows.ts';
import { readQuery } from '../statement.ts';

const PAGE = ['ids', 'statuses', 'asOf', 'minPercent', 'afterRank', 'afterId', 'limit', 'claims'] as const;

export const ownersOf = readQuery('read/owners-of.cypher', PAGE, { parent: text, ...stakeColumns });
export const holdingsOf = readQuery('read/holdings-of.cypher', PAGE, { parent: text, ...stakeColumns });
export const stakesById = readQuery('read/stakes-by-id.cypher', ['ids', 'asOf', 'claims'], stakeColumns);
