import { type Decoded, listOf, number, record, text } from '../decode.ts';
import { party } from '../rows.ts';
import { readQuery } from '../statement.ts';

/** Columns of stakes: the nth of each list is of the nth stake. No percent is -1 and no size is empty, for lists hold no nulls; an end is a person or state, else -1. */
const COLUMNS = {
  node: number,
  /** Holders, and the party that was asked about, where they are few; else none. */
  parties: listOf(record({ node: number, party })),
  held: listOf(number),
  holders: listOf(number),
  percents: listOf(number),
  lows: listOf(number),
  highs: listOf(number),
  sizes: listOf(text),
  stakeStatuses: listOf(text),
  stakeIds: listOf(text),
  ends: listOf(number),
};

export type PieceRow = Decoded<typeof COLUMNS>;

const PARAMETERS = ['id', 'statuses', 'asOf', 'limit'] as const;
export const pieceAbove = readQuery('read/piece-above.cypher', PARAMETERS, COLUMNS);
export const pieceBelow = readQuery('read/piece-below.cypher', PARAMETERS, COLUMNS);
export const pieceAround = readQuery('read/piece-around.cypher', PARAMETERS, COLUMNS);
export const partiesByNode = readQuery('read/parties-by-node.cypher', ['nodes'], { node: number, party });
export const nodeOf = readQuery('read/node-of.cypher', ['id'], { node: number });
