/** The arithmetic of ownership over a piece of the graph: pure functions, in percents 0 to 100. */
export { type CapRow, type CapTable, type CapWarning, capTable, type PlannedChange, type Tally } from './cap-table.ts';
export { type CloseLink, type CloseLinkKind, closeLinks, closeLinksBetween, type Leg } from './close-links.ts';
export { type Agreement, agreement, type CombinedShare, combinedShare } from './combined-share.ts';
export type { ControlReason, ControlStep } from './control/chain.ts';
export { type Controlled, controlledBy } from './control/controlled-by.ts';
export { type Controller, controllersOf } from './control/controllers-of.ts';
export type { Certainty, ControlTest } from './control/enough.ts';
export { CHANGES, type ChangeKind, type OwnershipChange, ownershipHistory } from './history.ts';
export type { IntegratedShare } from './integrated.ts';
export {
  type ClosedLoop,
  type LookThrough,
  type LookThroughOptions,
  type LookThroughShare,
  lookThrough,
} from './look-through.ts';
export { type OwnershipPath, type OwnershipPaths, ownershipPaths, type PathOrder, type PathsOf } from './paths.ts';
export { type PartyKey, type Piece, type PieceOptions, pieceOf, type StakeRow } from './piece.ts';
export { portfolio, portfolioPaths } from './portfolio.ts';
export {
  type UltimateOwner,
  type UltimateOwners,
  type UltimateOwnersOptions,
  ultimateOwners,
  type Verdict,
} from './ultimate-owners.ts';
