/** The whole API on a real graph, asked without a port. */
import { expect } from 'vitest';
import type { Api } from '../../src/api/yoga.ts';
import { openApi } from '../../src/open-api.ts';

export { openApi };

// biome-ignore lint/suspicious/noExplicitAny: an answer's shape is what the tests look at.
type Json = any;

export interface Reply {
  readonly data: Json;
  readonly errors?: readonly { readonly message: string; readonly extensions: Json; readonly path?: readonly unknown[] }[];
}

export function post(api: Api, query: string, variables: object = {}, accept = 'application/json'): Promise<Response> {
  return api.fetch(
    new Request('http://127.0.0.1:4000/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify({ query, variables }),
    }),
  );
}

/** The whole answer, errors and all. */
export async function reply(api: Api, query: string, variables: object = {}): Promise<Reply> {
  return (await (await post(api, query, variables)).json()) as Reply;
}

/** The data of an answer without errors. */
export async function ask(api: Api, query: string, variables: object = {}): Promise<Json> {
  const { data, errors } = await reply(api, query, variables);
  if (errors) throw new Error(`unexpected: ${JSON.stringify(errors)}`);
  return data;
}

/** The first error of an answer: its code, its message, its details. */
export async function faultOf(api: Api, query: string, variables: object = {}) {
  const { errors } = await reply(api, query, variables);
  const [error] = errors ?? [];
  return { code: error?.extensions.code, message: error?.message ?? '', details: error?.extensions.details };
}

/** Listens to a subscription over server-sent events; `next` waits for the next event and gives this field of it. */
export async function listen(api: Api, query: string, variables: object, field: string) {
  const response = await post(api, query, variables, 'text/event-stream');
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let heard = '';
  return {
    async next(): Promise<Json> {
      for (;;) {
        const [whole, data] = /event: next\ndata: (.*)\n\n/.exec(heard) ?? [];
        if (whole && data) {
          heard = heard.slice(heard.indexOf(whole) + whole.length);
          return JSON.parse(data).data[field];
        }
        heard += (await reader.read()).value ?? '';
      }
    },
    leave: () => reader.cancel(),
  };
}
