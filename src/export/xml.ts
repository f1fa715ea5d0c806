/** Characters that XML 1.0 does not allow at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be taken out.
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text as it may stand in XML, in elements and attributes alike. */
export const xml = (value: string | number | boolean): string =>
  String(value)
    .replace(FORBIDDEN, '')
    .replace(/[&<>"']/g, (found) => ESCAPES[found] ?? found);
