import { h } from '../dom.ts';

/** Hands a file to the person. */
export function download(name: string, content: Blob): void {
  const href = URL.createObjectURL(content);
  const link = h('a', { href, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

/** "Mail.ru Group" and 2018-10-01 → "mail-ru-group-2018-10-01.png". */
export const fileName = (party: string, day: string, ending: string): string =>
  `${
    party
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'graph'
  }-${day}.${ending}`;
