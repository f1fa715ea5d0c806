import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { CodedError } from '../../src/errors.ts';
import { checkedIdentifier, openReference, type ReferenceFormat } from '../../src/reference/index.ts';
import type { Said } from '../../src/reference/records.ts';
import { csv, ENTITY_COLUMNS, entityLine, entityRow, inventedLei, RELATION_COLUMNS, relationRow } from './files.ts';

const folder = mkdtempSync(join(tmpdir(), 'stakegraph-reference-'));
afterAll(() => rmSync(folder, { recursive: true }));

const [ONE, TWO] = [inventedLei(1), inventedLei(2)];
let files = 0;

async function readAll(format: ReferenceFormat, content: string | Buffer): Promise<readonly (Said | CodedError)[]> {
  const file = join(folder, `${files++}`);
  writeFileSync(file, content);
  const source = await openReference(format, file);
  const all: (Said | CodedError)[] = [];
  for await (const { said } of source.read(0, () => {})) all.push(said);
  return all;
}

describe('identifiers', () => {
  it.each([
    ['LEI', ONE],
    ['LEI', ' 5493 001KJTIIGC8Y1R12 '],
    ['ISIN', 'us0378331005'],
    ['ISIN', 'ZZ0000000016'],
    ['TICKER', 'swpc.hkg'],
    ['WIKIDATA', 'Q42'],
    ['RA000242', 'HRB 1'],
  ])('%s %s is taken', (scheme, value) => {
    expect(checkedIdentifier(scheme, value).value).toBe(value.toUpperCase().replace(/\s/g, ''));
  });

  it.each([
    ['LEI', ONE.replace(/\d$/, (last) => String((Number(last) + 1) % 10))],
    ['LEI', ONE.replace('INVENT', 'INVETN')],
    ['ISIN', 'US0378331006'],
    ['ISIN', 'US037833100'],
    ['TICKER', 'SWPC'],
    ['WIKIDATA', '42'],
    ['RA000242', '  '],
  ])('%s %s is refused', (scheme, value) => {
    expect(() => checkedIdentifier(scheme, value)).toThrow(CodedError);
  });
});

describe('GLEIF', () => {
  it('level 1 gives names of all sorts, country, kind, number and what the record says', async () => {
    const rows = [
      entityRow(ONE, 'Quarzhell AG', { other: 'Quarzhell GmbH', otherType: 'PREVIOUS_LEGAL_NAME', number: 'HRB 77' }),
      entityRow(TWO, 'ОАО Тальник', { latin: 'OAO Talnik', country: 'RU', category: 'FUND' }),
      entityRow(inventedLei(3), 'Twice Told Ltd', { status: 'DUPLICATE' }),
    ];
    const [first, second, third] = await readAll('gleif', gzipSync(csv(ENTITY_COLUMNS, rows)));
    expect(first).toEqual({
      holdings: [],
      parties: [
        {
          names: ['Quarzhell AG', 'Quarzhell GmbH'],
          kind: 'FIRM',
          country: 'DE',
          identifiers: [
            { scheme: 'LEI', value: ONE },
            { scheme: 'RA000242', value: 'HRB77' },
          ],
          asOf: '2024-02-01',
          statement: `LEI ${ONE}, Quarzhell AG, formerly Quarzhell GmbH, of DE, register RA000242 number HRB77.`,
        },
      ],
    });
    expect(second).toMatchObject({ parties: [{ names: ['ОАО Тальник', 'OAO Talnik'], kind: 'FUND', country: 'RU' }] });
    expect(third).toEqual({ parties: [], holdings: [] });
  });

  it('level 2 gives who consolidates whom, by the period of the relation, and passes over other relations', async () => {
    const rows = [
      relationRow(ONE, TWO),
      relationRow(ONE, TWO, { type: 'IS_ULTIMATELY_CONSOLIDATED_BY', until: '2020-06-30T00:00:00Z' }),
      relationRow(ONE, TWO, { type: 'IS_FUND-MANAGED_BY' }),
      relationRow(ONE, ONE),
    ];
    const [direct, ultimate, managed, own] = await readAll('gleif', csv(RELATION_COLUMNS, rows));
    expect(direct).toMatchObject({
      holdings: [
        { status: 'HELD', from: '2015-01-01', until: null, rule: 'gleif-direct-parent', share: { size: 'CONTROLLING' } },
      ],
    });
    expect(ultimate).toMatchObject({ holdings: [{ status: 'FORMER', until: '2020-06-30', rule: 'gleif-ultimate-parent' }] });
    expect(managed).toEqual({ parties: [], holdings: [] });
    expect(own).toMatchObject({ code: 'BAD_INPUT' });
  });

  it('a bad row is told and the rest goes on; a file with other columns is refused', async () => {
    const [bad, short, good] = await readAll(
      'gleif',
      `${csv(ENTITY_COLUMNS, [entityRow('0000WRONG', 'Nobody')])}"${ONE}","Two cells"\n${csv([...entityRow(ONE, 'Quarzhell AG')], [])}`,
    );
    expect([bad, short]).toMatchObject([{ code: 'BAD_INPUT' }, { code: 'BAD_INPUT' }]);
    expect(good).toMatchObject({ parties: [{ names: ['Quarzhell AG'] }] });
    await expect(readAll('gleif', 'lei,name\n1,2\n')).rejects.toMatchObject({
      code: 'BAD_INPUT',
      details: { missing: ['LEI', 'Entity.LegalName'] },
    });
  });
});

