import { currentToken } from './token.ts';

/** A file below `/export/`. The token goes in a header, so a plain link would not do. */
export function getExport(name: string, asked: Readonly<Record<string, string>>): Promise<Response> {
  const token = currentToken();
  const headers: Record<string, string> = token === null ? {} : { Authorization: `Bearer ${token}` };
  return fetch(`/export/${name}?${new URLSearchParams(asked)}`, { headers });
}

let known: Promise<boolean> | null = null;

/** True where the server hands out files: it is asked, once, for a table about nobody. */
export function hasExports(): Promise<boolean> {
  known ??= getExport('parties.csv', { ids: '' }).then(
    ({ ok }) => ok,
    () => false,
  );
  return known;
}
