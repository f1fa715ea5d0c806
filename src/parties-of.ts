import type { Fact, PartyRef } from './domain.ts';

/** The parties of a fact, whatever its kind. */
export function partiesOf(fact: Fact): readonly PartyRef[] {
  switch (fact.fact) {
    case 'STAKE':
      return [fact.holder, fact.firm];
    case 'POST':
      return [fact.person, fact.firm];
    case 'DEAL':
      return [...fact.buyers, ...fact.sellers, ...(fact.target ? [fact.target] : [])];
    case 'FOUNDING':
      return [fact.founder, fact.firm];
  }
}

/** The same fact with each party replaced. */
export function withParties(fact: Fact, replace: (party: PartyRef) => PartyRef): Fact {
  switch (fact.fact) {
    case 'STAKE':
      return { ...fact, holder: replace(fact.holder), firm: replace(fact.firm) };
    case 'POST':
      return { ...fact, person: replace(fact.person), firm: replace(fact.firm) };
    case 'DEAL':
      return {
        ...fact,
        buyers: unique(fact.buyers.map(replace)),
        sellers: unique(fact.sellers.map(replace)),
        target: fact.target && replace(fact.target),
      };
    case 'FOUNDING':
      return { ...fact, founder: replace(fact.founder), firm: replace(fact.firm) };
  }
}

const unique = (parties: readonly PartyRef[]): readonly PartyRef[] => [...new Set(parties)];
