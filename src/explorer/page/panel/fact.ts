import { remembered } from '../data/cache.ts';
import { type Child, h } from '../dom.ts';
import { type DealTold, FACT, type FactTold, type FoundingTold, type PostTold, type StakeTold } from '../questions/fact.ts';
import type { Who } from '../questions/parts.ts';
import { betweenWords, count, dayWords, moneyWords, percent, shareWords, statusWord } from '../words.ts';
import { type Believed, claimCards } from './claims.ts';
import { partyLink } from './links.ts';

/** A stake, post, deal or founding: what we believe, and the claims that say so. Null where there is none with this id. */
export async function factPanel(id: string): Promise<readonly Child[] | null> {
  const { node: fact } = await remembered(FACT, { id });
  if (!fact?.__typename || !(fact.__typename in TELLERS)) return null;
  const { title, rows, believed } = tell(fact);
  return [
    h(
      'p',
      { class: 'eyebrow' },
      believed.kind.toLowerCase(),
      believed.status !== null && h('span', { class: `status ${believed.status.toLowerCase()}` }, statusWord(believed.status)),
    ),
    h('h2', { id: 'panel-title' }, title),
    h(
      'dl',
      { class: 'facts' },
      rows.flatMap(([name, value]) => (value === null ? [] : [h('dt', {}, name), h('dd', {}, value)])),
    ),
    h('h3', {}, count(fact.claimCount, 'claim')),
    claimCards(fact.claims, believed),
    fact.claims.length < fact.claimCount && h('p', { class: 'muted' }, `The newest ${fact.claims.length} are shown.`),
  ];
}

interface Telling {
  readonly title: readonly Child[];
  readonly rows: readonly (readonly [name: string, value: readonly Child[] | string | null])[];
  readonly believed: Believed;
}

function tell(fact: FactTold): Telling {
  switch (fact.__typename) {
    case 'Stake':
      return TELLERS.Stake(fact);
    case 'Post':
      return TELLERS.Post(fact);
    case 'Deal':
      return TELLERS.Deal(fact);
    case 'Founding':
      return TELLERS.Founding(fact);
  }
}

const TELLERS = {
  Stake: (stake: StakeTold): Telling => ({
    title: [partyLink(stake.holder), h('span', { class: 'share' }, ` ${stake.label} `), 'of ', partyLink(stake.firm)],
    rows: [
      [
        'Share',
        stake.percent === null
          ? `${shareWords(null, null, stake.size)}: ${betweenWords(stake.low, stake.high)}`
          : shareWords(stake.percent, stake.bound, stake.size),
      ],
      ['Since', stake.from === null ? null : dayWords(stake.from)],
      ['Until', stake.until === null ? null : dayWords(stake.until)],
    ],
    believed: { kind: 'STAKE', low: stake.low, high: stake.high, status: stake.stakeStatus },
  }),
  Post: (post: PostTold): Telling => ({
    title: [partyLink(post.person), `, ${post.title} of `, partyLink(post.firm)],
    rows: [
      ['Since', post.from === null ? null : dayWords(post.from)],
      ['Until', post.until === null ? null : dayWords(post.until)],
    ],
    believed: { kind: 'POST', status: post.postStatus },
  }),
  Deal: (deal: DealTold): Telling => ({
    title: [deal.label],
    rows: [
      ['Buyers', partyList(deal.buyers)],
      ['Sellers', partyList(deal.sellers)],
      ['Target', deal.target === null ? null : partyList([deal.target])],
      ['Share', deal.percent === null ? null : percent(deal.percent)],
      ['Amount', deal.amount === null ? null : moneyWords(deal.amount)],
      ['Told', deal.announcedOn === null ? null : dayWords(deal.announcedOn)],
    ],
    believed: { kind: 'DEAL', status: deal.dealStatus },
  }),
  Founding: (founding: FoundingTold): Telling => ({
    title: [partyLink(founding.founder), ' founded ', partyLink(founding.firm)],
    rows: [['Year', founding.year === null ? null : String(founding.year)]],
    believed: { kind: 'FOUNDING', status: null },
  }),
} as const;

const partyList = (parties: readonly Who[]): readonly Child[] | null =>
  parties.length === 0 ? null : parties.flatMap((party, i) => (i === 0 ? [partyLink(party)] : [', ', partyLink(party)]));
