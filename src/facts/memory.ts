/** What the story has said so far, for phrases that leave a firm out: "raised its stake to 11 pct", "a higher bid from Acme". */
import type { PartyRef } from '../domain.ts';
import type { Memory } from './grammar/types.ts';
import type { DealProposal, Proposal, StakeProposal } from './rule.ts';

interface Pair {
  readonly who: PartyRef;
  readonly firm: PartyRef;
}

const pairsOfStake = ({ holder, firm }: StakeProposal): readonly Pair[] => [{ who: holder, firm }];
const pairsOfDeal = ({ buyers, sellers, target }: DealProposal): readonly Pair[] =>
  target === null
    ? []
    : [...buyers, ...sellers, ...(buyers.length + sellers.length === 0 ? [target] : [])].map((who) => ({ who, firm: target }));

export interface Recorder extends Memory {
  readonly remember: (proposals: readonly Proposal[]) => void;
}

/** An empty memory of one story. */
export function memoryOf(): Recorder {
  const held: Pair[] = [];
  const dealt: Pair[] = [];
  const last = (pairs: readonly Pair[], who: readonly PartyRef[], orAny: boolean): PartyRef | null => {
    const own = pairs.findLast((pair) => who.includes(pair.who));
    return (own ?? (orAny ? pairs.at(-1) : undefined))?.firm ?? null;
  };
  return {
    heldBy: (holders, orAny) =>
      last(
        [...dealt, ...held].filter(({ firm }) => !holders.includes(firm)),
        holders,
        orAny,
      ),
    targetOf: (buyers) =>
      last(
        dealt.filter(({ firm }) => !buyers.includes(firm)),
        buyers,
        true,
      ),
    remember: (proposals) => {
      for (const proposal of proposals) {
        if (proposal.fact === 'STAKE') held.push(...pairsOfStake(proposal));
        if (proposal.fact === 'DEAL' && proposal.kind !== 'JOINT_VENTURE') dealt.push(...pairsOfDeal(proposal));
      }
    },
  };
}
