/** Where a person can look at what a tool tells: pages of the explorer, where its address is known. */
export interface Links {
  readonly party: (id: string) => string | null;
  readonly article: (id: string) => string | null;
}

/** `base` is the explorer's address, "http://127.0.0.1:4000"; null where none is served. */
export const linksAt = (base: string | null): Links => ({
  party: (id) => base && `${base}/#/party/${encodeURIComponent(id)}`,
  article: (id) => base && `${base}/#/article/${encodeURIComponent(id)}`,
});
