/** How two names may be tied, from the strongest to the weakest. */
export const NAME_TIES = [
  'state',
  'full-name',
  'group-word',
  'own-name',
  'one-word',
  'short-form',
  'other-spelling',
  'slip',
  'initials',
  'generic-name',
  'extension',
  'person-name',
  'common-person-name',
  'person-initial',
  'person-spelling',
  'surname',
] as const;
export type NameTie = (typeof NAME_TIES)[number];

export interface NameMatch {
  readonly tie: NameTie;
  /** The name of the article and the known one that are tied. */
  readonly names: readonly [string, string];
  /** True where the formal names differ, the one being the beginning of the other: "Security Pacific Corp", "Security Pacific National Bank". */
  readonly formalDiffer: boolean;
}

/** The match by the strongest tie; null of none. */
export const strongest = (matches: readonly NameMatch[]): NameMatch | null =>
  NAME_TIES.map((tie) => matches.find((match) => match.tie === tie)).find((match) => match !== undefined) ?? null;
