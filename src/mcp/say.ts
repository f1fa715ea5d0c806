/** Facts in sentences, each with the words of the article behind it. */
import type { Links } from './links.ts';

export interface PartyData {
  readonly id: string;
  readonly name: string;
  readonly kind?: string;
}

export interface ClaimData {
  readonly quote: string;
  readonly article: {
    readonly id: string;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly publishedAt: string | null;
    readonly url: string | null;
  };
}

export interface StakeData {
  readonly id: string;
  readonly label: string;
  readonly status: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly holder: PartyData;
  readonly firm: PartyData;
  readonly claims: readonly ClaimData[];
}

/** `AliExpress Russia (http://…/#/party/…)`. */
export const sayParty = ({ id, name }: PartyData, links: Links): string => withLink(name, links.party(id));

const withLink = (text: string, link: string | null): string => (link === null ? text : `${text} (${link})`);

/** `  "…will hold 48 percent…" — Headline, AFP, 2018-09-11, https://…`: the quote on one line, and where it stands. */
export function sayClaim({ quote, article }: ClaimData, links: Links): string {
  const { id, title, publisher, publishedAt, url } = article;
  const where = [title, publisher, publishedAt, url, links.article(id)].filter((one) => one !== null).join(', ');
  return `  "${quote.replace(/\s+/g, ' ').trim()}" — ${where || `article ${id}`}`;
}

export const sayClaims = (claims: readonly ClaimData[], links: Links): readonly string[] =>
  claims.map((claim) => sayClaim(claim, links));

/** ` from 2018-09-11 until 2019-10-09`; nothing where neither is known. */
export const sayPeriod = ({ from, until }: Pick<StakeData, 'from' | 'until'>): string =>
  `${from === null ? '' : ` from ${from}`}${until === null ? '' : ` until ${until}`}`;

/** `Alibaba → Mail.ru: 10% (planned) from 2018-09-11 [stake 3f0c…]`. */
export const sayStake = (stake: StakeData): string =>
  `${stake.holder.name} → ${stake.firm.name}: ${stake.label} (${stake.status.toLowerCase()})${sayPeriod(stake)} [stake ${stake.id}]`;

interface ShareData {
  readonly low: number;
  readonly high: number;
}

const rounded = (percent: number): string => String(Math.round(percent * 100) / 100);

/** `10.2%`, `10.2–24%`: a share between its bounds. */
export const sayShare = ({ low, high }: ShareData): string =>
  high - low < 0.005 ? `${rounded(low)}%` : `${rounded(low)}–${rounded(high)}%`;

/** Lines that a reader gets; nothing for what is not there. */
export const lines = (...parts: readonly (string | readonly string[])[]): string => parts.flat().join('\n');
