/** What news can say, in one list. Where two rules read the same fact, the earlier one is believed to have read it. */
import type { Rule } from './rule.ts';
import { approaches } from './rules/approaches.ts';
import { assetsInclude } from './rules/assets-include.ts';
import { becomesPart } from './rules/becomes-part.ts';
import { buys } from './rules/buys.ts';
import { changesHands } from './rules/changes-hands.ts';
import { floats } from './rules/floats.ts';
import { founds } from './rules/founds.ts';
import { funding } from './rules/funding.ts';
import { heads } from './rules/heads.ts';
import { heldBy } from './rules/held-by.ts';
import { holderHolds } from './rules/holder-holds.ts';
import { invests } from './rules/invests.ts';
import { isTitle } from './rules/is-title.ts';
import { joinsBoard } from './rules/joins-board.ts';
import { launches } from './rules/launches.ts';
import { leavesPost } from './rules/leaves-post.ts';
import { merges } from './rules/merges.ts';
import { nameThenTitle } from './rules/name-then-title.ts';
import { named } from './rules/named.ts';
import { namedAfter } from './rules/named-after.ts';
import { ownedName } from './rules/owned-name.ts';
import { ownerNoun } from './rules/owner-noun.ts';
import { paysFor } from './rules/pays-for.ts';
import { purchaseNoun } from './rules/purchase-noun.ts';
import { replaces } from './rules/replaces.ts';
import { rows } from './rules/rows.ts';
import { saleNoun } from './rules/sale-noun.ts';
import { sells } from './rules/sells.ts';
import { stakeChanges } from './rules/stake-changes.ts';
import { stakeMoves } from './rules/stake-moves.ts';
import { stakeOf } from './rules/stake-of.ts';
import { stateOwned } from './rules/state-owned.ts';
import { suitors } from './rules/suitors.ts';
import { takesShare } from './rules/takes-share.ts';
import { theDeal } from './rules/the-deal.ts';
import { titled } from './rules/titled.ts';
import { unitOf } from './rules/unit-of.ts';
import { venturePartners } from './rules/venture-partners.ts';
import { ventures } from './rules/ventures.ts';
import { whoseUnit } from './rules/whose-unit.ts';
import { withStake } from './rules/with-stake.ts';

export const RULES: readonly Rule[] = [
  // stakes: what is said of a holding itself, before what only names it
  stakeChanges,
  holderHolds,
  takesShare,
  heldBy,
  ownerNoun,
  unitOf,
  becomesPart,
  ownedName,
  whoseUnit,
  stateOwned,
  assetsInclude,
  launches,
  stakeOf,
  withStake,
  rows,
  // posts: news of a post before its mention
  named,
  leavesPost,
  joinsBoard,
  isTitle,
  heads,
  nameThenTitle,
  titled,
  replaces,
  // deals: verbs before nouns
  ventures,
  venturePartners,
  sells,
  buys,
  changesHands,
  stakeMoves,
  paysFor,
  merges,
  purchaseNoun,
  suitors,
  approaches,
  saleNoun,
  invests,
  funding,
  floats,
  theDeal,
  founds,
  // last, what a name alone tells of a stake
  namedAfter,
];
