import { text } from '../decode.ts';
import { foundingColumns, postColumns } from '../rows.ts';
import { readQuery } from '../statement.ts';

const PAGE = ['ids', 'statuses', 'roles', 'asOf', 'afterFrom', 'afterId', 'limit', 'claims'] as const;

export const officersOf = readQuery('read/officers-of.cypher', PAGE, { parent: text, ...postColumns });
export const postsOf = readQuery('read/posts-of.cypher', PAGE, { parent: text, ...postColumns });
export const postsById = readQuery('read/posts-by-id.cypher', ['ids', 'claims'], postColumns);

export const foundingsOf = readQuery('read/foundings-of.cypher', ['ids', 'claims'], { parent: text, ...foundingColumns });
export const foundersOf = readQuery('read/founders-of.cypher', ['ids', 'claims'], { parent: text, ...foundingColumns });
export const foundingsById = readQuery('read/foundings-by-id.cypher', ['ids', 'claims'], foundingColumns);
