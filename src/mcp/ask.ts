/** Asks the GraphQL API of this process, without a port between. */
import { type Ask, ToolFault } from './tool.ts';

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/**
 * `authorization` is passed on as the caller sent it, so that the API decides who may ask what.
 * @throws ToolFault
 */
export const askerOf =
  (fetchApi: (request: Request) => Promise<Response>, authorization: string | null = null): Ask =>
  async (query, variables) => {
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(authorization ? { authorization } : {}),
    };
    const body = JSON.stringify({ query, variables });
    const response = await fetchApi(new Request('http://127.0.0.1/graphql', { method: 'POST', headers, body }));
    const { data, errors } = (await response.json()) as Answer;
    const [fault] = errors ?? [];
    if (fault) throw new ToolFault(`${fault.extensions?.code ?? 'FAULT'}: ${fault.message}`);
    return data;
  };
