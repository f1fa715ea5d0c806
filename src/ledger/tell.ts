/** Turns periods, echoes and verdicts into nodes with their claims, and conflicts with their nodes. */
import type { FactKind } from '../domain.ts';
import type { Conflict } from './conflict.ts';
import type { Verdict } from './contest.ts';
import type { Era } from './era.ts';
import { says } from './rules.ts';
import type { Phase, Witness } from './witness.ts';

/** What the witnesses of one matter tell, in order of time. */
export interface Told<V> {
  readonly eras: readonly Era<V>[];
  readonly echoes: readonly { readonly witness: Witness<V>; readonly held: Era<V> }[];
  readonly verdicts: readonly Verdict[];
  readonly witnesses: readonly Witness<V>[];
  readonly show: (value: V) => string;
}

interface Node {
  readonly id: string;
  readonly claimIds: readonly string[];
}

type Make<V, N> = (era: Era<V>, turn: number, claimIds: readonly string[]) => N;

interface Settled<N> {
  readonly nodes: readonly N[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Each claim goes to one node: its last period, the period it echoes, or that of the claim which outvoted it. A period that this leaves without any
 * claim is not told: it was only a stretch between two others of a claim that speaks elsewhere.
 */
export function settled<V, N extends Node>(
  about: FactKind,
  told: Told<V>,
  make: Make<V, N>,
  key: (era: Era<V>) => string,
): Settled<N> {
  const eraOf = placement(told);
  const claimsOf = Map.groupBy(eraOf.keys(), (claimId) => eraOf.get(claimId)!);
  const turns = new Map<string, number>();
  const made = told.eras.flatMap((era) => {
    const claimIds = claimsOf.get(era)?.toSorted();
    if (!claimIds) return [];
    const same = `${era.phase} ${key(era)}`;
    const turn = turns.get(same) ?? 0;
    turns.set(same, turn + 1);
    return [[era, make(era, turn, claimIds)] as const];
  });
  const nodeOf = new Map(made);
  const idOf = (claimId: string) => nodeOf.get(eraOf.get(claimId)!)!.id;
  return { nodes: made.map(([, node]) => node), conflicts: conflicts(about, told, idOf) };
}

function placement<V>({ eras, echoes, verdicts }: Told<V>): ReadonlyMap<string, Era<V>> {
  // A claim that speaks for two periods goes to the one with fewer witnesses: no period is left without evidence.
  const fewestLast = eras.toSorted((a, b) => b.witnesses.length - a.witnesses.length);
  const places = new Map(fewestLast.flatMap((era) => era.witnesses.map(({ claimId }) => [claimId, era] as const)));
  for (const { witness, held } of echoes) places.set(witness.claimId, held);
  for (const { outvoted, believed } of verdicts) {
    const place = places.get(believed);
    if (place && !places.has(outvoted)) places.set(outvoted, place);
  }
  return places;
}

function conflicts<V>(about: FactKind, told: Told<V>, idOf: (claimId: string) => string): readonly Conflict[] {
  const byId = new Map(told.witnesses.map((witness) => [witness.claimId, witness]));
  const words = (witness: Witness<V>) =>
    `${WORDS[witness.phase]} ${told.show(witness.value)} (${witness.source}, ${witness.asOf})`;
  const contested = told.verdicts.map(({ rule, believed, outvoted }): Conflict => {
    const [best, other] = [byId.get(believed)!, byId.get(outvoted)!];
    const kind = best.phase === other.phase ? 'SHARE' : 'STATUS';
    const message = `${words(best)} is believed, not ${words(other)}: ${says(rule)}.`;
    return {
      about,
      kind,
      factIds: unique([idOf(believed), idOf(outvoted)]),
      believed: [believed],
      outvoted: [outvoted],
      decidedBy: rule,
      message,
    };
  });
  const echoed = told.echoes.map(({ witness, held }): Conflict => {
    const believed = held.witnesses.map(({ claimId }) => claimId).sort();
    const message = `${words(witness)} came when it was held already: ${says('forward')}.`;
    return {
      about,
      kind: 'STATUS',
      factIds: [idOf(witness.claimId)],
      believed,
      outvoted: [witness.claimId],
      decidedBy: 'forward',
      message,
    };
  });
  return [...contested, ...echoed].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

const WORDS: Readonly<Record<Phase, string>> = { HOLDS: 'held', PLANS: 'planned', RUMOURS: 'rumoured', PAST: 'former' };

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort();
