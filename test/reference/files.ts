/** Files of reference data in the shapes of their sources, of invented parties: LEIs and ISINs have right check digits, and nobody bears them. */

/** An LEI of nobody, its check digits reckoned after ISO 7064. */
export function inventedLei(number: number): string {
  const body = `0000INVENT${String(number).padStart(8, '0')}`;
  const digits = [...`${body}00`].map((sign) => String(Number.parseInt(sign, 36))).join('');
  return `${body}${String(98n - (BigInt(digits) % 97n)).padStart(2, '0')}`;
}

/** Lines of CSV with every cell quoted. */
export const csv = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  `${[columns, ...rows].map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n')}\n`;

const OTHER = 'Entity.OtherEntityNames.OtherEntityName';
const LATIN = 'Entity.TransliteratedOtherEntityNames.TransliteratedOtherEntityName';
export const ENTITY_COLUMNS = [
  'LEI',
  'Entity.LegalName',
  `${OTHER}.1`,
  `${OTHER}.1.type`,
  `${LATIN}.1`,
  `${LATIN}.1.type`,
  'Entity.LegalAddress.Country',
  'Entity.RegistrationAuthority.RegistrationAuthorityID',
  'Entity.RegistrationAuthority.RegistrationAuthorityEntityID',
  'Entity.EntityCategory',
  'Registration.LastUpdateDate',
  'Registration.RegistrationStatus',
];

interface Entity {
  readonly other?: string;
  readonly otherType?: string;
  readonly latin?: string;
  readonly country?: string;
  readonly number?: string;
  readonly category?: string;
  readonly updated?: string;
  readonly status?: string;
}

/** A row of level 1. */
export const entityRow = (lei: string, name: string, more: Entity = {}): readonly string[] => [
  lei,
  name,
  more.other ?? '',
  more.otherType ?? '',
  more.latin ?? '',
  more.latin ? 'AUTO_ASCII_TRANSLITERATED_LEGAL_NAME' : '',
  more.country ?? 'DE',
  more.number ? 'RA000242' : '',
  more.number ?? '',
  more.category ?? 'GENERAL',
  more.updated ?? '2024-02-01T09:00:00Z',
  more.status ?? 'ISSUED',
];

export const RELATION_COLUMNS = [
  'Relationship.StartNode.NodeID',
  'Relationship.StartNode.NodeIDType',
  'Relationship.EndNode.NodeID',
  'Relationship.EndNode.NodeIDType',
  'Relationship.RelationshipType',
  'Relationship.RelationshipStatus',
  'Relationship.Period.1.startDate',
  'Relationship.Period.1.endDate',
  'Relationship.Period.1.periodType',
  'Relationship.Period.2.startDate',
  'Relationship.Period.2.endDate',
  'Relationship.Period.2.periodType',
  'Registration.LastUpdateDate',
  'Registration.RegistrationStatus',
];

/** A row of level 2: who consolidates the child since a day, and until one. */
export const relationRow = (
  child: string,
  parent: string,
  more: { readonly type?: string; readonly since?: string; readonly until?: string; readonly updated?: string } = {},
): readonly string[] => [
  child,
  'LEI',
  parent,
  'LEI',
  more.type ?? 'IS_DIRECTLY_CONSOLIDATED_BY',
  more.until ? 'INACTIVE' : 'ACTIVE',
  '2022-01-01T00:00:00Z',
  '2022-12-31T00:00:00Z',
  'ACCOUNTING_PERIOD',
  more.since ?? '2015-01-01T00:00:00Z',
  more.until ?? '',
  'RELATIONSHIP_PERIOD',
  more.updated ?? '2024-02-01T09:00:00Z',
  'PUBLISHED',
];

const item = (id: string) => ({ mainsnak: { datavalue: { value: { id } } }, rank: 'normal' });
const word = (value: string) => ({ mainsnak: { datavalue: { value } }, rank: 'normal' });

interface WikidataEntity {
  readonly id: string;
  readonly label: string;
  readonly russian?: string;
  readonly aliases?: readonly string[];
  readonly kind?: string;
  readonly country?: string;
  readonly lei?: string;
  readonly isin?: string;
  readonly ticker?: { readonly exchange: string; readonly code: string };
  readonly parent?: string;
  readonly owners?: readonly { readonly id: string; readonly part?: string; readonly start?: string; readonly end?: string }[];
}

/** A line of a dump. */
export function entityLine({ id, label, russian, aliases = [], owners = [], ...more }: WikidataEntity): string {
  const time = (day: string) => [{ datavalue: { value: { time: `+${day}T00:00:00Z` } } }];
  const owned = owners.map(({ id: owner, part, start, end }) => ({
    ...item(owner),
    qualifiers: {
      ...(part ? { P1107: [{ datavalue: { value: { amount: `+${part}` } } }] } : {}),
      ...(start ? { P580: time(start) } : {}),
      ...(end ? { P582: time(end) } : {}),
    },
  }));
  const traded = more.ticker && {
    ...item(more.ticker.exchange),
    qualifiers: { P249: [{ datavalue: { value: more.ticker.code } }] },
  };
  const claims = {
    P31: [item(more.kind ?? 'Q783794')],
    ...(more.country ? { P17: [item(more.country)] } : {}),
    ...(more.lei ? { P1278: [word(more.lei)] } : {}),
    ...(more.isin ? { P946: [word(more.isin)] } : {}),
    ...(traded ? { P414: [traded] } : {}),
    ...(more.parent ? { P749: [item(more.parent)] } : {}),
    ...(owned.length > 0 ? { P127: owned } : {}),
  };
  const labels = {
    en: { language: 'en', value: label },
    ...(russian ? { ru: { language: 'ru', value: russian } } : {}),
  };
  return JSON.stringify({
    type: 'item',
    id,
    labels,
    aliases: { en: aliases.map((value) => ({ language: 'en', value })) },
    claims,
  });
}
