/** What a party does where it stands in its sentence: subject, doer of a verb, speaker, or somebody's house in passing. */
import type { Find } from './finds.ts';
import { COUNTRY_OF_ADJECTIVE } from './names/tables.ts';
import type { Token } from './tokens.ts';

const SAYING = new Set(['say', 'announce', 'add', 'report', 'state', 'note', 'confirm', 'disclose', 'tell']);
const ANALYSTS = new Set(
  'analyst analysts economist economists strategist strategists broker brokers trader dealer researcher'.split(' '),
);
/** "Advisers Acme Partners are understood to have valued": they speak of another. */
const ADVISERS = new Set('advisers advisors adviser advisor auditors auditor administrators lawyers'.split(' '));
/** "Former Acme executive Ann Lee": the house of the past. */
const SERVING = new Set(
  'executive ceo cfo chairman president director chief boss manager partner head banker trader officer'.split(' '),
);
/** "an Acme controlled firm", "the state owned bank": what is done by it, not what it does. */
const DONE_BY = new Set(['controlled', 'owned', 'backed', 'run', 'led', 'based', 'listed', 'funded', 'appointed']);
/** Tokens between a party and what it says: ", 99 pct owned by Bolt and Crate, said". */
const APPOSED_REACH = 30;

export interface Roles {
  /** No verb stands before it in its sentence. */
  readonly subject: boolean;
  /** A verb stands right behind it: "… while Acme sold". */
  readonly doing: boolean;
  /** "Acme said", "said Acme". */
  readonly speaks: boolean;
  /** "an analyst at Acme", "Acme analyst Ann Lee", "according to Acme": nobody goes on to speak of it. */
  readonly passing: boolean;
  /** Another name is what it owns: the "Acme" of "Acme's Bolt unit". */
  readonly owner: boolean;
}

const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';
/** "<ACM>", and the sign that closes "<Acme Corp>". */
const isCode = (token: Token): boolean => /^<.+>$|^>$/.test(token.text);

const isSubject = (tokens: readonly Token[], start: number): boolean =>
  !tokens.some((token) => token.start < start && isVerb(token));

/** A verb that is none of saying stands right behind. */
const isDoing = (behind: readonly Token[]): boolean => {
  const next = behind.find((token) => !isCode(token));
  return next !== undefined && isVerb(next) && !SAYING.has(next.lemma) && !next.lower.endsWith('ing') && !DONE_BY.has(next.lower);
};

/** ", a unit of Bolt, said": behind the second comma the first name speaks. */
const speaksBehindCommas = (behind: readonly Token[]): boolean => {
  const at = behind.findIndex((token, i) => i > 1 && token.text === ',' && SAYING.has(behind[i + 1]?.lemma ?? ''));
  return at > 0 && at < APPOSED_REACH && !behind.slice(0, at).some(({ lower }) => lower === 'said');
};

/** "Acme <ACM> said", ", Acme said", "said Acme". Behind a comma only the sentence's subject speaks. */
function speaks(ahead: readonly Token[], behind: readonly Token[], subject: boolean): boolean {
  const near = behind.filter((token) => token.text !== '>').slice(0, 3);
  const verb = near.find(isVerb);
  const apart = near.find((token) => !isCode(token))?.text === ',';
  if (subject && apart && speaksBehindCommas(behind)) return true;
  const isAside = apart && (!subject || ahead.some(({ text }) => text === ','));
  if (verb !== undefined) return SAYING.has(verb.lemma) && !isAside;
  return ahead.at(-1)?.lower === 'said';
}

function isPassing(before: readonly Token[], behind: readonly Token[]): boolean {
  if (ANALYSTS.has(behind[0]?.lower ?? '') || (/^['’]s?$/.test(behind[0]?.text ?? '') && ANALYSTS.has(behind[1]?.lower ?? '')))
    return true;
  if (/^(?:former|ex|onetime|ex-)$/.test(before.at(-1)?.lower ?? '') && SERVING.has(behind[0]?.lower ?? '')) return true;
  const [link, noun] = [before.at(-1)?.lower ?? '', before.at(-2)?.lower ?? ''];
  if (link === 'to' && noun === 'according') return true;
  if (ADVISERS.has(link) && !/^['’]s?$/.test(noun)) return true;
  return ['at', 'with', 'of', 'for', 'from'].includes(link) && before.slice(-6, -1).some(({ lower }) => ANALYSTS.has(lower));
}

/** Tokens between an owner and the name of what is his. */
const OWNED_REACH = 3;

/** A name follows the possessive, with no comma and no verb between. */
function isOwner(behind: readonly Token[], possessive: boolean): boolean {
  const marked = /^['’]s?$/.test(behind[0]?.text ?? '');
  if (!marked && !possessive) return false;
  for (const token of behind.slice(marked ? 1 : 0).slice(0, OWNED_REACH)) {
    if (/^\p{Lu}/u.test(token.text) && !COUNTRY_OF_ADJECTIVE.has(token.text)) return true;
    if (isVerb(token) || !/^\p{Ll}/u.test(token.text)) return false;
  }
  return false;
}

/** The roles of a find in its sentence. */
export function rolesOf(tokens: readonly Token[], { start, end, item }: Find): Roles {
  const before = tokens.filter((token) => token.end <= start);
  const behind = tokens.filter((token) => token.start >= end);
  const subject = isSubject(tokens, start);
  return {
    subject,
    doing: isDoing(behind),
    speaks: speaks(before, behind, subject),
    passing: isPassing(before, behind),
    owner: isOwner(behind, item.kind === 'PARTY' && item.possessive),
  };
}
