import { listOf, number, orNull, text } from '../decode.ts';
import { party } from '../rows.ts';
import { readQuery } from '../statement.ts';

export const recordsKnown = readQuery('read/records-known.cypher', ['ids'], { id: text });
export const bearers = readQuery('read/bearers.cypher', ['keys'], {
  key: text,
  party,
  names: listOf(text),
  claims: number,
  chosenName: orNull(text),
});
export const recordsOf = readQuery('read/records-of.cypher', ['ids'], {
  parent: text,
  id: text,
  publisher: text,
  statement: text,
  asOf: orNull(text),
  recordedAt: text,
});
