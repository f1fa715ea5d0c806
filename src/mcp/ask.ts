import { type Ask, ToolFault } from './tool.ts';

/** Sends a question to the GraphQL API in the caller's name; gives the whole answer, faults and all. */
export type Send = (query: string, variables: object) => Promise<Answer>;

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Gives the data alone. @throws ToolFault where the answer has a fault */
export const askerOf =
  (send: Send): Ask =>
  async (query, variables) => {
    const { data, errors } = await send(query, variables);
    const [fault] = errors ?? [];
    if (fault) throw new ToolFault(`${fault.extensions?.code ?? 'FAULT'}: ${fault.message}`);
    return data;
  };
