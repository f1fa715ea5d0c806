/** How often facts of a rule are right, for facts that `likely/` cannot judge: measured on annotated stories, kept as a table beside. */
import type { FactKind } from '../domain.ts';
import table from './confidence.json' with { type: 'json' };

const MEASURED: Readonly<Record<string, number>> = table;
/** A rule too rare to be measured. */
const UNKNOWN = 0.6;

/** 0..1. Facts that a deal implies are counted apart from those that a rule states. */
export function confidenceOf(rule: string, kind: FactKind, inferred: boolean): number {
  return MEASURED[`${rule} ${kind}${inferred ? ' inferred' : ''}`] ?? UNKNOWN;
}
