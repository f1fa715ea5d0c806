/** The longest text or page of one article, in bytes of UTF-8. */
export const MAX_TEXT_BYTES = 2 * 1024 * 1024;

/** The longest line or JSON file that is looked at: an article's text with every character escaped, and some more beside it. */
export const MAX_JSON_BYTES = 8 * MAX_TEXT_BYTES;
