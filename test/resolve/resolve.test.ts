import { describe, expect, it } from 'vitest';
import type { ReadParty } from '../../src/domain.ts';
import { explainMatch, type Judgement, type KnownParty, resolveReading } from '../../src/resolve/index.ts';
import { knownParty, readParty } from './parties.ts';

const resolve = (parties: readonly ReadParty[], known: readonly KnownParty[], judgements: readonly Judgement[] = []) =>
  resolveReading({ parties }, known, judgements);

/** "SAME air" or "NEW" or "UNSURE air", one for each party. */
const outcomes = (
  parties: readonly ReadParty[],
  known: readonly KnownParty[],
  judgements: readonly Judgement[] = [],
): readonly string[] =>
  resolve(parties, known, judgements).map(({ outcome, partyId, suggestion }) =>
    [outcome, outcome === 'UNSURE' ? suggestion?.partyId : partyId].filter(Boolean).join(' '),
  );

const one = (
  names: readonly string[],
  known: readonly string[],
  rest: Partial<ReadParty> = {},
  knownRest: Partial<KnownParty> = {},
) => outcomes([readParty('p1', names, rest)], [knownParty('k', known, knownRest)])[0];

describe('one party with many names', () => {
  it.each([
    ['the same name', ['Northern Zinc'], ['Northern Zinc']],
    ['a legal form', ['General Motors Corp'], ['General Motors']],
    ['Group and Holding', ['Alibaba Group'], ['Alibaba']],
    ['and', ['Procter and Gamble'], ['Procter & Gamble Co']],
    ['another alphabet', ['Газпром'], ['Gazprom']],
    ['another spelling', ['Yuganskneftegaz'], ['Yuganskneftegas']],
    ['one word', ['Walmart'], ['Wal-Mart']],
    ['a short form that it is known by', ['GM'], ['General Motors', 'GM']],
    ['a former name', ['Philip Morris'], ['Altria Group', 'Philip Morris']],
    ['initials that the article explains', ['General Motors', 'GM'], ['GM']],
  ])('%s', (_, names, known) => {
    expect(one(names, known)).toBe('SAME k');
  });

  it.each([
    ['titles and middle initials', ['Sir Michael J. Weatherby'], ['Michael Weatherby']],
    ['nicknames', ['Bill Weatherby'], ['William Weatherby']],
    ['another alphabet', ['Михаил Ходорковский'], ['Mikhail Khodorkovskiy']],
  ])('a person: %s', (_, names, known) => {
    expect(one(names, known, { kind: 'PERSON' }, { kind: 'PERSON' })).toBe('SAME k');
  });

  it('the state by its government, its capital, its name', () => {
    for (const name of ['Russian government', 'Kremlin', 'Russian authorities'])
      expect(one([name], ['Russia'], { kind: 'STATE' }, { kind: 'STATE' })).toBe('SAME k');
    expect(one(['Finance Ministry'], ['Russia'], { kind: 'STATE', country: 'RU' }, { kind: 'STATE', country: 'RU' })).toBe('NEW');
  });
});

