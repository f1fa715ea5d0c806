/** Parties made short, for tests. */
import type { ReadParty } from '../../src/domain.ts';
import type { KnownParty } from '../../src/resolve/index.ts';

export const readParty = (key: string, names: readonly string[], rest: Partial<ReadParty> = {}): ReadParty => ({
  key,
  kind: 'FIRM',
  venture: false,
  names,
  described: false,
  country: null,
  trade: null,
  tickers: [],
  mentions: [],
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
