import { CodedError } from '../errors.ts';
import { changeLines, newestChange } from '../export/changes.ts';
import type { Graph } from '../graph/index.ts';
import { callerOf, demandFiles, type Token } from './access/tokens.ts';
import { changeCursor, changePlace } from './change-cursor.ts';
import { fileResponse } from './file-response.ts';
import type { Route } from './routes.ts';

const NAME = 'changes.jsonl';
const TAKES = ['since', 'party'];
/** Where to go on, also where nothing came. */
const NEXT = 'x-next-cursor';

/**
 * `GET /export/changes.jsonl?since=CURSOR`: the change feed up to now. The header `X-Next-Cursor` is the `since` of the next call;
 * who lost the connection goes on from the cursor of the last whole line.
 */
export const changesRoute =
  (graph: Graph, tokens: readonly Token[]): Route =>
  async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname !== `/export/${NAME}`) return null;
    demandFiles(callerOf(request, tokens));
    if (request.method !== 'GET') throw new CodedError('BAD_INPUT', 'Files are fetched with GET.', { value: request.method });
    const unknown = [...searchParams.keys()].find((key) => !TAKES.includes(key));
    if (unknown !== undefined)
      throw new CodedError('BAD_INPUT', `"${unknown}" is no filter of ${NAME}; there are ${TAKES.join(', ')}.`, {
        value: unknown,
      });
    const after = changePlace(searchParams.get('since'));
    const until = Math.max(after, await newestChange(graph));
    const pieces = changeLines(graph, { after, until, party: searchParams.get('party') }, changeCursor);
    return fileResponse(request, NAME, { type: 'application/jsonl; charset=utf-8', pieces }, { [NEXT]: changeCursor(until) });
  };
