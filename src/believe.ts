/** Joins ledger and graph: settles all claims of some scopes anew and writes what is believed now, and what that changed. */

import { type Cause, changesBetween } from './changes.ts';
import type { Claim } from './domain.ts';
import {
  claimProperties,
  claimsInScope,
  type PlacedClaim,
  placedClaim,
  type Transaction,
  writeChanges,
  writeClaims,
  writeConflicts,
  writeDeals,
  writeFoundings,
  writePosts,
  writeStakes,
} from './graph/index.ts';
import { stableId } from './ids.ts';
import { type Settled, scopesOf, settle } from './settle.ts';

/** A claim that stands already, and how it reads from now on: retracted, or of other parties. */
export interface Revision {
  readonly before: PlacedClaim;
  readonly after: Claim;
  /** The fact with the parties it was resolved to at first, as JSON, where parties were merged since; null where not. */
  readonly original: string | null;
}

interface News {
  readonly added: readonly Claim[];
  readonly revised?: readonly Revision[];
}

/**
 * Adds and revises claims and settles every scope that they touch, in the caller's transaction.
 * Parties and articles of the claims stand already; the caller has taken the parties.
 */
export async function believe(tx: Transaction, { added, revised = [] }: News, cause: Cause): Promise<void> {
  const facts = [...added.map(({ fact }) => fact), ...revised.flatMap(({ before, after }) => [before.claim.fact, after.fact])];
  const rows = await tx.run(claimsInScope, { all: scopesOf(facts) });
  const before = rows.map(placedClaim);
  const known = new Set(before.map(({ claim }) => claim.claimId));
  const revisions = new Map(revised.map((revision) => [revision.after.claimId, revision]));
  const after = before.map((placed) => {
    const revision = revisions.get(placed.claim.claimId);
    return revision ? { ...placed, claim: revision.after, original: revision.original } : placed;
  });
  const fresh = added.filter(({ claimId }) => !known.has(claimId)).map((claim) => ({ claim, factId: null, original: null }));
  if (before.length + fresh.length === 0) return;
  await write(tx, before, [...after, ...fresh], new Set(revisions.keys()), cause);
}

type Standing = Omit<PlacedClaim, 'factId'> & { readonly factId: string | null };

async function write(
  tx: Transaction,
  before: readonly PlacedClaim[],
  after: readonly Standing[],
  revised: ReadonlySet<string>,
  cause: Cause,
): Promise<void> {
  const was = settle(before.map(({ claim }) => claim));
  const is = settle(after.map(({ claim }) => claim));
  const { stakes, posts, deals, foundings } = is;
  const alive = new Set(idsOf(is));
  // A claim that the ledger leaves without a node (a retracted one) stays where it stood.
  const place = ({ claim, factId }: Standing) => is.placeOf.get(claim.claimId) ?? factId;
  const attached = after.flatMap((standing) => {
    const factId = place(standing);
    if (factId === null || (factId === standing.factId && !revised.has(standing.claim.claimId))) return [];
    const { claim, original } = standing;
    return [{ claimId: claim.claimId, articleId: claim.articleId, factId, props: { ...claimProperties(claim), original } }];
  });
  const placed = new Set(before.map(({ claim }) => claim.claimId));
  const moved = attached.map(({ claimId }) => claimId).filter((id) => placed.has(id));
  const stood = [...new Set(before.map(({ factId }) => factId))];
  const gone = stood.filter((id) => !alive.has(id));
  const needed = new Set(after.map(place));
  // Sent one behind the other without waiting; a statement of its own for each kind keeps plans small.
  await Promise.all([
    stakes.length > 0 && tx.run(writeStakes, { stakes }),
    posts.length > 0 && tx.run(writePosts, { posts }),
    foundings.length > 0 && tx.run(writeFoundings, { foundings }),
    deals.length > 0 && tx.run(writeDeals, { deals }),
    tx.run(writeClaims, {
      all: {
        unshadowed: [...gone, ...stakes.filter(({ owns }) => owns.length === 0).map(({ props }) => props.id)],
        withdrawn: gone.filter((id) => needed.has(id)),
        moved,
        attached,
      },
    }),
    tx.run(writeConflicts, {
      all: {
        settled: [...new Set([...stood, ...alive])],
        conflicts: conflictRows(is),
        empty: gone.filter((id) => !needed.has(id)),
      },
    }),
  ]);
  const changes = changesBetween(was, is, cause);
  if (changes.length > 0) await tx.run(writeChanges, { changes });
}

const idsOf = ({ stakes, posts, deals, foundings }: Settled): readonly string[] =>
  [...stakes, ...posts, ...deals, ...foundings].map(({ props }) => props.id);

const conflictRows = ({ conflicts }: Settled) =>
  conflicts.map(({ factIds, ...props }) => ({
    factIds,
    props: { ...props, id: stableId('conflict', props.kind, ...factIds, ...props.believed, ...props.outvoted) },
  }));
