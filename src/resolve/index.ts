/** When two names are one party. */
export { displayName } from './display-name.ts';
export { type Explanation, explainMatch } from './explain.ts';
export { FEATURES, type Feature, type Reason } from './features.ts';
export { nameKey } from './key.ts';
export type { Judgement, KnownParty } from './known.ts';
export { keptKeys, lookupKeys } from './lookup.ts';
export { OUTCOMES, type Outcome, type Resolution, resolveReading, type Suggestion } from './resolve.ts';