describe('Wikidata', () => {
  it('gives names, identifiers, country and owners with their parts', async () => {
    const line = entityLine({
      id: 'Q900001',
      label: 'Talnik',
      russian: 'Тальник',
      aliases: ['Talnik Group'],
      country: 'Q159',
      lei: ONE,
      isin: 'ZZ0000000016',
      ticker: { exchange: 'Q171240', code: 'TLNK' },
      parent: 'Q900002',
      owners: [
        { id: 'Q900003', part: '0.125', start: '2015-03-00' },
        { id: 'Q900004', end: '2019-01-01' },
      ],
    });
    const [said] = await readAll('wikidata', `[\n${line},\n]\n`);
    expect(said).toMatchObject({
      parties: [
        {
          names: ['Talnik', 'Talnik Group', 'Тальник'],
          country: 'RU',
          identifiers: [
            { scheme: 'WIKIDATA', value: 'Q900001' },
            { scheme: 'LEI', value: ONE },
            { scheme: 'ISIN', value: 'ZZ0000000016' },
            { scheme: 'TICKER', value: 'TLNK.LSE' },
          ],
        },
      ],
      holdings: [
        { holder: { value: 'Q900003' }, share: { percent: 12.5 }, from: '2015-03-01', status: 'HELD' },
        { holder: { value: 'Q900004' }, share: { size: 'UNSPECIFIED' }, until: '2019-01-01', status: 'FORMER' },
        { holder: { value: 'Q900002' }, share: { size: 'CONTROLLING' }, rule: 'wikidata-parent' },
      ],
    });
  });

  it('a person is told from a firm, and what is no entity is told', async () => {
    const [person, broken, other] = await readAll(
      'wikidata',
      `${entityLine({ id: 'Q900005', label: 'Ada Quill', kind: 'Q5' })}\n{broken\n{"name":"x"}\n`,
    );
    expect(person).toMatchObject({ parties: [{ kind: 'PERSON' }] });
    expect([broken, other]).toMatchObject([{ code: 'BAD_INPUT' }, { code: 'BAD_INPUT' }]);
  });
});

describe('a table of one’s own', () => {
  it('needs a name only, and takes all its columns', async () => {
    const [bare] = await readAll('csv', 'name\nQuarzhell\n');
    expect(bare).toMatchObject({ parties: [{ names: ['Quarzhell'], kind: 'FIRM', identifiers: [] }], holdings: [] });
    const [full] = await readAll(
      'csv',
      `name,previous_names,country,lei,ticker,number,parent,percent,from,as_of\nQuarzhell,Alt Quarz|Quarz,de,${ONE},QZH.FRA,RA000242:HRB 77,Talnik,24.3,2015-01-01,2024-01-01\n`,
    );
    expect(full).toMatchObject({
      parties: [{ names: ['Quarzhell', 'Alt Quarz', 'Quarz'], country: 'DE', asOf: '2024-01-01' }],
      holdings: [{ holder: { name: 'Talnik' }, firm: { scheme: 'LEI' }, share: { percent: 24.3 }, from: '2015-01-01' }],
    });
  });

  it.each([
    ['name,percent,parent\nQuarzhell,120,Talnik\n', 'BAD_PERCENT'],
    ['name,from,parent\nQuarzhell,last year,Talnik\n', 'BAD_DATE'],
    ['name,kind\nQuarzhell,FIRMA\n', 'BAD_INPUT'],
    ['name,country\nQuarzhell,Germany\n', 'BAD_INPUT'],
    ['name,isin\nQuarzhell,US0378331006\n', 'BAD_INPUT'],
  ])('refuses the row of %j', async (content, code) => {
    expect(await readAll('csv', content)).toMatchObject([{ code }]);
  });

  it('refuses a column that it does not know', async () => {
    await expect(readAll('csv', 'name,shares\nx,1\n')).rejects.toMatchObject({
      code: 'BAD_INPUT',
      details: { strange: ['shares'] },
    });
  });
});
