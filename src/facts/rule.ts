/** A rule: what it is tried on, how it reads, and the sentences that prove it. Rules propose freely; `settle.ts` decides. */
import type { DealFact, Evidence, FoundingFact, PartyRef, PostFact, Share, Span, StakeFact, StakeStatus } from '../domain.ts';
import type { Scene } from './grammar/types.ts';
import type { Measure } from './meaning/purchase.ts';

type Bare<F> = Omit<F, keyof Evidence> & Span & { readonly inferred?: boolean };

/** A fact without its evidence: the stretch of text that states it is enough. `rank` says how firmly, where a rule knows better than its table. */
export type StakeProposal = Bare<StakeFact>;
export type PostProposal = Bare<PostFact>;
/** `guessed`: the sentence names the deal without saying how far it is; a mention that says so is believed before it. `lot`: how much of the firm is dealt in, where that is more than a percent says. `more`: later news of a deal told before. `refused`: ended by the target alone; the bidder may still be there. */
export type DealProposal = Bare<DealFact> & {
  readonly guessed?: boolean;
  readonly lot?: Measure;
  readonly more?: boolean;
  readonly refused?: boolean;
};
export type FoundingProposal = Bare<FoundingFact>;
export type Proposal = StakeProposal | PostProposal | DealProposal | FoundingProposal;

/** A proposal with the rule that made it and the sentence it stands in. */
export type Proposed<P extends Proposal = Proposal> = P & { readonly rule: string; readonly sentence: number };

export interface Example {
  readonly text: string;
  /** Lines as `say` writes them: "Acme Corp > Bolt Inc 48% HELD". */
  readonly facts: readonly string[];
}

export interface Rule {
  readonly name: string;
  /** What it reads, in one sentence. */
  readonly reads: string;
  /** The rule is tried on sentences that have one of these words or lemmas; "*TITLE" and "*PERCENT" stand for such items. */
  readonly on: readonly string[];
  /** Also on sentences that name nobody: "The deal is worth $3bn". */
  readonly nameless?: boolean;
  readonly read: (scene: Scene) => readonly Proposal[];
  readonly finds: readonly Example[];
  /** Sentences that look alike and state nothing of the kind. */
  readonly leaves: readonly string[];
}

/** A piece of a rule with its own words and proofs, for constructions too rare to be a rule. */
export type Part = Omit<Rule, 'name' | 'reads'>;

export const finds = (text: string, ...facts: readonly string[]): Example => ({ text, facts });

const span = ({ start, end }: Span): Span => ({ start, end });

/** One stake for each pair of holder and firm; a firm does not hold itself. */
export function stakes(
  holders: readonly PartyRef[],
  firms: readonly PartyRef[],
  share: Share,
  status: StakeStatus,
  where: Span,
): readonly StakeProposal[] {
  return holders.flatMap((holder) =>
    firms
      .filter((firm) => firm !== holder)
      .map((firm) => ({ fact: 'STAKE' as const, holder, firm, ...share, status, from: null, until: null, ...span(where) })),
  );
}

/** One post for each title. */
export function posts(
  person: PartyRef,
  firms: readonly PartyRef[],
  titles: readonly string[],
  status: PostFact['status'],
  where: Span,
): readonly PostProposal[] {
  return firms.flatMap((firm) =>
    titles.map((title) => ({ fact: 'POST' as const, person, firm, title, status, from: null, until: null, ...span(where) })),
  );
}

type DealParts = Partial<Pick<DealFact, 'buyers' | 'sellers' | 'target' | 'percent' | 'amount'>> &
  Pick<DealFact, 'kind' | 'status'> & { readonly guessed?: boolean; readonly lot?: Measure; readonly refused?: boolean };

/** A deal; nobody buys from or sells to himself, and a target does not buy itself. */
export function deal(parts: DealParts, where: Span): DealProposal {
  const target = parts.target ?? null;
  const buyers = [...new Set(parts.buyers ?? [])].filter((ref) => ref !== target);
  const sellers = [...new Set(parts.sellers ?? [])].filter((ref) => ref !== target && !buyers.includes(ref));
  return { fact: 'DEAL', percent: null, amount: null, announcedOn: null, ...parts, target, buyers, sellers, ...span(where) };
}

export function founding(founder: PartyRef, firm: PartyRef, year: number | null, where: Span): FoundingProposal {
  return { fact: 'FOUNDING', founder, firm, year, ...span(where) };
}
