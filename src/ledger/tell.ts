/** Turns periods, echoes and verdicts into nodes with their claims, and conflicts with their nodes. */
import type { FactKind } from '../domain.ts';
import type { Conflict } from './conflict.ts';
import type { Verdict } from './contest.ts';
import type { Era } from './era.ts';
import { OTHER_RULES, STRENGTH } from './rules.ts';
import type { Witness } from './witness.ts';

/** What the witnesses of one matter tell, in order of time. */
export interface Told<V> {
  readonly eras: readonly Era<V>[];
  readonly echoes: readonly { readonly witness: Witness<V>; readonly held: Era<V> }[];
  readonly verdicts: readonly Verdict[];
  readonly witnesses: readonly Witness<V>[];
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

/** Each claim goes to one node: its last period, the period it echoes, or that of the claim which outvoted it. */
export function settled<V, N extends Node>(
  about: FactKind,
  told: Told<V>,
  make: Make<V, N>,
  key: (era: Era<V>) => string,
): Settled<N> {
  const eraOf = placement(told);
  const turns = new Map<string, number>();
  const nodes = told.eras.map((era) => {
    const same = `${era.phase} ${key(era)}`;
    const turn = turns.get(same) ?? 0;
    turns.set(same, turn + 1);
    return make(
      era,
      turn,
      [...eraOf]
        .filter(([, place]) => place === era)
        .map(([claimId]) => claimId)
        .sort(),
    );
  });
  const idOf = (claimId: string) => nodes[told.eras.indexOf(eraOf.get(claimId) as Era<V>)]?.id ?? '';
  return { nodes, conflicts: conflicts(about, told, idOf) };
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

function conflicts<V>(
  about: FactKind,
  { verdicts, echoes, witnesses }: Told<V>,
  idOf: (claimId: string) => string,
): readonly Conflict[] {
  const byId = new Map(witnesses.map((witness) => [witness.claimId, witness]));
  const contested = verdicts.map(({ rule, believed, outvoted }): Conflict => {
    const kind = byId.get(believed)?.phase === byId.get(outvoted)?.phase ? 'SHARE' : 'STATUS';
    const says = STRENGTH.find(({ name }) => name === rule)?.says ?? '';
    return {
      about,
      kind,
      factIds: unique([idOf(believed), idOf(outvoted)]),
      believed: [believed],
      outvoted: [outvoted],
      decidedBy: rule,
      message: `Two claims about one moment; believed is ${says}.`,
    };
  });
  const echoed = echoes.map(
    ({ witness, held }): Conflict => ({
      about,
      kind: 'STATUS',
      factIds: [idOf(witness.claimId)],
      believed: held.witnesses.map(({ claimId }) => claimId),
      outvoted: [witness.claimId],
      decidedBy: 'forward',
      message: `Told as not done yet on ${witness.asOf}; ${OTHER_RULES.forward}.`,
    }),
  );
  return [...contested, ...echoed].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];
