/** What changed in what is believed: the difference of two settlements, for the change feed. */
import type { ChangeAction, FactKind, Instant } from './domain.ts';
import type { Settled } from './settle.ts';

/** Why beliefs may change: what the change feed says of it. */
export interface Cause {
  readonly at: Instant;
  /** "article", "retraction: …", "merge: …". */
  readonly why: string;
  readonly articleId: string | null;
}

/** A row of `write/changes.cypher`. */
export interface ChangeRow {
  readonly parties: readonly string[];
  readonly props: {
    readonly at: Instant;
    readonly kind: FactKind;
    readonly action: ChangeAction;
    readonly factId: string;
    /** What was believed, as JSON; null where nothing was. */
    readonly before: string | null;
    readonly after: string | null;
    readonly why: string;
    readonly articleId: string | null;
  };
}

interface Seen {
  readonly kind: FactKind;
  readonly parties: readonly string[];
  /** What a follower wants to know of it, as JSON; counts of claims are not news. */
  readonly state: string;
}

const json = ({
  claimCount: _claims,
  rank: _rank,
  pair: _pair,
  scope: _scope,
  standing: _standing,
  ...state
}: Record<string, unknown>): string => JSON.stringify(state);

function seen({ stakes, posts, deals, foundings }: Settled): ReadonlyMap<string, Seen> {
  const all: (readonly [string, Seen])[] = [
    ...stakes.map(
      ({ holderId, firmId, props }) =>
        [props.id, { kind: 'STAKE', parties: [holderId, firmId], state: json({ ...props, holderId, firmId }) }] as const,
    ),
    ...posts.map(
      ({ personId, firmId, props }) =>
        [props.id, { kind: 'POST', parties: [personId, firmId], state: json({ ...props, personId, firmId }) }] as const,
    ),
    ...deals.map(
      ({ buyerIds, sellerIds, targetIds, props }) =>
        [
          props.id,
          {
            kind: 'DEAL',
            parties: [...buyerIds, ...sellerIds, ...targetIds],
            state: json({ ...props, buyerIds, sellerIds, targetIds }),
          },
        ] as const,
    ),
    ...foundings.map(
      ({ founderId, firmId, props }) =>
        [props.id, { kind: 'FOUNDING', parties: [founderId, firmId], state: json({ ...props, founderId, firmId }) }] as const,
    ),
  ];
  return new Map(all);
}

/** What came, what reads otherwise, and what went between two settlements of the same scopes. */
export function changesBetween(was: Settled, is: Settled, { at, why, articleId }: Cause): readonly ChangeRow[] {
  const [before, after] = [seen(was), seen(is)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((factId) => {
    const [old, now] = [before.get(factId), after.get(factId)];
    if (old?.state === now?.state) return [];
    const { kind, parties } = (now ?? old)!;
    const action = old === undefined ? 'APPEARED' : now === undefined ? 'WITHDRAWN' : 'CHANGED';
    return [
      {
        parties: [...new Set(parties)],
        props: { at, kind, action, factId, before: old?.state ?? null, after: now?.state ?? null, why, articleId },
      },
    ];
  });
}
