/** Asks the GraphQL API of this process, without a port between. */

/** What the API answers with. */
export interface ApiAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** One question with its variables; `authorization` is the header that the API decides by who may ask what. */
export async function askApi(
  fetchApi: (request: Request) => Promise<Response>,
  query: string,
  variables: object,
  authorization: string | null = null,
): Promise<ApiAnswer> {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    ...(authorization ? { authorization } : {}),
  };
  const body = JSON.stringify({ query, variables });
  const response = await fetchApi(new Request('http://127.0.0.1/graphql', { method: 'POST', headers, body }));
  return (await response.json()) as ApiAnswer;
}
