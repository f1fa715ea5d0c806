/** The shape of annotated stories: what `stakegraph read` writes and `stakegraph score` compares. Lower case, parties by id. */
import type {
  Bound,
  DealKind,
  DealStatus,
  Fact,
  FactKind,
  Money,
  PartyRef,
  PostStatus,
  Reading,
  ReadParty,
  StakeSize,
  StakeStatus,
} from './domain.ts';

export interface GoldParty {
  readonly id: string;
  readonly type: 'firm' | 'venture' | 'fund' | 'state' | 'person';
  readonly names: readonly string[];
}
export interface GoldMoney {
  readonly value: number;
  readonly currency: string;
  readonly bound: Lowercase<Bound>;
}
export interface GoldStake {
  readonly holder: string;
  readonly in: string;
  readonly percent: number | null;
  readonly bound: Lowercase<Bound>;
  readonly size: Lowercase<StakeSize> | null;
  readonly status: Lowercase<StakeStatus>;
  readonly quote: string;
}
export interface GoldPost {
  readonly person: string;
  readonly firm: string;
  readonly title: string;
  readonly status: Lowercase<PostStatus>;
  readonly quote: string;
}
export interface GoldDeal {
  readonly kind: Lowercase<DealKind>;
  readonly buyers: readonly string[];
  readonly sellers: readonly string[];
  readonly target: string | null;
  readonly percent: number | null;
  readonly amount: GoldMoney | null;
  readonly status: Lowercase<DealStatus>;
  readonly quote: string;
}
export interface GoldFounding {
  readonly founder: string;
  readonly firm: string;
  readonly year: number | null;
  readonly quote: string;
}
export interface Gold {
  readonly parties: readonly GoldParty[];
  readonly stakes: readonly GoldStake[];
  readonly posts: readonly GoldPost[];
  readonly deals: readonly GoldDeal[];
  readonly foundings: readonly GoldFounding[];
}
export interface GoldArticle {
  readonly id: string;
  readonly published: string | null;
  readonly title: string | null;
  readonly text: string;
  readonly gold: Gold;
}

const small = <S extends string>(value: S): Lowercase<S> => value.toLowerCase() as Lowercase<S>;
const party = ({ key, kind, venture, names }: ReadParty): GoldParty => ({
  id: key,
  type: venture && kind === 'FIRM' ? 'venture' : small(kind),
  names,
});
const money = (amount: Money | null): GoldMoney | null =>
  amount && { value: amount.value, currency: amount.currency, bound: small(amount.bound) };
const only = <K extends FactKind>(kind: K, facts: readonly Fact[]): readonly Extract<Fact, { fact: K }>[] =>
  facts.filter((fact): fact is Extract<Fact, { fact: K }> => fact.fact === kind);

/** Ids without blanks or capitals, whatever the keys are. */
function renamed(parties: readonly ReadParty[]): (ref: PartyRef) => string {
  const ids = new Map(parties.map(({ key }, i) => [key, `p${i + 1}`]));
  return (ref) => ids.get(ref) ?? ref;
}

/** A reading in the shape of an annotated story. */
export function readingToGold({ story, parties, facts }: Reading, id: string): GoldArticle {
  const of = renamed(parties);
  const gold: Gold = {
    parties: parties.map((one) => ({ ...party(one), id: of(one.key) })),
    stakes: only('STAKE', facts).map((fact) => ({
      holder: of(fact.holder),
      in: of(fact.firm),
      percent: fact.percent,
      bound: small(fact.bound),
      size: fact.size && small(fact.size),
      status: small(fact.status),
      quote: fact.quote,
    })),
    posts: only('POST', facts).map((fact) => ({
      person: of(fact.person),
      firm: of(fact.firm),
      title: fact.title,
      status: small(fact.status),
      quote: fact.quote,
    })),
    deals: only('DEAL', facts).map((fact) => ({
      kind: small(fact.kind),
      buyers: fact.buyers.map(of),
      sellers: fact.sellers.map(of),
      target: fact.target && of(fact.target),
      percent: fact.percent,
      amount: money(fact.amount),
      status: small(fact.status),
      quote: fact.quote,
    })),
    foundings: only('FOUNDING', facts).map((fact) => ({
      founder: of(fact.founder),
      firm: of(fact.firm),
      year: fact.year,
      quote: fact.quote,
    })),
  };
  return { id, published: story.published, title: story.title, text: story.text, gold };
}
