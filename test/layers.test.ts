/** Arrows between the stations go one way: the imports of `src/`, compared with the table below, and the table with the README's. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SRC = join(ROOT, 'src');
const README = join(ROOT, 'README.md');

/** What each station may import beside itself and `errors.ts`. `domain` is the words of the trade; `joins` are the files at the top of `src/`. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  clean: ['domain'],
  reading: ['domain'],
  facts: ['domain', 'reading'],
  resolve: ['domain'],
  ledger: ['domain'],
  ownership: ['domain'],
  graph: ['domain'],
  sources: ['domain'],
  reference: ['domain', 'sources'],
  export: ['domain', 'graph'],
  score: ['domain', 'joins'],
  api: ['domain', 'graph', 'resolve', 'ownership', 'export', 'mcp', 'joins'],
  mcp: [],
  cli: ['domain', 'facts', 'graph', 'sources', 'reference', 'score', 'export', 'mcp', 'joins'],
  explorer: [],
};
/** Files at the top that are part of the domain's words. */
const DOMAIN = ['domain.ts', 'share.ts', 'ids.ts'];
/** Who wants to fail with a code, or to write a log, may. */
const FOR_ALL = ['errors.ts', 'log.ts'];
/** Programs of developers that live beside the tables that they make. */
const PROGRAMS = ['reading/train/', 'facts/train/'];

interface Import {
  /** Paths below `src/`. */
  readonly from: string;
  readonly to: string;
  /** False for `import type`: it is gone when the program runs. */
  readonly runs: boolean;
}

const IMPORT = /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(ts|js|mjs)$/.test(path) && !path.includes('/vendor/'));
const sourceOf = (file: string): string => readFileSync(join(SRC, file), 'utf8');

const named = (file: string): readonly { readonly to: string; readonly runs: boolean }[] =>
  [...sourceOf(file).matchAll(IMPORT)].map(([, , type, fixed, dynamic]) => ({
    to: fixed ?? dynamic ?? '',
    runs: type === undefined,
  }));

const imports: readonly Import[] = files.flatMap((from) =>
  named(from)
    .filter(({ to }) => to.startsWith('.'))
    .map(({ to, runs }) => ({ from, to: relative(SRC, resolve(SRC, dirname(from), to)), runs })),
);

function stationOf(file: string): string {
  if (DOMAIN.includes(file)) return 'domain';
  return file.includes('/') ? (file.split('/')[0] ?? '') : 'joins';
}

function isAllowed({ from, to }: Import): boolean {
  const station = stationOf(from);
  if (FOR_ALL.includes(to) || station === 'joins' || station === stationOf(to)) return true;
  return PROGRAMS.some((program) => from.startsWith(program)) || MAY_IMPORT[station]?.includes(stationOf(to)) === true;
}

describe('imports', () => {
  test('are found: the graph imports the domain', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports).toContainEqual({ from: 'graph/rows.ts', to: 'domain.ts', runs: true });
  });

  test('every folder of src is a station of the table', () => {
    const folders = new Set(files.filter((file) => file.includes('/')).map(stationOf));
    expect([...folders].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
  });

  test('go only where the table says', () => {
    expect(imports.filter((one) => !isAllowed(one)).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('a forbidden one would be seen', () => {
    expect(isAllowed({ from: 'ledger/stakes.ts', to: 'graph/index.ts', runs: true })).toBe(false);
    expect(isAllowed({ from: 'graph/graph.ts', to: 'enter.ts', runs: true })).toBe(false);
    expect(isAllowed({ from: 'explorer/page/main.js', to: 'domain.ts', runs: true })).toBe(false);
  });

  test('of the program at run time never go in a circle', () => {
    expect(
      circle(
        Map.groupBy(
          imports.filter(({ runs }) => runs),
          ({ from }) => from,
        ),
      ),
    ).toEqual([]);
  });
});

/** Some files that import each other in a circle; none where there is no circle. */
function circle(from: ReadonlyMap<string, readonly Import[]>): readonly string[] {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const { to } of from.get(file) ?? []) {
      const found = visit(to, [...path, file]);
      if (found.length > 0) return found;
    }
    done.add(file);
    return [];
  };
  for (const file of from.keys()) {
    const found = visit(file, []);
    if (found.length > 0) return found;
  }
  return [];
}

describe('the database', () => {
  test('is spoken to by the graph alone', () => {
    const drivers = files.filter((file) => named(file).some(({ to }) => to.startsWith('neo4j-driver')));
    expect(drivers.length).toBeGreaterThan(0);
    expect(drivers.filter((file) => stationOf(file) !== 'graph')).toEqual([]);
  });

  test('has its statements in cypher/, read by the graph alone', () => {
    const readers = files.filter((file) => /['"][^'"\n]*\bcypher\/|\.cypher['"]/.test(sourceOf(file)));
    expect(readers).toContain('graph/statement.ts');
    expect(readers.filter((file) => stationOf(file) !== 'graph')).toEqual([]);
  });
});

/** The last cell of each row of the README's table of stations: "| `src/facts/` | … | domain, reading's token types |". */
function readmeTable(): Readonly<Record<string, readonly string[]>> {
  const rows = readFileSync(README, 'utf8').matchAll(/^\|\s*`src\/([a-z]+)(?:\.ts|\/)`\s*\|(.*)\|([^|]*)\|\s*$/gm);
  const words = [...Object.keys(MAY_IMPORT), 'joins'];
  return Object.fromEntries(
    [...rows].map(([, station = '', , last = '']) => [station, words.filter((word) => new RegExp(`\\b${word}\\b`).test(last))]),
  );
}

describe.runIf(existsSync(README))('the README', () => {
  test('says the same of every station', () => {
    const sorted = (table: Readonly<Record<string, readonly string[]>>) =>
      Object.fromEntries(Object.entries(table).map(([station, allowed]) => [station, allowed.toSorted()]));
    expect(sorted(readmeTable())).toEqual(sorted(MAY_IMPORT));
  });
});
