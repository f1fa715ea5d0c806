/** How agencies end: "gmo-am/ma/jh", "(Reporting by Ann Lee; editing by Bo Chen)", "Reuter", "PTI ABC DEF". */
import type { Draft } from '../types.ts';

const FORMS: readonly RegExp[] = [
  /(?<=[.!?"”'’)]) ?[a-z]{2,4}(?:[-/][a-z]{2,4})+\/?\s*$/,
  /\s*\((?:additional )?(?:reporting|writing|editing|compiled|edited|written)(?: and \w+)? by [^)]*\)\s*$/i,
  /(?<=[.!?"”'’)]) ?(?:additional )?(?:reporting|writing|editing) by [\p{L} .,;'’-]{5,160}$/iu,
  /(?<=[.!?"”'’)]) ?(?:Reuter|REUTER|Reuters|PTI|IANS|ANI|AFP|AP|Xinhua|UNI)(?: [A-Z]{2,5}){0,4}\s*$/,
  /(?<=[.!?"”'’)]) ?(?:-+ ?)?(?:END|ENDS|###|30)\s*-*\s*$/,
];
const TAIL = 3;

function signOff(text: string): string | null {
  for (const form of FORMS) {
    const found = form.exec(text)?.[0].trim();
    if (found) return found;
  }
  return /^(?:[a-z]{2,4}(?:[-/][a-z]{2,4})+|Reuter|REUTER|\(?(?:reporting|editing) by .{3,160})$/iu.test(text) ? text : null;
}

/** Looks at the last paragraphs, for a page's legal words may stand behind them. */
export function cutSignOff(draft: Draft): Draft {
  const paragraphs = [...draft.paragraphs];
  const cuts = [...draft.cuts];
  for (let at = paragraphs.length - 1; at >= Math.max(0, paragraphs.length - TAIL); at--) {
    const text = paragraphs[at] ?? '';
    const found = signOff(text);
    if (found === null) continue;
    paragraphs[at] = text.slice(0, text.lastIndexOf(found)).trim();
    cuts.push({ text: found, reason: 'SIGN_OFF' });
  }
  return { ...draft, paragraphs: paragraphs.filter(Boolean), cuts };
}
