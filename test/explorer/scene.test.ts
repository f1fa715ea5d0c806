import { expect, test } from 'vitest';
import type { Who } from '../../src/explorer/page/questions/parts.ts';
import type { Piece } from '../../src/explorer/page/questions/piece.ts';
import { assemble, partiesOf } from '../../src/explorer/page/scene/assemble.ts';
import { MOST_ELEMENTS } from '../../src/explorer/page/scene/types.ts';
import { HOME, type View, viewOfParty } from '../../src/explorer/page/view/view.ts';

const firm = (id: string, kind: Who['kind'] = 'FIRM'): Who => ({ id, name: id, kind, country: null, trade: null });

interface Owner {
  readonly of: string;
  readonly share: number;
  readonly kind?: Who['kind'];
  readonly status?: 'HELD' | 'PLANNED' | 'RUMOURED';
  readonly high?: number;
}

/** What the server answers about a firm with these owners. */
function piece(id: string, owners: readonly Owner[], told: { readonly all?: number; readonly undisclosed?: number } = {}): Piece {
  const rows = owners.map(({ of, share, kind, status = 'HELD', high = share }) => ({
    id: `${of}>${id}`,
    label: `${share}%`,
    percent: share,
    low: share,
    high,
    status,
    from: null,
    until: null,
    claimCount: 1,
    holder: firm(of, kind),
  }));
  const all = told.all ?? owners.length;
  return {
    party: {
      ...firm(id),
      holdings: { nodes: [], pageInfo: { hasNextPage: false } },
      foundings: [],
      owners: { nodes: rows, pageInfo: { hasNextPage: all > owners.length } },
    },
    neighbourhood: { nodes: [{ party: { id }, owners: all, holdings: 0 }], edges: [] },
    whoOwns: { disclosed: 0, undisclosed: told.undisclosed ?? 0, warnings: [] },
  };
}

const scene = (pieces: readonly Piece[], some: Partial<View> = {}) =>
  assemble(new Map(pieces.map((one) => [one.party!.id, one])), { ...viewOfParty(HOME, pieces[0]!.party!.id), ...some });

const names = (pieces: readonly Piece[], some: Partial<View> = {}) => partiesOf(scene(pieces, some)).map(({ id }) => id);

test('owners that were not all asked for leave a stub with how many there are', () => {
  const { nodes } = scene([piece('Venture', [{ of: 'Alpha', share: 5 }], { all: 38 })]);
  expect(nodes.find(({ type }) => type === 'STUB')).toMatchObject({ of: 'Venture', side: 'up', more: 37 });
});

test('what nobody is known to hold stands in the graph, as a bound where shares are bounds', () => {
  const rest = (owners: readonly Owner[], undisclosed: number) =>
    scene([piece('Venture', owners, { undisclosed })]).nodes.find(({ type }) => type === 'REST');
  expect(rest([{ of: 'Alpha', share: 60 }], 40)).toMatchObject({ label: '40% undisclosed' });
  expect(rest([{ of: 'Alpha', share: 20, high: 100 }], 80)).toMatchObject({ label: '≤80% undisclosed' });
  expect(rest([], 100)).toMatchObject({ label: 'owners unknown' });
  expect(rest([{ of: 'Alpha', share: 99.9 }], 0.1)).toBeUndefined();
});

test('rumours are hidden until asked for, plans can be hidden, the threshold keeps what may reach it', () => {
  const told = piece('Venture', [
    { of: 'Holder', share: 30 },
    { of: 'Planner', share: 30, status: 'PLANNED' },
    { of: 'Bidder', share: 30, status: 'RUMOURED' },
    { of: 'Small', share: 2 },
    { of: 'Open', share: 2, high: 100 },
  ]);
  expect(names([told])).toEqual(['Venture', 'Holder', 'Planner', 'Small', 'Open']);
  expect(names([told], { rumoured: true })).toContain('Bidder');
  expect(names([told], { planned: false })).not.toContain('Planner');
  expect(names([told], { least: 10 })).toEqual(['Venture', 'Holder', 'Planner', 'Open']);
});

test('a hidden kind takes along what hangs on it alone, and never the middle', () => {
  const pieces = [piece('Venture', [{ of: 'Fund', share: 50, kind: 'FUND' }]), piece('Fund', [{ of: 'Saver', share: 100 }])];
  const opened = [{ id: 'Fund', up: 8, down: 8 }];
  expect(names(pieces, { opened })).toEqual(['Venture', 'Fund', 'Saver']);
  expect(names(pieces, { opened, hidden: ['FUND'] })).toEqual(['Venture']);
  expect(names(pieces, { opened, hidden: ['FIRM'] })).toEqual(['Venture', 'Fund']);
});

test('a full graph leaves parties out and says how many', () => {
  const owners = Array.from({ length: 200 }, (_, i) => ({ of: `Owner ${i}`, share: 0.4 }));
  const { nodes, edges, left } = scene([piece('Venture', owners)]);
  expect(nodes.length + edges.length).toBeLessThanOrEqual(MOST_ELEMENTS);
  expect(nodes.length + left).toBe(201);
});
