/** What the story has said so far, for phrases that leave a firm out: "raised its stake to 11 pct", "a higher bid from Acme". */
import type { PartyRef } from '../domain.ts';
import type { Memory } from './grammar/types.ts';
import type { DealProposal, PostProposal, Proposed, StakeProposal } from './rule.ts';

interface Pair {
  readonly who: PartyRef;
  readonly firm: PartyRef;
}

export interface Recorder extends Memory {
  readonly remember: (proposals: readonly Proposed[]) => void;
}

const pairsOfStake = ({ holder, firm }: StakeProposal): readonly Pair[] => [{ who: holder, firm }];

function pairsOfDeal({ buyers, sellers, target }: DealProposal): readonly Pair[] {
  if (target === null) return [];
  const parties = [...buyers, ...sellers];
  return (parties.length > 0 ? parties : [target]).map((who) => ({ who, firm: target }));
}

const ownOf = (pairs: readonly Pair[], who: readonly PartyRef[]): PartyRef | undefined =>
  pairs.findLast((pair) => who.includes(pair.who) && !who.includes(pair.firm))?.firm;
const anyBut = (pairs: readonly Pair[], who: readonly PartyRef[]): PartyRef | undefined =>
  pairs.findLast(({ firm }) => !who.includes(firm))?.firm;

function unitIn(proposal: Proposed): PartyRef | null {
  if (proposal.fact === 'STAKE' && proposal.size === 'CONTROLLING') return proposal.firm;
  return proposal.fact === 'DEAL' && proposal.sellers.length > 0 ? proposal.target : null;
}

/** An empty memory of one story. A person's stake without a firm is one in the firm that he serves. */
export function memoryOf(): Recorder {
  const all: Pair[] = [];
  const held: Pair[] = [];
  const dealt: Pair[] = [];
  const served: Pair[] = [];
  const posts: PostProposal[] = [];
  let row: { readonly firm: PartyRef; readonly sentence: number } | null = null;
  const deals: DealProposal[] = [];
  let unit: PartyRef | null = null;
  const heldBy: Memory['heldBy'] = (holders, orAny) => {
    const own = ownOf(dealt, holders) ?? ownOf(held, holders) ?? ownOf(served, holders);
    return own ?? (orAny ? anyBut(all, holders) : undefined) ?? null;
  };
  return {
    heldBy,
    sharedBefore: (sentence) => (row && sentence - row.sentence <= 1 ? row.firm : null),
    targetOf: (buyers) => ownOf(dealt, buyers) ?? anyBut(dealt, buyers) ?? null,
    deals: () => deals,
    lastPost: () => posts.at(-1) ?? null,
    postsOf: (person) => posts.filter((post) => post.person === person).reverse(),
    unit: () => unit,
    remember: (proposals) => {
      for (const proposal of proposals) {
        unit = unitIn(proposal) ?? unit;
        if (proposal.fact === 'STAKE') {
          held.push(...pairsOfStake(proposal));
          all.push(...pairsOfStake(proposal));
          if (proposal.percent !== null) row = { firm: proposal.firm, sentence: proposal.sentence };
        }
        if (proposal.fact === 'POST') posts.push(proposal);
        if (proposal.fact === 'POST') served.push({ who: proposal.person, firm: proposal.firm });
        if (proposal.fact === 'FOUNDING') served.push({ who: proposal.founder, firm: proposal.firm });
        if (proposal.fact === 'DEAL') deals.push(proposal);
        if (proposal.fact === 'DEAL' && proposal.kind !== 'JOINT_VENTURE') {
          dealt.push(...pairsOfDeal(proposal));
          all.push(...pairsOfDeal(proposal));
        }
      }
    },
  };
}
