import { listOf, number, text } from '../decode.ts';
import { party } from '../rows.ts';
import { readQuery } from '../statement.ts';

export const interlocks = readQuery('read/interlocks.cypher', ['id', 'asOf', 'skip', 'limit'], {
  person: party,
  here: listOf(text),
  there: listOf(text),
});
export const commonHolders = readQuery('read/common-holders.cypher', ['ids', 'statuses', 'asOf', 'skip', 'limit'], {
  holder: party,
  stakes: listOf(text),
  firms: number,
});
export const coInvestors = readQuery('read/co-investors.cypher', ['id', 'statuses', 'asOf', 'skip', 'limit'], {
  party,
  firms: listOf(party),
  stakes: listOf(text),
  shared: number,
});
export const connections = readQuery('read/connections.cypher', ['from', 'to', 'asOf', 'limit'], {
  parties: listOf(party),
  facts: listOf(text),
});
