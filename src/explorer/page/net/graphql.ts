import { askForToken, currentToken } from './token.ts';

/** A question with the shape of its answer and of its variables. */
export interface Question<Answer, Variables extends object> {
  readonly text: string;
  /** Never there; carries the types. */
  readonly types?: (variables: Variables) => Answer;
}

/** A refusal of the server: its sentence, its code, and what else helps. */
export class Refusal extends Error {
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
  constructor(message: string, code: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.code = code;
    this.details = details;
  }
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly details?: Record<string, unknown> };
  }[];
}

export const question = <Answer, Variables extends object>(text: string): Question<Answer, Variables> => ({ text });

/** Asks `/graphql`; a server that wants a token gets one from the person, once. Throws `Refusal`. */
export async function ask<Answer, Variables extends object>(
  { text }: Question<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  for (;;) {
    const sent = currentToken();
    const response = await send(text, variables, sent, signal);
    if (response.status === 401) {
      await askForToken(sent);
      continue;
    }
    return answerOf(await bodyOf(response)) as Answer;
  }
}

async function send(query: string, variables: object, token: string | null, signal?: AbortSignal): Promise<Response> {
  const headers: Record<string, string> = {
    'Content-Type': 'application/json',
    Accept: 'application/graphql-response+json, application/json',
  };
  if (token !== null) headers['Authorization'] = `Bearer ${token}`;
  asking(1);
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
      signal: signal ?? null,
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Refusal('The server does not answer. Is it still running?', 'NO_ANSWER');
  } finally {
    asking(-1);
  }
}

let underway = 0;

// The page shows that it waits for somebody.
function asking(more: 1 | -1): void {
  underway += more;
  document.body.classList.toggle('asking', underway > 0);
}

async function bodyOf(response: Response): Promise<Body> {
  try {
    return (await response.json()) as Body;
  } catch {
    throw new Refusal(`The server answered with ${response.status} and no words.`, 'NO_ANSWER');
  }
}

function answerOf({ data, errors }: Body): unknown {
  const [first] = errors ?? [];
  if (first) throw new Refusal(first.message, first.extensions?.code ?? 'UNKNOWN', first.extensions?.details ?? {});
  return data;
}

/** True where a question was given up because a newer one took its place. */
export const isGivenUp = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';
