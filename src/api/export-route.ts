import { CodedError } from '../errors.ts';
import { partiesAround } from '../export/around.ts';
import { exportFile } from '../export/formats.ts';
import type { Selection } from '../export/tables.ts';
import type { Graph } from '../graph/index.ts';
import { callerOf, demandFiles, type Token } from './access/tokens.ts';
import { fileResponse } from './file-response.ts';
import type { Route } from './routes.ts';
import { parseDay, parseInstant } from './scalars.ts';

const PATH = /^\/export\/([\w.-]+)$/;
const TAKES = ['party', 'depth', 'ids', 'asOf', 'knownAt'];

/** `GET /export/stakes.csv?party=…&depth=1&asOf=2024-01-01`: a file, streamed, packed where the caller takes it so. */
export const exportRoute =
  (graph: Graph, tokens: readonly Token[]): Route =>
  async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const name = PATH.exec(pathname)?.[1];
    if (name === undefined) return null;
    demandFiles(callerOf(request, tokens));
    if (request.method !== 'GET') throw new CodedError('BAD_INPUT', 'Files are fetched with GET.', { value: request.method });
    return fileResponse(request, name, exportFile(name, graph, await selectionOf(searchParams, graph)));
  };

/** Which rows the query string asks for. @throws CodedError BAD_INPUT, BAD_DATE, UNKNOWN_PARTY */
async function selectionOf(query: URLSearchParams, graph: Graph): Promise<Selection> {
  const unknown = [...query.keys()].find((key) => !TAKES.includes(key));
  if (unknown !== undefined)
    throw new CodedError('BAD_INPUT', `"${unknown}" is no filter; there are ${TAKES.join(', ')}.`, { value: unknown });
  const [party, ids, asOf, knownAt] = [query.get('party'), query.get('ids'), query.get('asOf'), query.get('knownAt')];
  if (party !== null && ids !== null) throw new CodedError('BAD_INPUT', 'Give either "party" or "ids".', { party, ids });
  const day = asOf === null ? null : parseDay(asOf);
  const around = party === null ? null : await partiesAround(graph, party, Number(query.get('depth') ?? 1), day);
  return {
    parties: around ?? (ids === null ? null : ids.split(',').filter(Boolean)),
    asOf: day,
    knownAt: knownAt === null ? null : parseInstant(knownAt),
  };
}
