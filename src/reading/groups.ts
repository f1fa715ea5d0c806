/** A group of investors that a story tells of: "an investor group led by Ann Lee", later "the group" and "the Lee group". */
import type { PartyRef, ReadParty } from '../domain.ts';
import type { Find } from './finds.ts';

export interface Group {
  /** Who is said to lead it first. */
  readonly led: PartyRef;
  /** Who holds and deals for it: the firm through which it acts, the leader that a later sentence names, else who leads it. */
  readonly acts: PartyRef;
}

const KINDS = '(?:investor |investment |shareholder |dissident )?';
const LED =
  /\b(?:group|consortium|partnership|syndicate|investors)(?: of [\p{Ll} ]{3,30})? (?:led|headed|controlled) by (?:[\p{Ll}-]+ ){0,4}$/u;
/** "The group, acting through Bolt L.P.", "the investor group, led by Bolt". */
const ACTS = new RegExp(
  `\\b[Tt]he ${KINDS}group, (?:which is )?(?:acting|operating|working) through (?:[\\p{Ll}-]+ ){0,4}$|\\b[Tt]he ${KINDS}group, (?:which is )?(?:led|headed) by (?:the )?$`,
  'u',
);
const REACH = 90;
/** "Bolt Corp chairman", "Bolt's chief executive": what tells of the person behind it where the firm stands. */
const OFFICE = /^(?:['’]s)?(?: (?!and |of |or |with )\p{L}+){1,5} $/u;

const mentionAfter = (parties: readonly ReadParty[], text: string, before: RegExp): ReadParty | undefined =>
  parties.find(({ mentions }) => mentions.some(({ start }) => before.test(text.slice(Math.max(0, start - REACH), start))));

/** "a group led by Bolt chairman Ann Lee": she leads it, and not the firm that names her office. */
function inOffice(parties: readonly ReadParty[], text: string, firm: ReadParty): ReadParty {
  const ends = firm.mentions.filter(({ start }) => LED.test(text.slice(Math.max(0, start - REACH), start))).map(({ end }) => end);
  const holder = parties.find(
    ({ kind, mentions }) =>
      kind === 'PERSON' && mentions.some(({ start }) => ends.some((end) => end < start && OFFICE.test(text.slice(end, start)))),
  );
  return firm.kind === 'PERSON' ? firm : (holder ?? firm);
}

/** The group of a story, null where it tells of none. */
export function groupIn(parties: readonly ReadParty[], text: string): Group | null {
  const flat = text.replace(/\s/g, ' ');
  const first = mentionAfter(parties, flat, LED);
  if (!first) return null;
  const led = inOffice(parties, flat, first).key;
  return { led, acts: mentionAfter(parties, flat, ACTS)?.key ?? led };
}

/** "The Lee group said it": whoever acts for the group that the Lees lead. */
export function asGroup(find: Find, group: Group | null, text: string): Find {
  const { item } = find;
  if (group === null || item.kind !== 'PARTY' || item.parties[0] !== group.led) return find;
  const end = find.end + (/^\sgroup\b(?!['’])/.exec(text.slice(find.end, find.end + 8))?.[0].length ?? 0);
  const isNamed = /\sgroup$/.test(text.slice(find.start, end));
  return isNamed ? { ...find, end, item: { ...item, parties: [group.acts], via: 'DESCRIPTION' } } : find;
}
