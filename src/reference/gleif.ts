/** The golden copy of GLEIF in CSV: level 1, who is who (LEI-CDF), and level 2, who consolidates whom (RR-CDF), told apart by their columns. */
import type { PartyKind, Share } from '../domain.ts';
import { CodedError } from '../errors.ts';
import { checkedIdentifier, type Identifier } from './identifiers.ts';
import { dayIn, distinct, type Holding, NOTHING, type ReferenceFile, type Said, sentence } from './records.ts';
import { columnsOf, mustHave, type Row, recordsIn } from './rows.ts';

const CHILD = 'Relationship.StartNode.NodeID';
const PARENT = 'Relationship.EndNode.NodeID';
const RELATION = 'Relationship.RelationshipType';
const ENTITY_COLUMNS = ['LEI', 'Entity.LegalName'];
const RELATION_COLUMNS = [CHILD, PARENT, RELATION];

/** Categories of entities that are no firms. */
const KINDS: Readonly<Record<string, PartyKind>> = { FUND: 'FUND', RESIDENT_GOVERNMENT_ENTITY: 'STATE' };
/** What kind of name a list of columns holds, in words; each list has five at most. */
const OTHER_NAMES: readonly (readonly [column: string, words: string])[] = [
  ['Entity.OtherEntityNames.OtherEntityName', 'also'],
  ['Entity.TransliteratedOtherEntityNames.TransliteratedOtherEntityName', 'in Latin letters'],
];
const NAME_WORDS: Readonly<Record<string, string>> = {
  PREVIOUS_LEGAL_NAME: 'formerly',
  TRADING_OR_OPERATING_NAME: 'trading as',
  ALTERNATIVE_LANGUAGE_LEGAL_NAME: 'in another language',
};
const MOST = [1, 2, 3, 4, 5];

/** Records that are of nobody: given twice or in error. */
const VOID_RECORDS = new Set(['DUPLICATE', 'ANNULLED']);

/** Relations that say who consolidates a firm in its accounts, with the rule that they are kept under. */
const PARENTS: Readonly<Record<string, { readonly rule: string; readonly words: string }>> = {
  IS_DIRECTLY_CONSOLIDATED_BY: { rule: 'gleif-direct-parent', words: 'is directly consolidated by' },
  IS_ULTIMATELY_CONSOLIDATED_BY: { rule: 'gleif-ultimate-parent', words: 'is ultimately consolidated by' },
};
/** Who consolidates a firm controls it; how much of it he holds the register does not say. */
const CONTROL: Share = { percent: null, bound: 'EXACT', size: 'CONTROLLING' };

/** @throws CodedError BAD_INPUT where the file has the columns of neither level */
export async function openGleif(file: string): Promise<ReferenceFile> {
  const columns = await columnsOf(file);
  if (columns.includes(CHILD)) {
    mustHave(file, columns, RELATION_COLUMNS, 'level 2 file of GLEIF (RR-CDF)');
    return gleifFile(file, 'HOLDINGS', relationIn);
  }
  mustHave(file, columns, ENTITY_COLUMNS, 'level 1 file of GLEIF (LEI-CDF)');
  return gleifFile(file, 'PARTIES', entityIn);
}

const gleifFile = (file: string, part: ReferenceFile['parts'][number], says: (row: Row) => Said): ReferenceFile => ({
  file,
  publisher: 'GLEIF',
  parts: [part],
  read: (done, onBytes) => recordsIn(file, says, done, onBytes),
});

/** "LEI 0000…, Acme AG, formerly Acme GmbH, of DE, register RA000242 number HRB 1." */
function entityIn(row: Row): Said {
  if (VOID_RECORDS.has(row['Registration.RegistrationStatus'] ?? '')) return NOTHING;
  const legal = row['Entity.LegalName']?.trim() ?? '';
  if (legal === '') throw new CodedError('BAD_INPUT', 'The record has no Entity.LegalName.', { lei: row['LEI'] });
  const lei = checkedIdentifier('LEI', row['LEI'] ?? '');
  const others = OTHER_NAMES.flatMap(([column, words]) => namesIn(row, column, words));
  const country = row['Entity.LegalAddress.Country']?.trim().toUpperCase() || null;
  const register = registerIn(row);
  return {
    parties: [
      {
        names: distinct([legal, ...others.map(({ name }) => name)]),
        kind: KINDS[row['Entity.EntityCategory'] ?? ''] ?? 'FIRM',
        country,
        identifiers: [lei, ...register],
        asOf: dayIn(row['Registration.LastUpdateDate']),
        statement: sentence(
          `LEI ${lei.value}`,
          legal,
          ...others.map(({ name, words }) => `${words} ${name}`),
          country && `of ${country}`,
          ...register.map(({ scheme, value }) => `register ${scheme} number ${value}`),
        ),
      },
    ],
    holdings: [],
  };
}

const namesIn = (row: Row, column: string, words: string) =>
  MOST.flatMap((place) => {
    const name = row[`${column}.${place}`]?.trim();
    return name ? [{ name, words: NAME_WORDS[row[`${column}.${place}.type`] ?? ''] ?? words }] : [];
  });

/** The number in the register that the LEI's issuer looked at; RA888888 and RA999999 are none. */
function registerIn(row: Row): readonly Identifier[] {
  const [scheme, value] = [
    row['Entity.RegistrationAuthority.RegistrationAuthorityID']?.trim() ?? '',
    row['Entity.RegistrationAuthority.RegistrationAuthorityEntityID']?.trim() ?? '',
  ];
  return /^RA\d+$/.test(scheme) && !/^RA(8{6}|9{6})$/.test(scheme) && value !== '' ? [checkedIdentifier(scheme, value)] : [];
}

/** "LEI 0000… is directly consolidated by LEI 1111…, since 2015-01-01." */
function relationIn(row: Row): Said {
  const relation = PARENTS[row[RELATION] ?? ''];
  if (!relation || VOID_RECORDS.has(row['Registration.RegistrationStatus'] ?? '')) return NOTHING;
  const [child, parent] = [checkedIdentifier('LEI', row[CHILD] ?? ''), checkedIdentifier('LEI', row[PARENT] ?? '')];
  if (child.value === parent.value)
    throw new CodedError('BAD_INPUT', `LEI ${child.value} consolidates itself.`, { value: child.value });
  return { parties: [], holdings: [holding(row, child, parent, relation)] };
}

function holding(row: Row, firm: Identifier, holder: Identifier, { rule, words }: (typeof PARENTS)[string]): Holding {
  const { from, until } = relationPeriod(row);
  const over = row['Relationship.RelationshipStatus'] === 'INACTIVE';
  const asOf = dayIn(row['Registration.LastUpdateDate']);
  return {
    holder,
    firm,
    share: CONTROL,
    status: over ? 'FORMER' : 'HELD',
    from,
    until: until ?? (over ? asOf : null),
    asOf,
    rule,
    statement: sentence(
      `LEI ${firm.value} ${words} LEI ${holder.value}`,
      from && `since ${from}`,
      until && `until ${until}`,
      over && 'no longer active',
    ),
  };
}

/** Of the periods of a relation that of the relation itself: the others are of accounts and filings. */
function relationPeriod(row: Row) {
  const [place] = MOST.filter((each) => row[`Relationship.Period.${each}.periodType`] === 'RELATIONSHIP_PERIOD');
  const [from, until] = [
    dayIn(row[`Relationship.Period.${place}.startDate`]),
    dayIn(row[`Relationship.Period.${place}.endDate`]),
  ];
  return from && until && until <= from ? { from: null, until } : { from, until };
}
