import { expect, test } from 'vitest';
import { bundle } from '../../src/explorer/page/draw/bundle.ts';
import { besideLine, curvesOf } from '../../src/explorer/page/draw/curve.ts';
import { breakRows } from '../../src/explorer/page/layout/rows.ts';
import { cutAtRanks } from '../../src/explorer/page/layout/ways.ts';
import { type Picture, svgOf } from '../../src/explorer/page/save/svg.ts';
import type { SceneEdge } from '../../src/explorer/page/scene/types.ts';

const node = (id: string, x: number, y: number) => ({ id, x, y, w: 100, h: 40 });

test('a rank much wider than the window is broken into rows in which no two nodes touch', () => {
  const rank = Array.from({ length: 40 }, (_, i) => node(`owner ${i}`, i * 130, 0));
  const { places: all, broken } = breakRows([...rank, node('firm', 2600, 100)], 1000);
  const places = Object.values(all);
  const wide = Math.max(...places.map(({ x }) => x)) - Math.min(...places.map(({ x }) => x));
  expect(wide).toBeLessThan(1600);
  for (const [i, a] of places.entries())
    for (const b of places.slice(i + 1)) expect(Math.abs(a.x - b.x) >= 100 || Math.abs(a.y - b.y) >= 40).toBe(true);
  expect(Math.max(...places.map(({ y }) => y))).toBe(all['firm']!.y);
  expect(broken.has('firm')).toBe(false);
  expect(broken.get('owner 0')!.below).toBeLessThan(all['firm']!.y - 20);
});

test('a line that crosses a rank passes a point of its own there', () => {
  const places = new Map([node('top', 0, 0), node('half', 0, 100), node('foot', 0, 200)].map((one) => [one.id, one]));
  const edges = [
    { id: 'long', source: 'top', target: 'foot', room: 14 },
    { id: 'short', source: 'top', target: 'half', room: 14 },
    { id: 'up', source: 'foot', target: 'top', room: 14 },
  ];
  const { through, edges: cut } = cutAtRanks(edges, places);
  expect([...through.keys()]).toEqual(['long', 'up']);
  expect(cut.filter(({ id }) => id.startsWith('up')).map(({ source }) => source)[0]).toBe('top');
});

test('lines that share a side of a box stand apart on it, in the order of where they go', () => {
  const boxes = new Map([node('left', -200, 0), node('right', 200, 0), node('firm', 0, 100)].map((one) => [one.id, one]));
  const lines = [
    { id: 'b', source: 'right', target: 'firm' },
    { id: 'a', source: 'left', target: 'firm' },
  ];
  const curves = curvesOf(lines, boxes, {});
  expect(curves.get('a')!.to.x).toBeLessThan(curves.get('b')!.to.x - 20);
  expect(curves.get('a')!.from).toEqual({ x: -200, y: 20 });
  const { weight, distance } = besideLine(curves.get('a')!, curves.get('a')!.to);
  expect([weight, Math.abs(distance)]).toEqual([1, 0]);
});

test('posts of one person at one firm are one line; stakes never are', () => {
  const edge = (id: string, type: SceneEdge['type'], label: string): SceneEdge => ({
    type,
    id,
    source: 'Ann',
    target: 'Firm',
    label,
    status: null,
    low: 0,
    high: 0,
  });
  const drawn = bundle([
    edge('1', 'POST', 'chairman'),
    edge('2', 'POST', 'founder'),
    edge('3', 'STAKE', '5%'),
    edge('4', 'STAKE', '9%'),
  ]);
  expect(drawn.map(({ label, facts }) => [label, facts.length])).toEqual([
    ['chairman + 1', 2],
    ['5%', 1],
    ['9%', 1],
  ]);
});

test('names that are markup are text in a picture', () => {
  const theme = { paper: '#fff', surface: '#fff', kinds: { FIRM: 'blue' } } as unknown as Picture['theme'];
  const named = '<script>alert("x")</script> & Söhne\u0000';
  const svg = svgOf({
    title: named,
    theme,
    nodes: [{ ...node('a', 0, 0), text: named, type: 'PARTY', kind: 'FIRM', middle: false }],
    lines: [],
  });
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; Söhne<');
});
