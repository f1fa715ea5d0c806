/** Where a firm sits, as a story tells it: "Leeds-based Acme", "Acme, a Leeds-based brewer", "Acme, based in Leeds". */
import type { ReadParty } from '../domain.ts';
import { isPlace } from './names/tables.ts';
import type { Token } from './tokens.ts';

const SEATED = 'based|registered|listed|headquartered';
const BEFORE = new RegExp(`(\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?)-(?:${SEATED})(?: [\\p{Ll}-]+){0,4} $`, 'u');
const BEHIND = new RegExp(
  `^(?: <[A-Z.\\d-]+>)?,? (?:(?:a|an|the|is an?|is the) (?:[\\p{Ll}-]+ ){0,2}?(\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?)-(?:${SEATED})|(?:which is |is )?(?:based|headquartered) in (\\p{Lu}[\\p{L}.]+))`,
  'u',
);
const REACH = 70;

/** ", a Seattle software company": a town before what the firm is. */
const TOWN_BEHIND =
  /^(?: <[A-Z.\d-]+>)?,? (?:is )?(?:a|an|the) (\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?) (?:[\p{Ll}-]+ ){0,3}(?:company|firm|group|maker|bank|fund|startup|retailer|chain|operator|developer|brewer|insurer|producer|manufacturer)\b/u;

/** The places that a party is said to sit in, lower case. */
export function seatsOf({ mentions }: ReadParty, text: string): ReadonlySet<string> {
  const flat = (from: number, to: number) => text.slice(Math.max(0, from), to).replace(/\s+/g, ' ');
  const told = mentions.flatMap(({ start, end }) => {
    const [before, next] = [BEFORE.exec(flat(start - REACH, start)), flat(end, end + REACH)];
    const [behind, town] = [BEHIND.exec(next), TOWN_BEHIND.exec(next)?.[1]];
    return [before?.[1], behind?.[1], behind?.[2], town && isPlace(town) ? town : undefined];
  });
  return new Set(told.flatMap((place) => place?.toLowerCase() ?? []));
}

const isSeated = (token: Token | undefined): boolean => new RegExp(`^(?:${SEATED})$`).test(token?.lower ?? '');
const GLUED = new RegExp(`^(\\p{Lu}.*)-(?:${SEATED})$`, 'u');

/** The last word of the place in "the New York-based fund"; null where the words of a description tell none. */
export function seatIn(words: readonly Token[]): string | null {
  const glued = words.map(({ text }) => GLUED.exec(text)?.[1]).find(Boolean);
  const at = words.findIndex(isSeated);
  return (glued ?? (at >= 2 ? words[at - 2]?.text : null))?.toLowerCase() ?? null;
}
