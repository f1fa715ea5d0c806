/** An article's address as a URI of plain ASCII; null where it has none, or one that no outsider would take. */
export const uriOf = (url: string | null): string | null => (url !== null && URL.canParse(url) ? new URL(url).href : null);
