/**
 * Whether the right parties are found: pairs of mentions in annotated stories, in three random orders, beside other ways of comparing names;
 * and what finding them costs: its part of taking an article in, and on a market of 10,000 against one of 1,000,000 parties.
 *   npm run bench -- parties [--small] [--homes FOLDER]
 * Annotated stories lie beside the project and may be absent; Python's nomenklatura too (pip install nomenklatura; PYTHON=… names another Python).
 */
import { parseArgs } from 'node:util';
import { corpusIsThere } from '../test/resolve/corpus.ts';
import { costOnMarkets } from './parties/cost.ts';
import { compareNames } from './parties/others.ts';
import { pairsInOrders } from './parties/pairs.ts';
import { partOfIngestion } from './parties/part.ts';
import { withFolder } from './place.ts';

const { values: given } = parseArgs({ options: { small: { type: 'boolean' }, homes: { type: 'string' } } });
const small = given.small === true;

if (corpusIsThere) {
  await pairsInOrders(small ? 1 : 3);
  await compareNames();
} else console.log('annotated stories: skipped, ../shared/corpus is absent');
await partOfIngestion(small);
const sizes = small ? [2_000, 20_000] : [10_000, 1_000_000];
await (given.homes ? costOnMarkets(given.homes, sizes) : withFolder((folder) => costOnMarkets(folder, sizes)));
