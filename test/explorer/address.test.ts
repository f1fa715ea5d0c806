import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromAddress, toAddress } from '../../src/explorer/page/view/address.ts';
import { HOME, open, openedAs, TABS, type View, viewOfParty } from '../../src/explorer/page/view/view.ts';
import { KINDS } from '../../src/explorer/page/words.ts';

const id = fc.stringMatching(/^[\w./:~%&#?=+-]{1,24}$/);
const number = fc.integer({ min: 1, max: 200 });
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const chosen = fc.record({ type: fc.constantFrom('PARTY', 'STAKE', 'POST', 'DEAL', 'FOUNDING'), id } as const);

const views: fc.Arbitrary<View> = fc.record({
  page: fc.constantFrom('party', 'article'),
  id,
  opened: fc.uniqueArray(fc.record({ id, up: number, down: number }), { maxLength: 5, selector: (one) => one.id }),
  middle: fc.record({ up: number, down: number }),
  asOf: fc.option(day),
  least: fc.integer({ min: 0, max: 100 }),
  hidden: fc.subarray([...KINDS]),
  planned: fc.boolean(),
  rumoured: fc.boolean(),
  people: fc.boolean(),
  through: fc.boolean(),
  table: fc.boolean(),
  chosen: fc.option(chosen),
  tab: fc.constantFrom(...TABS),
  claim: fc.option(id),
});

test('the address holds the whole view', () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(fromAddress(toAddress(view))).toEqual(view);
    }),
  );
});

test('no address breaks the page', () => {
  fc.assert(
    fc.property(fc.string(), (hash) => {
      const view = fromAddress(hash);
      expect(fromAddress(toAddress(view))).toEqual(view);
    }),
  );
  expect(fromAddress('#/party/%E0%A4%A?on=2018-02-31x&least=7e9&at=NOTHING:1')).toMatchObject({
    page: 'party',
    asOf: null,
    least: 100,
    chosen: null,
  });
  expect(fromAddress('#/party')).toEqual(HOME);
});

test('an address says only what differs from the first view', () => {
  expect(toAddress(HOME)).toBe('#/');
  expect(toAddress({ ...viewOfParty(HOME, 'p1'), chosen: null })).toBe('#/party/p1');
  expect(toAddress({ ...viewOfParty(HOME, 'p1'), chosen: null, asOf: '2018-10-01', least: 10 })).toBe(
    '#/party/p1?on=2018-10-01&least=10',
  );
});

test('a party is opened once, with the numbers asked for last', () => {
  const view = open(open(viewOfParty(HOME, 'p1'), { id: 'p2', up: 8, down: 8 }), { id: 'p2', up: 20, down: 8 });
  expect(view.opened).toEqual([{ id: 'p2', up: 20, down: 8 }]);
  expect(openedAs(open(view, { id: 'p1', up: 8, down: 20 }), 'p1')).toEqual({ id: 'p1', up: 8, down: 20 });
});
