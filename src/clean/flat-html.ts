/** HTML read without a tree, for pages that are too deep or too wide for one: tags out, blocks apart. */

const DEEPEST = 200;
const MOST_TAGS = 20_000;
/** Tags that do not close themselves, so that counting them tells the depth. */
const NESTING =
  /<(\/?)(?:div|span|section|article|table|tbody|tr|td|ul|ol|li|blockquote|font|b|i|em|strong|center|a|main|aside)\b/gi;
const UNSEEN = /<(script|style|noscript|template|svg|head|nav|footer)\b[^>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi;
const BLOCK = /<\/?(?:p|div|li|h[1-6]|blockquote|section|article|tr|td|table|ul|ol|br|pre)\b[^>]*>/gi;

/** True where a tree of this page would take longer to build and judge than any story is worth. */
export function isTooMuch(html: string): boolean {
  if ((html.match(/<\w/g)?.length ?? 0) > MOST_TAGS) return true;
  let depth = 0;
  for (const [, closing] of html.matchAll(NESTING)) {
    depth += closing ? -1 : 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** The page's text, one block a line. */
export const flatText = (html: string): string =>
  html
    .replace(UNSEEN, ' ')
    .replace(BLOCK, '\n')
    .replace(/<[^<>]*>/g, ' ');
