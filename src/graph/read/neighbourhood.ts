import { type Decoded, listOf, number, oneOf, orNull, record, text } from '../decode.ts';
import { party } from '../rows.ts';
import { readQuery } from '../statement.ts';

export const EDGE_KINDS = ['STAKE', 'POST', 'FOUNDING'] as const;

const TIE = {
  id: text,
  kind: oneOf(EDGE_KINDS),
  source: text,
  target: text,
  label: text,
  percent: orNull(number),
  low: orNull(number),
  high: orNull(number),
  status: orNull(text),
};
export type Tie = Decoded<typeof TIE>;

// Its lists come in one map: Neo4j plans a statement anew for lists of other sizes, and these have all sizes.
export const stepsAround = readQuery('read/steps-around.cypher', ['all', 'limit', 'ties'], {
  parties: listOf(party),
  near: listOf(text),
  further: listOf(text),
  ties: listOf(record(TIE)),
});
export const degreesOf = readQuery('read/degrees-of.cypher', ['ids', 'statuses', 'asOf'], {
  parent: text,
  owners: number,
  holdings: number,
});

export const NODE_KINDS = ['PARTY', 'ARTICLE', 'STAKE', 'POST', 'DEAL', 'FOUNDING', 'CLAIM'] as const;
export const kindsOfIds = readQuery('read/kinds-of-ids.cypher', ['ids'], { id: text, kind: oneOf(NODE_KINDS) });
