/** Questions that are asked by many callers: over our GraphQL, by the bare driver, and over `@neo4j/graphql` where it can answer. */
import type { StakeStatus } from '../../src/domain.ts';
import { around, holdingsOf, nodeOf, pieceAbove, searchParties, stakesById, whoOwns } from '../../src/graph/index.ts';
import type { Parameters, Statement } from '../../src/graph/statement.ts';
import { ownershipPaths, type PartyKey, pieceOf, type StakeRow } from '../../src/ownership/index.ts';
import { nameKey } from '../../src/resolve/index.ts';
import type { Asked } from '../http.ts';
import type { Run } from './bare.ts';
import type { Shape } from './shape.ts';
import { idIn, nameIn, subjectsOf } from './subjects.ts';

export interface Question {
  readonly name: string;
  readonly ours: (n: number) => Asked;
  readonly bare: (run: Run, n: number) => Promise<number>;
  /** Null where `@neo4j/graphql` cannot answer. */
  readonly theirs: ((n: number) => Asked) | null;
  /** Whether all ways give the same rows. */
  readonly comparable: boolean;
  /** Rows of an answer of either GraphQL. */
  // biome-ignore lint/suspicious/noExplicitAny: answers of two schemas.
  readonly rows: (data: any) => number;
}

const SHOWN: readonly StakeStatus[] = ['HELD', 'PLANNED'];
const today = (): string => new Date().toISOString().slice(0, 10);
const HOLDINGS = 50;
const AROUND = { depth: 2, first: 50 };
const FOUND = 20;
const MOST_STAKES = 100_001;
/** What every list of stakes is narrowed to, as `@neo4j/graphql` says it. */
const STANDING = `where: { status: { in: ["HELD", "PLANNED"] }, AND: [
  { OR: [{ from: { eq: null } }, { from: { lte: $asOf } }] }, { OR: [{ until: { eq: null } }, { until: { gt: $asOf } }] }] }`;

const whoOwnsQuestion = (shape: Shape): Question => {
  const name = (n: number) => nameIn(shape, subjectsOf(shape).ordinary(n));
  const SHARE = 'percent low high bound size status label from until';
  return {
    name: 'whoOwns, owners with claims',
    comparable: true,
    ours: (n) => ({
      query: `query ($venture: String!) { whoOwns(venture: $venture) { venture { id name } owners { holder { id name } ${SHARE}
        claims { quote start end article { id title url publishedAt } } } disclosed undisclosed } }`,
      variables: { venture: name(n) },
    }),
    bare: async (run, n) => {
      const parameters = { id: name(n), key: nameKey(name(n)), statuses: SHOWN, asOf: today(), limit: 500, claims: 20 };
      return ((await run(whoOwns, parameters))[0]!['owners'] as readonly unknown[]).length;
    },
    theirs: (n) => ({
      query: `query ($key: String!, $asOf: String!) { names(where: { key: { eq: $key } }) { parties { id name
        stakesIn(${STANDING}, sort: [{ rank: DESC }], limit: 500) { holder { id name } ${SHARE}
          articlesConnection(where: { edge: { retractedAt: { eq: null } } }, sort: [{ edge: { asOf: DESC } }], first: 20) {
            edges { properties { quote start end } node { id title url publishedAt } } } } } } }`,
      variables: { key: nameKey(name(n)), asOf: today() },
    }),
    rows: (data) => (data.whoOwns?.owners ?? data.names[0].parties[0].stakesIn).length,
  };
};

const holdingsQuestion = (shape: Shape): Question => {
  const id = idIn(subjectsOf(shape).greatest());
  return {
    name: `holdings, first ${HOLDINGS} of ${shape.greatest}`,
    comparable: true,
    ours: () => ({
      query: `query ($id: ID!) { party(id: $id) { holdings(first: ${HOLDINGS}) { nodes { label status firm { id name } } pageInfo { hasNextPage endCursor } } } }`,
      variables: { id },
    }),
    bare: async (run) => {
      // One row more says that there is a further page.
      const page = { minPercent: null, afterRank: null, afterId: null, limit: HOLDINGS + 1, claims: 0 };
      return (await run(holdingsOf, { ids: [id], statuses: SHOWN, asOf: today(), ...page })).length - 1;
    },
    theirs: () => ({
      query: `query ($id: ID!, $asOf: String!) { parties(where: { id: { eq: $id } }) {
        stakes(${STANDING}, sort: [{ rank: DESC }], limit: ${HOLDINGS}) { label status firm { id name } } } }`,
      variables: { id, asOf: today() },
    }),
    rows: (data) => (data.party?.holdings.nodes ?? data.parties[0].stakes).length,
  };
};

