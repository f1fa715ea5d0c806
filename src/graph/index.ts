/** The only door to Neo4j: opens it, reads with `graph/read`, writes with `graph/write`. */
export { type Around, around, type Near } from './around.ts';
export { claimProperties, type PlacedClaim, placedClaim } from './claims.ts';
export { type Graph, type GraphAddress, openGraph, type ReadOptions, type Transaction } from './graph.ts';
export * from './read/index.ts';
export type { ArticleRow, ClaimRow, DealRow, FoundingRow, PartyRow, PostRow, StakeRow } from './rows.ts';
export { dealRow, foundingRow, pairKey, postRow, rankOf, stakeRow } from './write/belief-rows.ts';
export * from './write/curation.ts';
export * from './write/index.ts';
export * from './write/records.ts';
