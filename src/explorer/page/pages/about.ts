import type { Child } from '../dom.ts';
import { h } from '../dom.ts';
import { factLink, partyLink } from '../panel/links.ts';
import type { About, ArticleClaim } from '../questions/article.ts';
import { toAddress } from '../view/address.ts';
import { view } from '../view/store.ts';
import { viewOfParty } from '../view/view.ts';
import { statusWord } from '../words.ts';

/** What a claim is about, in a line with links: "Alibaba · 48% planned · AliExpress Russia". */
export function aboutLine({ about, quote }: ArticleClaim): readonly Child[] {
  if (!about) return [`“${quote}”`];
  switch (about.__typename) {
    case 'Stake':
      return [
        partyLink(about.holder),
        ' · ',
        inGraph(about.firm.id, about, `${about.label}${about.stakeStatus === 'HELD' ? '' : ` ${statusWord(about.stakeStatus)}`}`),
        ' · ',
        partyLink(about.firm),
      ];
    case 'Post':
      return [partyLink(about.person), ' · ', inGraph(about.firm.id, about, about.title), ' · ', partyLink(about.firm)];
    case 'Founding':
      return [
        partyLink(about.founder),
        ' · ',
        inGraph(about.firm.id, about, about.year === null ? 'founded' : `founded ${about.year}`),
        ' · ',
        partyLink(about.firm),
      ];
    case 'Deal':
      return [factLink({ type: 'DEAL', id: about.id }, about.label)];
  }
}

const TYPES = { Stake: 'STAKE', Post: 'POST', Deal: 'DEAL', Founding: 'FOUNDING' } as const;

// From an article a fact is shown in the graph of its firm.
const inGraph = (firm: string, about: About, words: string): HTMLElement =>
  h(
    'a',
    {
      class: 'fact-link',
      href: toAddress({ ...viewOfParty(view(), firm), chosen: { type: TYPES[about.__typename], id: about.id } }),
    },
    words,
  );
