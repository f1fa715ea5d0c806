import { addName, declareDifferent, judgeMatch, mergeParties, renameParty, setIdentifier, splitParty } from '../../curate.ts';
import { type FactKind, namedParty } from '../../domain.ts';
import {
  candidates,
  claimsAgainst,
  claimsById,
  conflicts as conflictsQuery,
  identifiersOf,
  judgementById,
  judgements as judgementsQuery,
  partiesOfArticles,
  recordsOf,
  suggestions as suggestionsQuery,
} from '../../graph/index.ts';
import { checkPercent } from '../../record.ts';
import { explainMatch, lookupKeys } from '../../resolve/index.ts';
import { correctClaim, type Judge, type Judged, restoreArticle, retractArticle } from '../../revise.ts';
import type { ApiContext } from '../context.ts';
import type { CorrectionInput, Resolvers } from '../generated/schema.ts';
import { connection, pageSize } from '../loaders/connection.ts';
import { fromCursor } from '../loaders/cursor.ts';
import { claimNode, partyNode } from '../nodes.ts';

/** A conflict as the graph has it: its claims by id. */
export interface ConflictRow {
  readonly id: string;
  readonly about: FactKind;
  readonly kind: string;
  readonly decidedBy: string;
  readonly message: string;
  readonly believed: readonly string[];
  readonly outvoted: readonly string[];
}

interface JudgementArgs {
  readonly party: string | null;
  readonly afterAt: string | null;
  readonly afterId: string | null;
  readonly limit: number;
}
const judgementRows = ({ load }: ApiContext, args: JudgementArgs) => load.rows(judgementsQuery, { ...args });
type JudgementRow = Awaited<ReturnType<typeof judgementRows>>[number];
const judgementNode = ({ parties, ...row }: JudgementRow) => ({ ...row, parties: parties.map(partyNode) });

/** Who judges: the bearer of the token. */
const judgeOf = ({ caller }: ApiContext, why: string): Judge => ({ by: caller.name, why });

/** The judgement that was just written, as the contract shows it. */
async function written({ judgementId }: Judged, { graph }: ApiContext) {
  const [row] = await graph.read(judgementById, { id: judgementId });
  if (!row) throw new Error(`the judgement ${judgementId} was written and is not there`);
  return judgementNode(row);
}

/** What was said of a correction, without what was left open. @throws CodedError BAD_PERCENT */
function correctionOf({ percent, ...rest }: CorrectionInput) {
  checkPercent(percent);
  return Object.fromEntries(Object.entries({ percent, ...rest }).filter(([, value]) => value != null));
}

export const curation: Resolvers = {
  Stake: {
    async disputedBy({ id }, _args, { load }) {
      return (await load.rowsOf(claimsAgainst, {}, id)).map(({ claim }) => claimNode(claim));
    },
  },
  Conflict: {
    believed: ({ believed }, _args, context) => claims(believed, context),
    outvoted: ({ outvoted }, _args, context) => claims(outvoted, context),
  },
  Query: {
    async conflicts(_root, { party, first: asked, after }, { load }) {
      const first = pageSize(asked);
      const [, afterId] = after ? fromCursor('conflicts', 'number', after) : [0, ''];
      const rows = await load.rows(conflictsQuery, { party: party ?? null, facts: null, afterId, limit: first + 1 });
      return connection({ list: 'conflicts', rows, first, after, node: (row) => row, place: ({ id }) => [0, id] });
    },
    async matchSuggestions(_root, { status, first: asked, after }, { load }) {
      const first = pageSize(asked);
      const [, afterId] = after ? fromCursor('suggestions', 'number', after) : [0, null];
      const rows = await load.rows(suggestionsQuery, { status, id: null, afterId, limit: first + 1 });
      const node = ({ party, like, ...row }: (typeof rows)[number]) => ({
        ...row,
        party: partyNode(party),
        like: partyNode(like),
      });
      return connection({ list: 'suggestions', rows, first, after, node, place: ({ id }) => [0, id] });
    },
    async judgements(_root, { party, first: asked, after }, context) {
      const first = pageSize(asked);
      const [afterAt, afterId] = after ? fromCursor('judgements', 'string', after) : [null, null];
      const rows = await judgementRows(context, { party: party ?? null, afterAt, afterId, limit: first + 1 });
      return connection({ list: 'judgements', rows, first, after, node: judgementNode, place: ({ at, id }) => [at, id] });
    },
    async explainMatch(_root, { name, kind, articleId }, { load }) {
      const read = namedParty('p1', kind, [name]);
      const known = (await load.rows(candidates, { keys: lookupKeys(read) })).map(({ party, ...rest }) => ({
        ...party,
        ...rest,
      }));
      const company = articleId == null ? [] : await load.rows(partiesOfArticles, { ids: [articleId] });
      const byId = new Map(known.map((party) => [party.id, party]));
      const explained = explainMatch(read, known, new Set(company.map(({ party }) => party.id)));
      return {
        ...explained,
        candidates: explained.candidates.map(({ partyId, score, reasons }) => ({
          party: partyNode(byId.get(partyId)!),
          score,
          reasons,
        })),
      };
    },
  },
  Mutation: {
    mergeParties: async (_root, { into, from, why }, context) =>
      written(await mergeParties(context.graph, into, from, judgeOf(context, why)), context),
    splitParty: async (_root, { id, why }, context) =>
      written(await splitParty(context.graph, id, judgeOf(context, why)), context),
    declareDifferent: async (_root, { a, b, why }, context) =>
      written(await declareDifferent(context.graph, a, b, judgeOf(context, why)), context),
    addName: async (_root, { party, name, why }, context) =>
      written(await addName(context.graph, party, name, judgeOf(context, why)), context),
    renameParty: async (_root, { party, name, why }, context) =>
      written(await renameParty(context.graph, party, name, judgeOf(context, why)), context),
    setIdentifier: async (_root, { party, scheme, value, why }, context) =>
      written(await setIdentifier(context.graph, party, scheme, value, judgeOf(context, why)), context),
    acceptMatch: async (_root, { id, why }, context) =>
      written(await judgeMatch(context.graph, id, true, judgeOf(context, why)), context),
    rejectMatch: async (_root, { id, why }, context) =>
      written(await judgeMatch(context.graph, id, false, judgeOf(context, why)), context),
    correctClaim: async (_root, { id, correction, why }, context) =>
      written(
        await correctClaim(context.graph, id, correction ? correctionOf(correction) : null, judgeOf(context, why)),
        context,
      ),
    retractArticle: async (_root, { id, reason }, context) =>
      written(await retractArticle(context.graph, id, judgeOf(context, reason)), context),
    restoreArticle: async (_root, { id, reason }, context) =>
      written(await restoreArticle(context.graph, id, judgeOf(context, reason)), context),
  },
};

async function claims(ids: readonly string[], { load }: ApiContext) {
  return ids.length === 0 ? [] : (await load.rows(claimsById, { ids })).map(({ claim }) => claimNode(claim));
}

/** Identifiers of any kind of party. */
export async function identifiers({ id }: { readonly id: string }, _args: unknown, { load }: ApiContext) {
  return load.rowsOf(identifiersOf, {}, id);
}

/** What reference data says of any kind of party. */
export async function records({ id }: { readonly id: string }, _args: unknown, { load }: ApiContext) {
  return load.rowsOf(recordsOf, {}, id);
}
