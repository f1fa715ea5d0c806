/** From claims to what is believed: pure functions, told apart by what the claims are about. */
export type { Conflict } from './conflict.ts';
export { type SettledDeals, settleDeals } from './deals.ts';
export { type SettledFoundings, settleFoundings } from './foundings.ts';
export { claimsKnownAt } from './known-at.ts';
export { type SettledPosts, settlePosts } from './posts.ts';
export { RULE_NAMES, type RuleName, says } from './rules.ts';
export { dealScope, targetScope } from './same-deal.ts';
export { type SettledStakes, settleStakes } from './stakes.ts';
export { postRole, titleKey } from './titles.ts';
