import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { csv, ENTITY_COLUMNS, entityRow, inventedLei, RELATION_COLUMNS, relationRow } from '../reference/files.ts';
import { emptyGraph, rowsOf, testDriver } from '../setup/graph.ts';
import { databaseEnvironment, program, run, scratch } from './program.ts';

const driver = testDriver();
beforeEach(() => emptyGraph());

const entities = (count: number) =>
  csv(
    ENTITY_COLUMNS,
    Array.from({ length: count }, (_, number) => entityRow(inventedLei(number + 1), `Invented Works ${number + 1} AG`)),
  );
const described = async () => (await rowsOf(driver, 'MATCH (r:Record) RETURN count(r) AS count'))[0]!['count'];

describe('import', { timeout: 240_000 }, () => {
  it('takes both levels, packed or not, sets aside what is bad, and finds all of it known the second time', async () => {
    const cwd = scratch();
    writeFileSync(
      join(cwd, 'rr.csv'),
      csv(RELATION_COLUMNS, [relationRow(inventedLei(1), inventedLei(2)), relationRow('', 'x')]),
    );
    writeFileSync(join(cwd, 'lei.csv.gz'), gzipSync(entities(3)));
    const first = await run(['import', 'gleif', 'rr.csv', 'lei.csv.gz'], { cwd, env: databaseEnvironment() });
    expect(first).toMatchObject({ code: 1, out: expect.stringContaining('5 statements: 4 new, 0 known already, 1 rejected') });
    expect(JSON.parse(readFileSync(join(cwd, 'rejects.jsonl'), 'utf8'))).toMatchObject({
      file: 'rr.csv',
      number: 2,
      code: 'BAD_INPUT',
    });
    const again = await run(['import', 'gleif', 'lei.csv.gz'], { cwd, env: databaseEnvironment() });
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('3 statements: 0 new, 3 known already, 0 rejected') });
  });

  it('goes on where it was interrupted', async () => {
    const cwd = scratch();
    writeFileSync(join(cwd, 'lei.csv'), entities(3_000));
    const { child, ended } = program(['import', 'gleif', 'lei.csv'], { cwd, env: databaseEnvironment() });
    await expect.poll(described, { timeout: 90_000 }).toBeGreaterThan(100);
    child.kill('SIGINT');
    expect((await ended).code).toBe(130);
    const done = Number(await described());
    expect(done).toBeLessThan(3_000);
    const second = await run(['import', 'gleif', 'lei.csv'], { cwd, env: databaseEnvironment() });
    expect(second.out).toContain(`${3_000 - done} statements: ${3_000 - done} new, 0 known already`);
    expect(await described()).toBe(3_000);
  });

  it('refuses other columns and other kinds of data in a sentence', async () => {
    const cwd = scratch();
    writeFileSync(join(cwd, 'odd.csv'), 'a,b\n1,2\n');
    expect(await run(['import', 'gleif', 'odd.csv'], { cwd, env: databaseEnvironment() })).toMatchObject({
      code: 1,
      err: expect.stringContaining('it has no column "LEI", "Entity.LegalName". [BAD_INPUT]'),
    });
    expect(await run(['import', 'dbpedia', 'odd.csv'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining('gleif, wikidata, csv'),
    });
    expect((await run(['import', 'csv', 'absent.csv'], { cwd })).err).toContain('absent.csv');
  });
});
