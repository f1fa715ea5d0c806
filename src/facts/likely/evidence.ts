/** All that a story shows of one pair and one relation: what its sentences say, what the rules read, and who else comes into question. */
import type { PartyRef } from '../../domain.ts';
import type { DealProposal, Proposed } from '../rule.ts';
import type { Stage } from '../scene.ts';
import { kindOf } from './pair-features.ts';
import { RELATIONS, type Relation } from './relations.ts';
import { indexOf, type Sighted, type SightedPairs, UNSEEN } from './sighted.ts';

/** Name and value of each feature. */
export type Evidences = ReadonlyMap<string, number>;

/** A story as the judge of pairs sees it. */
export interface Case {
  readonly stage: Stage;
  /** The firm that the story names most often. */
  readonly main: PartyRef | null;
  readonly pairs: SightedPairs;
  readonly settled: readonly Proposed[];
  readonly proposed: readonly Proposed[];
}

const SCALE = 4;
const scaled = (odds: number): number => Math.max(UNSEEN, Math.min(-UNSEEN, odds)) / SCALE;

function sightEvidence(pair: Sighted | undefined, back: Sighted | undefined): [string, number][] {
  return RELATIONS.flatMap((relation, r): [string, number][] => [
    [`best ${relation}`, scaled(pair?.best[r] ?? UNSEEN)],
    [`second ${relation}`, scaled(pair?.second[r] ?? UNSEEN)],
    [`back ${relation}`, scaled(back?.best[r] ?? UNSEEN)],
  ]);
}

const NEAR = [-1, 0, 1, 2.5];
const BESIDE = ['pair', 'first', 'second'];

/** How far the pair is before the best other one in its best sentence, in steps. */
function besides(pair: Sighted | undefined, r: number, own: number): [string, number][] {
  const beside = pair?.beside[r];
  if (!beside) return [];
  return beside.map((odds, i): [string, number] => [
    `before ${BESIDE[i]} ${NEAR.filter((step) => own - odds >= step).length}`,
    1,
  ]);
}

/** Others who come into question in the place of either. */
function rivals({ pairs }: Case, relation: Relation, a: PartyRef, b: PartyRef, own: number): [string, number][] {
  const r = indexOf(relation);
  let [first, second] = [UNSEEN, UNSEEN];
  for (const pair of pairs.all) {
    if (pair.b === b && pair.a !== a) first = Math.max(first, pair.best[r] as number);
    if (pair.a === a && pair.b !== b) second = Math.max(second, pair.best[r] as number);
  }
  return [
    ['rival of a', scaled(first)],
    ['rival of b', scaled(second)],
    ...besides(pairs.of(a, b), r, own),
    ['a comes second', Number(first > own)],
    ['b comes second', Number(second > own)],
  ];
}

const inDeal = ({ buyers, sellers, target }: DealProposal, ref: PartyRef): string =>
  buyers.includes(ref) ? 'buyer' : sellers.includes(ref) ? 'seller' : target === ref ? 'target' : 'nobody';

/** What one fact that the rules read says of the pair. */
function ruledEvidence(fact: Proposed, a: PartyRef, b: PartyRef): readonly string[] {
  if (fact.fact === 'STAKE') {
    const own = fact.holder === a && fact.firm === b;
    if (own)
      return [
        'stake',
        `stake by ${fact.rule} ${fact.inferred ?? false}`,
        `stake ${fact.status}`,
        `stake inferred ${fact.inferred ?? false}`,
        `stake percent ${fact.percent !== null}`,
      ];
    if (fact.holder === b && fact.firm === a) return ['stake back'];
    return fact.firm === b ? ['stake of another'] : fact.holder === a ? ['stake in another'] : [];
  }
  if (fact.fact === 'POST') {
    if (fact.person === a && fact.firm === b) return ['post', `post by ${fact.rule}`, `post ${fact.status}`];
    return fact.person === a ? ['post at another'] : [];
  }
  if (fact.fact === 'FOUNDING') return fact.founder === a && fact.firm === b ? ['founded'] : [];
  const [first, second] = [inDeal(fact, a), inDeal(fact, b)];
  if (first === 'nobody' || second === 'nobody') return second === 'target' ? ['deal of another'] : [];
  const roles = `${first} ${second}`;
  return [`deal ${roles}`, `deal ${roles} ${fact.kind}`, `deal ${roles} ${fact.status}`, `deal ${roles} by ${fact.rule}`];
}

/** The features of a pair for one relation. */
export function evidenceOf(given: Case, relation: Relation, a: PartyRef, b: PartyRef): Evidences {
  const { stage, main, pairs, settled, proposed } = given;
  const pair = pairs.of(a, b);
  const likely = (ref: PartyRef): number => stage.read.likelihood.get(ref) ?? 0.5;
  const mentions = (ref: PartyRef): number => Math.log(1 + (stage.party(ref)?.mentions.length ?? 0));
  const told = proposed.filter((fact) => fact.fact === 'STAKE' && fact.holder === a && fact.firm === b).length;
  return new Map<string, number>([
    ['always', 1],
    ...sightEvidence(pair, pairs.of(b, a)),
    ...rivals(given, relation, a, b, pair?.best[indexOf(relation)] ?? UNSEEN),
    [`sights ${Math.min(pair?.sights ?? 0, 4)}`, 1],
    [`kinds ${kindOf(stage, a)} ${kindOf(stage, b)}`, 1],
    [`main ${main === a} ${main === b}`, 1],
    ['likely a', likely(a)],
    ['likely b', likely(b)],
    ['mentions a', mentions(a)],
    ['mentions b', mentions(b)],
    [`told ${Math.min(told, 3)}`, 1],
    ...settled.flatMap((fact) => ruledEvidence(fact, a, b)).map((name): [string, number] => [name, 1]),
  ]);
}