describe('several parties of like names', () => {
  it.each([
    ['a subsidiary is not its parent', ['Sony Music'], ['Sony']],
    ['though it is called like it', ['Sony Music', 'Sony'], ['Sony Corp', 'Sony']],
    ['nor is the parent its subsidiary', ['Chrysler'], ['Chrysler Canada', 'Chrysler']],
    ['two with one short form', ['Deutsche Bank', 'Deutsche'], ['Deutsche Boerse', 'Deutsche']],
    ['formal names that differ', ['Merrill Lynch Futures Inc', 'Merrill Lynch'], ['Merrill Lynch & Co Inc', 'Merrill Lynch']],
    ['one letter in a short name', ['Fiat'], ['Fiam']],
    ['another alphabet with other vowels', ['Honda Motor'], ['Hyundai Motor']],
  ])('%s', (_, names, known) => {
    expect(one(names, known)).not.toBe('SAME k');
  });

  it.each([
    ['another first name', ['Umberto Agnelli', 'Agnelli'], ['Gianni Agnelli', 'Agnelli']],
    ['another middle initial', ['Carl H. Lindner'], ['Carl J. Lindner']],
    ['father and son', ['Stewart Bainum Jr.', 'Bainum'], ['Stewart Bainum Sr.', 'Bainum']],
    ['two by one hyphen', ['Jean-Claude Dupuis'], ['Jean-Pierre Dupuis']],
    ['a family name alone', ['Weatherby'], ['Michael Weatherby', 'Weatherby']],
    ['a common name', ['David Smith'], ['David Smith']],
  ])('a person: %s', (_, names, known) => {
    expect(one(names, known, { kind: 'PERSON' }, { kind: 'PERSON' })).not.toBe('SAME k');
  });

  it('a person is no firm', () => {
    expect(one(['Lazard'], ['Lazard'], { kind: 'PERSON' })).toBe('NEW');
    expect(one(['Philip Morris'], ['Philip Morris'], {}, { kind: 'PERSON' })).toBe('NEW');
  });

  it('a generic name takes more than the name', () => {
    expect(one(['First National Bank'], ['First National Bank'])).toBe('UNSURE k');
    expect(one(['First National Bank'], ['First National Bank'], { country: 'US' }, { country: 'ZA' })).toBe('NEW');
  });
});

describe('context', () => {
  const airline = knownParty('air', ['Delta Air Lines', 'Delta'], { trade: 'airline', country: 'US', neighbours: ['atl'] });
  const faucets = knownParty('tap', ['Delta Faucet', 'Delta'], { trade: 'faucet maker', country: 'US', neighbours: ['masco'] });
  const others = [knownParty('atl', ['Hartsfield Airport']), knownParty('masco', ['Masco'])];
  const delta = (rest: Partial<ReadParty> = {}) => readParty('p1', ['Delta'], rest);

  it('a short form that one party bears means that party', () => {
    expect(outcomes([delta()], [airline])).toEqual(['SAME air']);
  });

  it('one that two bear is unsure, and both are weighed', () => {
    expect(outcomes([delta()], [airline, faucets])).toEqual(['UNSURE air']);
  });

  it('the trade decides between namesakes', () => {
    expect(outcomes([delta({ trade: 'airline' })], [airline, faucets])).toEqual(['SAME air']);
    expect(outcomes([delta({ trade: 'maker of faucets' })], [airline, faucets])).toEqual(['SAME tap']);
  });

  it('and so does the company it keeps', () => {
    expect(outcomes([delta(), readParty('p2', ['Masco'])], [airline, faucets, ...others])).toEqual(['SAME tap', 'SAME masco']);
  });

  it('another country speaks against', () => {
    expect(outcomes([delta({ country: 'FR' })], [airline])[0]).not.toBe('SAME air');
  });

  it('a ticker settles it', () => {
    const quoted = { ...faucets, tickers: ['DLTF.N'] };
    expect(outcomes([delta({ tickers: ['dltf.n'] })], [airline, quoted])).toEqual(['SAME tap']);
  });

  it('a family name in a story with the firm is the person of that firm', () => {
    const known = [
      knownParty('miller', ['Alexei Miller', 'Miller'], { kind: 'PERSON', neighbours: ['gaz'] }),
      knownParty('gaz', ['Gazprom'], { neighbours: ['miller'] }),
    ];
    const miller = readParty('p1', ['Miller'], { kind: 'PERSON' });
    expect(outcomes([miller, readParty('p2', ['Gazprom'])], known)).toEqual(['SAME miller', 'SAME gaz']);
    expect(outcomes([miller], known)).toEqual(['UNSURE miller']);
  });
});

