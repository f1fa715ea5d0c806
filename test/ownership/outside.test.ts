import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlledBy, lookThrough, ownershipPaths, pieceOf } from '../../src/ownership/index.ts';
import { market } from './random.ts';

/** numpy solves for all integrated shares; networkx finds the shortest simple ways and what is above each firm. */
const PROGRAM = `
import json, sys
import numpy, networkx

answers = []
for market in json.load(sys.stdin):
    a = numpy.array(market["truth"])
    identity = numpy.eye(len(a))
    regular = bool(numpy.linalg.cond(identity - a) < 1e7)
    v = numpy.linalg.inv(identity - a) if regular else identity
    graph = networkx.DiGraph()
    graph.add_nodes_from(range(len(a)))
    graph.add_edges_from((i, j) for i, j in numpy.argwhere(a).tolist() if i != j)
    firm, holder = market["firm"], market["holder"]
    linked = networkx.has_path(graph, holder, firm)
    ours = {holder}
    while True:
        more = set(numpy.nonzero(a[list(ours)].sum(axis=0) > 0.5 + 1e-11)[0].tolist()) | ours
        if more == ours:
            break
        ours = more
    answers.append({
        "shares": (v[:, firm] / numpy.diag(v)).tolist() if regular else None,
        "above": sorted(networkx.ancestors(graph, firm)),
        "fewest": networkx.shortest_path_length(graph, holder, firm) if linked else None,
        "ways": len(list(networkx.all_simple_paths(graph, holder, firm))) if linked and len(a) < 9 else None,
        "controlled": sorted(ours - {holder}),
    })
print(json.dumps(answers))
`;

interface Answer {
  readonly shares: readonly number[] | null;
  readonly above: readonly number[];
  readonly fewest: number | null;
  readonly ways: number | null;
  readonly controlled: readonly number[];
}

const hasPython = spawnSync('python3', ['-c', 'import numpy, networkx']).status === 0;
const ABSENT = hasPython ? '' : ' (skipped: python3 with numpy and networkx is not there)';

const byNumber = (a: number, b: number): number => a - b;

describe.skipIf(!hasPython)(`ownership beside numpy and networkx${ABSENT}`, () => {
  const made = fc.oneof(
    market({ maxFirms: 60, maxStakes: 200, vague: false }),
    market({ maxFirms: 8, maxStakes: 20, vague: false }),
  );
  const questions = fc
    .sample(fc.record({ market: made, a: fc.nat(), b: fc.nat() }), 150)
    .map(({ market: { rows, truth, size }, a, b }) => ({ rows, truth, firm: a % size, holder: b % size }))
    .filter(({ firm, holder }) => firm !== holder);
  const input = JSON.stringify(questions);
  const run = hasPython ? spawnSync('python3', ['-c', PROGRAM], { input, encoding: 'utf8', maxBuffer: 2 ** 28 }) : null;
  const answers: readonly Answer[] = run?.status === 0 ? JSON.parse(run.stdout) : [];

  it('answers at all', () => {
    expect(run?.stderr).toBe('');
    expect(answers.length).toBe(questions.length);
  });

  it('has the same shares, parties above, ways and control', () => {
    questions.forEach(({ rows, firm, holder }, at) => {
      const piece = pieceOf(rows);
      const { shares, above, fewest, ways, controlled } = answers[at]!;
      const found = lookThrough(piece, firm).holders(piece.keys.length);
      expect(found.map(({ party }) => party).sort(byNumber)).toEqual(above);
      if (shares !== null) for (const { party, low } of found) expect(low).toBeCloseTo(100 * shares[party]!, 9);
      const paths = ownershipPaths(piece, holder, firm, 10_000, 'SHORTEST').paths;
      expect(paths[0]?.hops.length ?? null).toBe(fewest);
      if (ways !== null) expect(paths.length).toBe(ways);
      expect(
        controlledBy(piece, holder)
          .map((row) => row.firm)
          .sort(byNumber),
      ).toEqual(controlled);
    });
  });
});
