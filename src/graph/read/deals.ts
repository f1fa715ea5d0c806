import { text } from '../decode.ts';
import { dealColumns } from '../rows.ts';
import { readQuery } from '../statement.ts';

export const dealsOf = readQuery(
  'read/deals-of.cypher',
  ['ids', 'kinds', 'statuses', 'since', 'afterDay', 'afterId', 'limit', 'claims'],
  {
    parent: text,
    ...dealColumns,
  },
);
export const deals = readQuery(
  'read/deals.cypher',
  ['kinds', 'statuses', 'since', 'afterDay', 'afterId', 'limit', 'claims'],
  dealColumns,
);
export const dealsById = readQuery('read/deals-by-id.cypher', ['ids', 'claims'], dealColumns);
