/** The home of a Neo4j that holds a market. */
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importOffline } from '../../src/graph/local/index.ts';
import { LIB_DIR, withFolder } from '../place.ts';
import { writeMarket } from './csv.ts';

/** Makes the market in `home`, unless it stands there whole already. `forms`: with what its parties are found by beside their names. */
export async function ensureMarket(home: string, parties: number, forms = false): Promise<void> {
  const stamp = join(home, 'market.json');
  if (existsSync(stamp)) return;
  await rm(home, { recursive: true, force: true });
  await mkdir(home, { recursive: true });
  await withFolder(async (folder) => {
    const begun = performance.now();
    const files = await writeMarket(folder, parties, forms);
    const written = performance.now();
    await importOffline({ home, libDir: LIB_DIR, files });
    const seconds = (ms: number) => (ms / 1000).toFixed(0);
    console.log(`  made in ${seconds(written - begun)} s, imported in ${seconds(performance.now() - written)} s`);
  });
  await writeFile(stamp, JSON.stringify({ parties }));
}
