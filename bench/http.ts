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

/** One request; once more where the server had just closed the kept connection that it went out on. */
function post(url: string, agent: Agent, body: string): Promise<string> {
  return new Promise((done, fail) => {
    const sent = request(`${url}/graphql`, { method: 'POST', agent, headers: HEADERS }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => done(text));
    });
    sent.on('error', (error: NodeJS.ErrnoException) => {
      if (sent.reusedSocket && error.code === 'ECONNRESET') post(url, agent, body).then(done, fail);
      else fail(error);
    });
    sent.end(body);
  });
}

/** Asks the server at `url`; `data` of an answer without errors. */
export function asker(url: string, callers: number): (asked: Asked) => Promise<Json> {
  const agent = new Agent({ keepAlive: true, maxSockets: callers });
  return async (asked) => {
    const { data, errors } = JSON.parse(await post(url, agent, JSON.stringify(asked)));
    if (errors) throw new Error(`${asked.query.trim().slice(0, 80)} …: ${JSON.stringify(errors).slice(0, 600)}`);
    return data;
  };
}
