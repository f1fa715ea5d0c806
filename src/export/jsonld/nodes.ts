/** Rows of our tables as things of schema.org and PROV. Facts are entities that were derived from quotations, and those were quoted from articles. */
import type { ArticleRow } from '../articles.ts';
import { countryName } from '../countries.ts';
import { otherNames } from '../names.ts';
import type { Cell, TableRow } from '../table.ts';
import { uriOf } from '../uri.ts';
import { decimal, iri, node } from './node.ts';

const PARTY_TYPES: Readonly<Record<string, string>> = {
  FIRM: 'Organization',
  FUND: 'Organization',
  PERSON: 'Person',
  STATE: 'GovernmentOrganization',
};
const DEAL_TYPES: Readonly<Record<string, string>> = {
  ACQUISITION: 'BuyAction',
  STAKE_PURCHASE: 'BuyAction',
  INVESTMENT: 'BuyAction',
  DIVESTMENT: 'SellAction',
  JOINT_VENTURE: 'OrganizeAction',
  MERGER: 'OrganizeAction',
  IPO: 'TradeAction',
};
const ACTION_STATUSES: Readonly<Record<string, string>> = {
  PROPOSED: 'PotentialActionStatus',
  AGREED: 'PotentialActionStatus',
  COMPLETED: 'CompletedActionStatus',
  ENDED: 'FailedActionStatus',
};
/** What is or was so; who only plans to own owns nothing. */
const REAL = ['HELD', 'FORMER', 'CURRENT'];
export const isReal = ({ status }: TableRow): boolean => REAL.includes(String(status));

const words = (value: Cell | undefined): string => String(value).toLowerCase().replaceAll('_', ' ');
const iris = (ids: Cell | undefined): readonly string[] => (ids as readonly string[]).map(iri);

export function partyNode(row: TableRow): string {
  const country = row['country'] as string | null;
  return node({
    id: iri(row['id']),
    type: [PARTY_TYPES[String(row['kind'])] ?? 'Organization', 'prov:Agent'],
    name: row['name'],
    alternateName: otherNames(row),
    [row['kind'] === 'PERSON' ? 'nationality' : 'location']: country === null ? null : countryName(country),
    description: row['trade'],
    identifier: row['identifiers'],
    tickerSymbol: row['tickers'],
  });
}

/** Who `owns` a stake owns it in its `typeOfGood`; the share is its value, or lies between two. */
export const stakeNode = (row: TableRow): string =>
  node({
    id: iri(row['id']),
    type: ['OwnershipInfo', 'PropertyValue', 'prov:Entity'],
    name: row['label'],
    description: words(row['status']),
    '@reverse': { owns: iri(row['holderId']) },
    typeOfGood: iri(row['firmId']),
    value: row['bound'] === 'EXACT' ? decimal(row['percent']) : null,
    minValue: decimal(row['low']),
    maxValue: decimal(row['high']),
    unitText: 'percent',
    ownedFrom: row['from'],
    ownedThrough: row['until'],
  });

/** A firm has the role as a member, and the role has the person: schema.org's way to say since when. */
export const postNode = (row: TableRow): string =>
  node({
    id: iri(row['id']),
    type: ['OrganizationRole', 'prov:Entity'],
    roleName: row['title'],
    description: words(row['status']),
    '@reverse': { member: iri(row['firmId']) },
    member: iri(row['personId']),
    startDate: row['from'],
    endDate: row['until'],
  });

export const dealNode = (row: TableRow): string =>
  node({
    id: iri(row['id']),
    type: [DEAL_TYPES[String(row['kind'])] ?? 'TradeAction', 'prov:Entity'],
    name: row['label'],
    description: `${words(row['kind'])}, ${words(row['status'])}`,
    agent: iris(row['buyerIds']),
    seller: iris(row['sellerIds']),
    object: row['targetId'] === null ? null : iri(row['targetId']),
    actionStatus: `https://schema.org/${ACTION_STATUSES[String(row['status'])]}`,
    price: decimal(row['amount']),
    priceCurrency: row['currency'],
    startTime: row['announcedOn'],
  });

export const foundingNode = ({ firmId, founderId, year }: TableRow): string =>
  node({ id: iri(firmId), founder: iri(founderId), foundingDate: year === null ? null : String(year) });

export const articleNode = ({ id, url, title, publisher, publishedAt, language }: ArticleRow): string =>
  node({
    id: iri(id),
    type: ['NewsArticle', 'prov:Entity'],
    headline: title,
    url: uriOf(url),
    publisher,
    datePublished: publishedAt,
    inLanguage: language,
  });

/** The words of an article that a fact was derived from. */
export const claimNode = (row: TableRow): string =>
  node({
    id: iri(row['id']),
    type: ['Quotation', 'prov:Entity'],
    text: row['quote'],
    wasQuotedFrom: iri(row['articleId']),
    generatedAtTime: row['recordedAt'],
    '@reverse': { wasDerivedFrom: iri(row['factId']) },
  });
