/** Parties made short, for tests. */
import { namedParty, type ReadParty } from '../../src/domain.ts';
import type { KnownParty } from '../../src/resolve/index.ts';

export const readParty = (key: string, names: readonly string[], rest: Partial<ReadParty> = {}): ReadParty => ({
  ...namedParty(key, 'FIRM', names),
  ...rest,
});

export const knownParty = (id: string, names: readonly string[], rest: Partial<KnownParty> = {}): KnownParty => ({
  id,
  name: names[0] ?? '',
  kind: 'FIRM',
  venture: false,
  names,
  country: null,
  trade: null,
  tickers: [],
  claims: 3,
  neighbours: [],
  ...rest,
});
