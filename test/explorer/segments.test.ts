import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Mark, paragraphsOf, segmentsOf } from '../../src/explorer/page/text/segments.ts';

const mark = (id: string, start: number, end: number): Mark => ({ id, kind: 'STAKE', start, end });

test('quotes that lie inside and across each other are cut where one begins or ends, the narrowest first', () => {
  const segments = segmentsOf('Alibaba owns 48 percent', [mark('a', 0, 23), mark('b', 13, 23), mark('c', 8, 15)]);
  expect(segments.map(({ text, over }) => [text, over.map(({ id }) => id).join()])).toEqual([
    ['Alibaba ', 'a'],
    ['owns ', 'c,a'],
    ['48', 'b,c,a'],
    [' percent', 'b,a'],
  ]);
});

test('whatever the marks are, no letter is lost or doubled and each stands under exactly its marks', () => {
  const marks = fc.array(fc.tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: -3, max: 40 })), { maxLength: 8 });
  fc.assert(
    fc.property(fc.string({ maxLength: 36 }), marks, (text, spans) => {
      const all = spans.map(([start, end], i) => mark(String(i), start, end));
      const segments = segmentsOf(text, all);
      expect(segments.map((one) => one.text).join('')).toBe(text);
      let at = 0;
      for (const { text: part, over } of segments) {
        const expected = all.filter(({ start, end }) => start < end && start <= at && end >= at + part.length);
        expect(new Set(over.map(({ id }) => id))).toEqual(new Set(expected.map(({ id }) => id)));
        at += part.length;
      }
    }),
  );
});

test('paragraphs keep their offsets', () => {
  const text = 'One.\n\nTwo\nlines.\n \nThree.';
  expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'Two\nlines.', 'Three.']);
});
