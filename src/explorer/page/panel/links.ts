import { h } from '../dom.ts';
import type { Who } from '../questions/parts.ts';
import { toAddress } from '../view/address.ts';
import { view } from '../view/store.ts';
import { type Chosen, viewOfArticle, viewOfParty } from '../view/view.ts';
import { KIND_WORDS, type PartyKind } from '../words.ts';

/** A party's name that makes it the middle of the graph. */
export const partyLink = (party: Pick<Who, 'id' | 'name'>, words = party.name): HTMLElement =>
  h('a', { class: 'party-link', href: toAddress(viewOfParty(view(), party.id)) }, words);

/** Words that show the claims behind a stake, post, deal or founding. */
export const factLink = (fact: Chosen, ...words: readonly (string | Node)[]): HTMLElement =>
  h('a', { class: 'fact-link', href: toAddress({ ...view(), chosen: fact }) }, words);

/** Words that open an article, with one of its claims lit up. */
export const articleLink = (id: string, claim: string | null, ...words: readonly (string | Node)[]): HTMLElement =>
  h('a', { class: 'article-link', href: toAddress(viewOfArticle(view(), id, claim)) }, words);

export const kindChip = (kind: PartyKind, venture = false): HTMLElement =>
  h('span', { class: `kind ${kind.toLowerCase()}` }, venture ? 'joint venture' : KIND_WORDS[kind][0]);

/** "Chinese"-like facts in short: trade and country, where known. */
export const aboutWords = ({ trade, country }: Pick<Who, 'trade' | 'country'>): string =>
  [trade, country === null ? null : countryName(country)].filter((part) => part !== null).join(' · ');

const NAMES = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });

function countryName(code: string): string {
  try {
    return NAMES.of(code) ?? code;
  } catch {
    return code;
  }
}
