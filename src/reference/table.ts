/** Reference data of a house's own in CSV: a party a row, with who holds it. The columns stand in `COLUMNS`; only `name` is needed. */
import { PARTY_KINDS, type PartyKind, type Share } from '../domain.ts';
import { CodedError } from '../errors.ts';
import { checkedIdentifier, type Identifier } from './identifiers.ts';
import { type Called, dayIn, distinct, type Holding, type ReferenceFile, type Said, sentence } from './records.ts';
import { columnsOf, mustHave, type Row, recordsIn } from './rows.ts';

/** Every column, with what it holds; several values in one cell have "|" between them. */
export const COLUMNS: Readonly<Record<string, string>> = {
  name: 'the name that it is known by',
  kind: 'FIRM, PERSON, FUND or STATE; FIRM where empty',
  country: 'ISO 3166 alpha-2: DE',
  other_names: 'other names, several',
  previous_names: 'names that it had before, several',
  lei: 'LEI',
  isin: 'ISINs, several',
  ticker: 'code and exchange, several: SWPC.HKG',
  wikidata: 'Wikidata id: Q42',
  number: 'register and number in it: RA000242:HRB 1',
  parent: 'who holds it: LEI, Wikidata id, or the name of another row',
  percent: 'how much of it the parent holds; control where empty',
  from: 'the day since when: 2018-09-11',
  until: 'the day until when',
  as_of: 'the day of which the row speaks',
};

const several = (cell: string | undefined): readonly string[] => distinct((cell ?? '').split('|'));

/** @throws CodedError BAD_INPUT where there is no column "name", or one that nobody knows */
export async function openTable(file: string): Promise<ReferenceFile> {
  const columns = await columnsOf(file);
  mustHave(file, columns, ['name'], 'table of parties');
  const strange = columns.filter((column) => !(column in COLUMNS));
  if (strange.length > 0)
    throw new CodedError('BAD_INPUT', `"${file}" has a column "${strange[0]}"; known are ${Object.keys(COLUMNS).join(', ')}.`, {
      file,
      strange,
    });
  return {
    file,
    publisher: 'table',
    parts: ['PARTIES', 'HOLDINGS'],
    read: (done, onBytes) => recordsIn(file, saidIn, done, onBytes),
  };
}

function saidIn(row: Row): Said {
  const name = row['name']?.trim() ?? '';
  if (name === '') throw new CodedError('BAD_INPUT', 'The row has no name.', {});
  const [others, previous] = [several(row['other_names']), several(row['previous_names'])];
  const identifiers = identifiersIn(row);
  const [country, asOf] = [countryIn(row), day(row, 'as_of')];
  const party = {
    names: distinct([name, ...others, ...previous]),
    kind: kindIn(row),
    country,
    identifiers,
    asOf,
    statement: sentence(
      name,
      ...others.map((other) => `also ${other}`),
      ...previous.map((old) => `formerly ${old}`),
      country && `of ${country}`,
      ...identifiers.map(({ scheme, value }) => `${scheme} ${value}`),
    ),
  };
  return { parties: [party], holdings: holdingIn(row, name, identifiers) };
}

function identifiersIn(row: Row): readonly Identifier[] {
  const [register = '', ...number] = (row['number'] ?? '').split(':');
  return [
    ...several(row['lei']).map((value) => checkedIdentifier('LEI', value)),
    ...several(row['wikidata']).map((value) => checkedIdentifier('WIKIDATA', value)),
    ...several(row['isin']).map((value) => checkedIdentifier('ISIN', value)),
    ...several(row['ticker']).map((value) => checkedIdentifier('TICKER', value)),
    ...(register.trim() === '' ? [] : [checkedIdentifier(register.trim(), number.join(':'))]),
  ];
}

function kindIn(row: Row): PartyKind {
  const word = row['kind']?.trim().toUpperCase() || 'FIRM';
  const kind = PARTY_KINDS.find((one) => one === word);
  if (!kind)
    throw new CodedError('BAD_INPUT', `"${word}" is no kind of party; there are ${PARTY_KINDS.join(', ')}.`, { value: word });
  return kind;
}

function countryIn(row: Row): string | null {
  const code = row['country']?.trim().toUpperCase() ?? '';
  if (code !== '' && !/^[A-Z]{2}$/.test(code))
    throw new CodedError('BAD_INPUT', `"${code}" is no country; write two letters (ISO 3166): DE.`, { value: code });
  return code || null;
}

function day(row: Row, column: string): string | null {
  const text = row[column]?.trim() ?? '';
  if (text !== '' && dayIn(text) === null)
    throw new CodedError('BAD_DATE', `"${text}" in the column ${column} is no day; write 2018-09-11.`, { value: text });
  return dayIn(text);
}

function holdingIn(row: Row, name: string, identifiers: readonly Identifier[]): readonly Holding[] {
  const parent = row['parent']?.trim() ?? '';
  if (parent === '') return [];
  const [from, until] = [day(row, 'from'), day(row, 'until')];
  if (from && until && until <= from)
    throw new CodedError('BAD_DATE', `The period ends (${until}) before it begins (${from}).`, { from, until });
  const share = shareIn(row);
  const much = share.percent === null ? 'controls' : `holds ${share.percent} percent of`;
  return [
    {
      holder: called(parent),
      firm: identifiers[0] ?? { name },
      share,
      status: 'HELD',
      from,
      until,
      asOf: day(row, 'as_of'),
      rule: 'table-parent',
      statement: sentence(`${parent} ${much} ${name}`, from && `since ${from}`, until && `until ${until}`),
    },
  ];
}

function called(parent: string): Called {
  if (/^Q[1-9]\d*$/.test(parent)) return checkedIdentifier('WIKIDATA', parent);
  return /^[A-Z0-9]{18}\d{2}$/.test(parent) ? checkedIdentifier('LEI', parent) : { name: parent };
}

function shareIn(row: Row): Share {
  const text = row['percent']?.trim() ?? '';
  if (text === '') return { percent: null, bound: 'EXACT', size: 'CONTROLLING' };
  const percent = Number(text.replace(/%$/, ''));
  if (!(percent > 0 && percent <= 100))
    throw new CodedError('BAD_PERCENT', `A share is over 0 and at most 100 percent; "${text}" is not.`, { value: text });
  return { percent, bound: 'EXACT', size: null };
}
