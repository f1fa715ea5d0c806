/** How agencies and press releases end: "gmo-am/ma/jh", "(Reporting by Ann Lee; editing by Bo Chen)", "PTI ABC DEF", "SOURCE Acme Corp", "--With assistance from Bo Chen." */
import type { Draft } from '../types.ts';

const FORMS: readonly RegExp[] = [
  /(?<=[.!?"”'’)]) ?[a-z]{2,4}(?:[-/][a-z]{2,4})+\/?\s*$/,
  /\s*\((?:additional )?(?:reporting|writing|editing|compiled|edited|written)(?: and \w+)? by [^)]*\)\s*$/i,
  /(?<=[.!?"”'’)]) ?(?:additional )?(?:reporting|writing|editing) by [\p{L} .,;'’-]{5,160}$/iu,
  /(?<=[.!?"”'’)]) ?(?:Reuter|REUTER|Reuters|PTI|IANS|ANI|AFP|AP|Xinhua|UNI)(?: [A-Z]{2,5}){0,4}\s*$/,
  /(?<=[.!?"”'’)]) ?(?:-+ ?)?(?:END|ENDS|###|30|Enditem|Endit)\s*-*\s*$/,
  /(?:(?<=[.!?"”'’):]) ?|^)(?:View (?:original|source) (?:content|version)[^.]{0,80}:? ?)?SOURCE:? \p{Lu}[\p{L}\d .,&'’()-]{2,80}$/u,
];
/** Whole paragraphs. */
const LINES: readonly RegExp[] = [
  /^(?:[a-z]{2,4}(?:[-/][a-z]{2,4})+|Reuter|REUTER|\(?(?:reporting|editing) by .{3,160})$/iu,
  /^[-–— ]*(?:with|by) (?:assistance|reporting|contributions?|help) (?:from|by) .{3,160}$/i,
  /^(?:to (?:contact|reach) the (?:reporters?|editors?|authors?)|write to |e-?mail (?:the|us)|source text for|further company coverage|view (?:original|source) (?:content|version)|follow @|\d+ comments?$).{0,300}$/i,
  /^(?:contacts?|media|press|investors?|tel|phone|e-?mail)(?: contacts?| relations| enquiries)?: .{0,120}(?:@|\d{3}).{0,80}$/i,
];
const TAIL = 6;

function signOff(text: string): string | null {
  for (const form of FORMS) {
    const found = form.exec(text)?.[0].trim();
    if (found) return found;
  }
  return LINES.some((line) => line.test(text)) ? text : null;
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
