/** How two parties may be related: the model says for each how likely it is. */
export const RELATIONS = ['STAKE', 'POST', 'BUY', 'SELL', 'MERGE', 'VENTURE'] as const;
export type Relation = (typeof RELATIONS)[number];
