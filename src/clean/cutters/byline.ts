/** Who wrote it: "By Ann Lee and Bo Chen", "By Ann LEE Vladivostok, Russia (AFP) …", "Ann Lee, Business Correspondent". */
import type { Draft } from '../types.ts';
import { findDateline } from './dateline.ts';

const NAME = "(?:\\p{Lu}[\\p{L}.'’-]*|van|von|der|den|de|da|di|du|la|le|al|el|bin)";
const NAMES = `${NAME}(?: ${NAME}){1,3}(?:(?:, | and | & )${NAME}(?: ${NAME}){1,3})*`;
const WHOLE = new RegExp(
  `^by:? (${NAMES})(?:[,|/ ]+(?:[\\p{L} ]{0,30}(?:reporter|correspondent|editor|writer|staff|news|press|reuters|afp|bloomberg|agency)[\\p{L} ]{0,20}))?$`,
  'iu',
);
const STAFF = /^by (?:staff|agency|afp|our|web|news|associated|ap|pti|express|et) [\w ]{0,40}$/i;
/** Only the head of a page carries it. */
const HEAD = 4;

/** A byline that stands before a dateline on one line: a name of two words, or up to a surname in capitals ("By Ann Mary LEE London (AFP)"). */
function beforeDateline(text: string): string | null {
  if (!/^by /i.test(text) || findDateline(text, 120) === null) return null;
  const words = text.split(' ');
  const surname = words.slice(1, 5).findIndex((word) => /^\p{Lu}{2,}[\p{Lu}'’-]*$/u.test(word));
  const rest = words.slice(surname > 0 ? surname + 2 : 3).join(' ');
  return findDateline(rest) === null ? null : words.slice(0, surname > 0 ? surname + 2 : 3).join(' ');
}

export function cutByline(draft: Draft): Draft {
  for (const [at, text] of draft.paragraphs.slice(0, HEAD).entries()) {
    const cut =
      WHOLE.test(text) && text.length < 120 && text.startsWith('B') ? text : STAFF.test(text) ? text : beforeDateline(text);
    if (cut === null) continue;
    const rest = text.slice(cut.length).trim();
    const paragraphs = [...draft.paragraphs.slice(0, at), ...(rest ? [rest] : []), ...draft.paragraphs.slice(at + 1)];
    return { ...draft, paragraphs, byline: cut.replace(/^by:? /i, ''), cuts: [...draft.cuts, { text: cut, reason: 'BYLINE' }] };
  }
  return draft;
}