const pathsQuestion = (shape: Shape): Question => {
  const { top, deep } = subjectsOf(shape);
  return {
    name: 'ownershipPaths, 16 stakes long',
    comparable: false,
    ours: (n) => ({
      query: `query ($from: ID!, $to: ID!) { ownershipPaths(from: $from, to: $to) { low high hops { label holder { name } firm { name } } } }`,
      variables: { from: idIn(top(n)), to: idIn(deep(n)) },
    }),
    bare: (run, n) => pathHops(run, idIn(top(n)), idIn(deep(n))),
    theirs: null,
    rows: (data) => data.ownershipPaths[0].hops.length,
  };
};

/** The statements of `ownershipPaths`: the piece, the holder's place in it, and the stakes of the path. */
async function pathHops(run: Run, from: string, to: string): Promise<number> {
  const [piece, holder] = await Promise.all([
    run(pieceAbove, { id: to, statuses: ['HELD'], asOf: today(), limit: MOST_STAKES }),
    run(nodeOf, { id: from }),
  ]);
  const columns = piece[0] as unknown as Readonly<Record<string, readonly (number & string)[]>> & { readonly node: number };
  const rows = columns['held']!.map((held, at): StakeRow<PartyKey> => {
    const [low, high] = [columns['lows']![at]!, columns['highs']![at]!];
    return {
      held,
      holder: columns['holders']![at]!,
      low,
      high,
      percent: null,
      size: null,
      status: 'HELD',
      stakeId: columns['stakeIds']![at]!,
    };
  });
  const { paths } = ownershipPaths<PartyKey>(pieceOf(rows), holder[0]!['node'] as number, columns.node, 5);
  const ids = paths.flatMap(({ hops }) => hops.map(({ stakeId }) => stakeId));
  return (await run(stakesById, { ids, asOf: today(), claims: 0 })).length;
}

const neighbourhoodQuestion = (shape: Shape): Question => {
  const id = (n: number) => idIn(subjectsOf(shape).ordinary(n));
  const STAKES = `stakes(${STANDING}, limit: 50) { label firm { id name } } stakesIn(${STANDING}, limit: 50) { label holder { id name } }`;
  return {
    name: `neighbourhood, ${AROUND.depth} steps, ${AROUND.first} parties`,
    comparable: false,
    ours: (n) => ({
      query: `query ($id: ID!) { neighbourhood(of: $id, depth: ${AROUND.depth}, first: ${AROUND.first}) { nodes { party { id name } distance } edges { id label source target } } }`,
      variables: { id: id(n) },
    }),
    bare: async (run, n) => {
      const ask = <P extends string, R>(statement: Statement<P, R>, parameters: Parameters<P>) =>
        run(statement, parameters) as Promise<unknown> as Promise<readonly R[]>;
      const when = { statuses: SHOWN, asOf: today() };
      return (await around(ask, id(n), { ...when, depth: AROUND.depth, most: AROUND.first, ties: 2_000 }))!.near.length;
    },
    theirs: (n) => ({
      query: `query ($id: ID!, $asOf: String!) { parties(where: { id: { eq: $id } }) { id name
        stakes(${STANDING}, limit: 50) { label firm { id name ${STAKES} } } stakesIn(${STANDING}, limit: 50) { label holder { id name ${STAKES} } } } }`,
      variables: { id: id(n), asOf: today() },
    }),
    rows: (data) => data.neighbourhood?.nodes.length ?? data.parties[0].stakesIn.length,
  };
};

const searchQuestion = (shape: Shape): Question => {
  /** The first word of a name, and the first two letters of its second. */
  const typed = (n: number) => /^\S+ \S\S/.exec(nameIn(shape, subjectsOf(shape).ordinary(n)))![0];
  const words = (n: number) => typed(n).replace(/^(\S+) (\S+)$/, '+$1 +$2*');
  return {
    name: 'parties(named:), as it is typed',
    comparable: false,
    ours: (n) => ({
      query: `query ($named: String!) { parties(named: $named, first: ${FOUND}) { nodes { id name kind country } } }`,
      variables: { named: typed(n) },
    }),
    bare: async (run, n) => {
      const page = { kinds: null, afterScore: null, afterId: null, limit: FOUND + 1 };
      const [first = ''] = typed(n).split(' ');
      return (await run(searchParties, { prefix: nameKey(typed(n)), words: words(n), slips: `+${first}~1`, ...page })).length;
    },
    theirs: (n) => ({
      query: `query ($phrase: String!) { namesByText(phrase: $phrase, first: ${FOUND + 1}) { edges { score node { text parties { id name kind country } } } } }`,
      variables: { phrase: words(n) },
    }),
    rows: (data) => (data.parties?.nodes ?? data.namesByText.edges).length,
  };
};

export const questionsOf = (shape: Shape): readonly Question[] =>
  [whoOwnsQuestion, holdingsQuestion, pathsQuestion, neighbourhoodQuestion, searchQuestion].map((make) => make(shape));