describe('one article', () => {
  it('a description is never a party of another article', () => {
    expect(outcomes([readParty('p1', ['new company'], { described: true })], [knownParty('k', ['new company'])])).toEqual([
      'NEW',
    ]);
  });

  it('never takes two of its parties for one', () => {
    expect(
      outcomes([readParty('p1', ['Sony']), readParty('p2', ['Sony Corp'])], [knownParty('k', ['Sony'])]).filter(
        (outcome) => outcome === 'SAME k',
      ),
    ).toHaveLength(1);
  });

  it('fuses a little-known party with the one that it shows it to be', () => {
    const [motors, initials] = [
      knownParty('motors', ['General Motors Corp'], { claims: 40 }),
      knownParty('gm', ['GM'], { claims: 2 }),
    ];
    expect(resolve([readParty('p1', ['General Motors', 'GM'])], [motors, initials])).toMatchObject([
      { outcome: 'SAME', partyId: 'motors', fuse: { partyId: 'gm' }, suggestion: { partyId: 'gm' } },
    ]);
  });

  it('cannot fuse two large parties: it only suggests', () => {
    const large = [
      knownParty('pratt', ['Pratt and Whitney'], { claims: 90 }),
      knownParty('united', ['United Technologies Corp'], { claims: 200 }),
    ];
    const wrong = readParty('p1', ['United Technologies', 'Pratt and Whitney']);
    expect(resolve([wrong], large)).toMatchObject([{ outcome: 'SAME', fuse: null, suggestion: { partyId: 'pratt' } }]);
    expect(resolve([wrong], large, [{ a: 'pratt', b: 'united', different: true }])).toMatchObject([{ fuse: null }]);
    const together = large.map((party) => ({ ...party, neighbours: ['a', 'b', 'c', 'd'] }));
    expect(resolve([wrong], together)).toMatchObject([{ outcome: 'SAME', fuse: null, suggestion: { partyId: 'pratt' } }]);
  });

  it('does not fuse namesakes, whose one name it uses', () => {
    const airport = knownParty('atl', ['Hartsfield Airport']);
    const airline = knownParty('airline', ['Delta'], { trade: 'airline', claims: 30, neighbours: ['atl'] });
    const faucets = knownParty('faucets', ['Delta'], { trade: 'faucets', claims: 1 });
    const [delta] = resolve([readParty('p1', ['Delta']), readParty('p2', ['Hartsfield Airport'])], [airline, faucets, airport]);
    expect(delta).toMatchObject({ outcome: 'SAME', partyId: 'airline', fuse: null });
  });
});

describe('a judgement that two are different', () => {
  const pair = [knownParty('motors', ['General Motors Corp'], { claims: 40 }), knownParty('gm', ['GM'], { claims: 2 })];
  const read = [readParty('p1', ['General Motors', 'GM'])];

  it('lasts: they are not fused, and not suggested', () => {
    expect(resolve(read, pair, [{ a: 'gm', b: 'motors', different: true }])).toMatchObject([{ fuse: null, suggestion: null }]);
  });

  it('does not hang on the order of the two', () => {
    expect(resolve(read, pair, [{ a: 'motors', b: 'gm', different: true }])).toEqual(
      resolve(read, pair, [{ a: 'gm', b: 'motors', different: true }]),
    );
  });
});

describe('reasons', () => {
  it('say what was seen and what it weighs, and explain those who were not chosen', () => {
    const { candidates } = explainMatch(readParty('p1', ['Delta'], { trade: 'airline' }), [
      knownParty('tap', ['Delta Faucet', 'Delta'], { trade: 'faucet maker' }),
      knownParty('air', ['Delta Air Lines', 'Delta'], { trade: 'airline' }),
    ]);
    expect(candidates.map(({ partyId }) => partyId)).toEqual(['air', 'tap']);
    expect(candidates[1]?.reasons).toContainEqual({ feature: 'trade', saw: 'airline, faucet maker', weight: -2 });
    expect(candidates[0]?.score).toBeGreaterThan(0.8);
    expect(candidates[1]?.score).toBeLessThan(0.8);
  });

  it('every outcome is the same whatever the order of the candidates', () => {
    const known = [
      knownParty('a', ['Delta', 'Delta Air Lines']),
      knownParty('b', ['Delta']),
      knownParty('c', ['Delta Faucet', 'Delta']),
    ];
    const read = [readParty('p1', ['Delta', 'Delta Air Lines']), readParty('p2', ['Delta Faucet'])];
    expect(resolve(read, known.toReversed())).toEqual(resolve(read, known));
  });
});
