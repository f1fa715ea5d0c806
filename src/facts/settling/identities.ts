/** A venture told twice, once described and once by its name: the partners and their shares show that it is one. */
import type { PartyRef } from '../../domain.ts';
import type { DealProposal, Proposed, StakeProposal } from '../rule.ts';

type Stake = Proposed<StakeProposal>;
type Deal = Proposed<DealProposal>;

/** How the keys of parties that the text only describes begin. */
const isDescribed = (ref: PartyRef): boolean => ref.startsWith('described ');

const isPlannedShare = ({ status, percent }: Stake): boolean => status === 'PLANNED' && percent !== null;

/** Firms with a name of which shares in percent are planned, and that nobody buys or sells. */
function foundedFirms(stakes: readonly Stake[], deals: readonly Deal[]): readonly Stake[] {
  const traded = new Set(deals.filter(({ kind }) => kind !== 'JOINT_VENTURE').map(({ target }) => target));
  return stakes.filter((stake) => isPlannedShare(stake) && !isDescribed(stake.firm) && !traded.has(stake.firm));
}

/** "a joint venture of Acme and Cord … Acme will hold 26 percent of Bolt": a partner's share to come is in the venture. */
function byPartner(deal: Deal, stakes: readonly Stake[], founded: readonly Stake[]): readonly PartyRef[] {
  const told = stakes.some(({ firm, percent }) => firm === deal.target && percent !== null);
  if (told || deal.status === 'ENDED') return [];
  return founded
    .filter(({ holder, firm }) => deal.buyers.includes(holder) && !deal.buyers.includes(firm))
    .map(({ firm }) => firm);
}

/** "Acme will have 75 percent of Bolt … Cord will hold a 25 percent stake in the project": together they are the whole. */
const byShares = (described: PartyRef, stakes: readonly Stake[], founded: readonly Stake[]): readonly PartyRef[] =>
  stakes
    .filter((stake) => stake.firm === described && isPlannedShare(stake))
    .flatMap((stake) => founded.filter(({ holder, percent }) => holder !== stake.holder && percent! + stake.percent! === 100))
    .map(({ firm }) => firm);

const only = (refs: readonly PartyRef[]): PartyRef | null => (new Set(refs).size === 1 ? refs[0]! : null);

/** The named firm that each described venture turns out to be. */
export function identitiesOf(stakes: readonly Stake[], deals: readonly Deal[]): ReadonlyMap<PartyRef, PartyRef> {
  const founded = foundedFirms(stakes, deals);
  const ventures = deals.filter(({ kind, target }) => kind === 'JOINT_VENTURE' && target !== null && isDescribed(target));
  const found = new Map<PartyRef, PartyRef>();
  for (const deal of ventures) {
    const firm = only(byPartner(deal, stakes, founded));
    if (firm) found.set(deal.target!, firm);
  }
  for (const described of new Set(stakes.map(({ firm }) => firm).filter(isDescribed))) {
    const firm = only(byShares(described, stakes, founded));
    if (firm && !found.has(described)) found.set(described, firm);
  }
  return found;
}

/** A proposal with the names of the described ventures put in. */
export function identified<P extends Proposed>(proposal: P, names: ReadonlyMap<PartyRef, PartyRef>): P {
  const name = (ref: PartyRef): PartyRef => names.get(ref) ?? ref;
  if (names.size === 0) return proposal;
  if (proposal.fact === 'STAKE') return { ...proposal, holder: name(proposal.holder), firm: name(proposal.firm) };
  if (proposal.fact !== 'DEAL') return proposal;
  const { buyers, sellers, target } = proposal;
  return { ...proposal, buyers: buyers.map(name), sellers: sellers.map(name), target: target === null ? null : name(target) };
}
