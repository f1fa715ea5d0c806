/** GraphQL over HTTP on kept connections, as a client of a server would ask. */
import { Agent, request } from 'node:http';

/** A question and its variables. */
export interface Asked {
  readonly query: string;
  readonly variables: object;
}

// biome-ignore lint/suspicious/noExplicitAny: an answer's shape is what the benches look at.
type Json = any;

const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

/** Asks the server at `url`; `data` of an answer without errors. */
export function asker(url: string, callers: number): (asked: Asked) => Promise<Json> {
  const agent = new Agent({ keepAlive: true, maxSockets: callers });
  return async (asked) => {
    const text = await new Promise<string>((done, fail) => {
      const sent = request(`${url}/graphql`, { method: 'POST', agent, headers: HEADERS }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (chunk) => {
          body += chunk;
        });
        response.on('end', () => done(body));
      });
      sent.on('error', fail).end(JSON.stringify(asked));
    });
    const { data, errors } = JSON.parse(text);
    if (errors) throw new Error(`${asked.query.trim().slice(0, 80)} …: ${JSON.stringify(errors).slice(0, 600)}`);
    return data;
  };
}
