/** Sentences, dates, titles, verb groups, languages: what each recogniser finds and what it leaves. */
import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/reading/dates.ts';
import { languageOf } from '../../src/reading/language.ts';
import { sentencesOf } from '../../src/reading/sentences.ts';
import { findTitles } from '../../src/reading/titles.ts';
import { tokenise } from '../../src/reading/tokens.ts';
import { findVerbs } from '../../src/reading/verbs.ts';

const DAY = '2018-09-11';

describe('sentences', () => {
  const split = (text: string) => sentencesOf(tokenise(text)).map((tokens) => text.slice(tokens[0]?.start, tokens.at(-1)?.end));
  it.each([
    [['Bolt Plc. said it sold Crate.', 'The price was low.']],
    [['It was sold by Cord Ltd.', 'Acme Corp, a maker of paint, said so.']],
    [['Mr. Lee heads Acme Inc. in the U.S. market.', 'He stays.']],
    [['"We sold it." He said so.']],
    [['Yandex.Market and Mail.ru agreed.', 'They said so.']],
    [['Acme Inc. Chairman Ann Lee resigned.']],
  ])('%j', (sentences) => {
    expect(split(sentences.join(' ')).join('|')).toBe(sentences.join('|').replace('"We sold it." He', '"We sold it."|He'));
  });
  it('end with a paragraph', () => {
    expect(split('Acme sells up\n\nBolt buys it')).toEqual(['Acme sells up', 'Bolt buys it']);
  });
});

describe(`dates against ${DAY}`, () => {
  const dates = (text: string) =>
    findDates(text, 0, DAY).map(({ start, end, item }) =>
      item.kind === 'DATE' ? [text.slice(start, end), item.from, item.to] : [],
    );
  it.each([
    ['said on Tuesday', ['Tuesday', '2018-09-11', '2018-09-11']],
    ['said on Friday', ['Friday', '2018-09-07', '2018-09-07']],
    ['next Monday', ['next Monday', '2018-09-17', '2018-09-17']],
    ['until last month', ['last month', '2018-08-01', '2018-08-31']],
    ["in a year's time", ["in a year's time", '2019-01-01', '2019-12-31']],
    ['in 2017', ['2017', '2017-01-01', '2017-12-31']],
    ['on March 3, 1987', ['March 3, 1987', '1987-03-03', '1987-03-03']],
    ['on 11 May 2004', ['11 May 2004', '2004-05-11', '2004-05-11']],
    ['by the end of April', ['April', '2018-04-01', '2018-04-30']],
    ['two years ago', ['two years ago', '2016-01-01', '2016-12-31']],
    ['the third quarter of 1988', ['the third quarter of 1988', '1988-07-01', '1988-09-30']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });
  it.each(['It may 20 times fall', '2,017 people', 'the march of time', 'sold for 1987 dlrs'])('leaves: %s', (text) => {
    expect(dates(text)).toEqual([]);
  });
  it('does not guess without the day of the story', () => {
    expect(findDates('said on Tuesday', 0, null)).toEqual([]);
  });
});

describe('titles', () => {
  const titles = (text: string) =>
    findTitles(tokenise(text)).map(({ item }) => (item.kind === 'TITLE' ? [...item.titles, item.when] : []));
  it.each([
    ['former chairman and chief executive officer of Acme', ['chairman', 'chief executive officer', 'FORMER']],
    ['its ex-chief executive', ['chief executive', 'FORMER']],
    ['executive vice president for finance', ['executive vice president for finance', 'CURRENT']],
    ['head of retail banking at Acme', ['head of retail banking', 'CURRENT']],
    ['the incoming finance director', ['finance director', 'INCOMING']],
    ['acting CEO Ann Lee', ['acting ceo', 'CURRENT']],
    ['general director of the fund', ['general director', 'CURRENT']],
    ['its co-founder', ['co-founder', 'CURRENT']],
    ['deputy managing director', ['deputy managing director', 'CURRENT']],
    ['non-executive chairman', ['non-executive chairman', 'CURRENT']],
    ['its chief executive designate', ['chief executive', 'INCOMING']],
    ['head of European rates trading', ['head of european rates trading', 'CURRENT']],
    ['its production chief', ['production chief', 'CURRENT']],
    ['chief U.S. economist at Acme', ['chief u.s. economist', 'CURRENT']],
    ['head of aerospace group Acme', ['head', 'CURRENT']],
    ['the company secretary', ['company secretary', 'CURRENT']],
  ])('%s', (text, expected) => {
    expect(titles(text)).toEqual([expected]);
  });
  it.each(['Acme directs the work', 'it headed south', 'the chiefly rural land', 'to head the group', 'the chief minister'])(
    'leaves: %s',
    (text) => {
      expect(titles(text)).toEqual([]);
    },
  );
  it('leaves apart titles of two people', () => {
    expect(titles('Ann Lee, its boss, and chairman Bo Chen')).toEqual([
      ['boss', 'CURRENT'],
      ['chairman', 'CURRENT'],
    ]);
    expect(titles('the chairman, president and chief executive Bo Chen')).toEqual([
      ['chairman', 'president', 'chief executive', 'CURRENT'],
    ]);
  });
  it('does not take the end of a name for a title', () => {
    const tokens = tokenise('Acme Group president Ann Lee');
    expect(
      findTitles(tokens, (token) => token.end <= 'Acme Group'.length).map(({ item }) =>
        item.kind === 'TITLE' ? item.titles : [],
      ),
    ).toEqual([['president']]);
  });
});

describe('verb groups', () => {
  const verbs = (text: string) => findVerbs(tokenise(text)).map(({ item }) => (item.kind === 'VERB' ? item : null));
  it.each([
    ['Acme will not be sold', { lemma: 'sell', tense: 'FUTURE', passive: true, negated: true, form: 'FINITE' }],
    ['Acme has agreed', { lemma: 'agree', tense: 'PRESENT', perfect: true, form: 'FINITE' }],
    ['Acme had been bought', { lemma: 'buy', tense: 'PAST', passive: true, perfect: true }],
    ['Acme could have sold it', { lemma: 'sell', modal: 'could', perfect: true }],
    ['Acme no longer owns it', { lemma: 'own', negated: true, tense: 'PRESENT' }],
    ['Acme is selling it', { lemma: 'sell', progressive: true, tense: 'PRESENT' }],
    ['Acme, owned by Bolt', { lemma: 'own', passive: true, form: 'PARTICIPLE' }],
    ['a 51-pct-owned unit', { lemma: 'own', passive: true, form: 'PARTICIPLE' }],
    ['Acme took over Bolt', { lemma: 'take over', tense: 'PAST' }],
    ['those who own Bolt', { lemma: 'own', tense: 'PRESENT' }],
    ['a plan to sell assets', { lemma: 'sell', form: 'INFINITIVE' }],
    ['Acme co-founded Bolt', { lemma: 'co-found', tense: 'PAST' }],
    ['Founded in 1999 Acme', { lemma: 'found', passive: true, form: 'PARTICIPLE' }],
  ])('%s', (text, expected) => {
    expect(verbs(text)).toEqual([expect.objectContaining(expected)]);
  });
  it('"is to buy" is two groups', () => {
    expect(verbs('Acme is to buy Bolt').map((verb) => verb?.lemma)).toEqual(['be', 'buy']);
  });
  it.each(['in May and June', 'its holding in Bolt', 'the state-owned bank', 'a maker of paint', "the group's own shares"])(
    'leaves: %s',
    (text) => {
      expect(verbs(text)).toEqual([]);
    },
  );
});

describe('languages', () => {
  it.each([
    ['en', 'Acme said on Monday that it has bought a stake in Bolt for an undisclosed sum.'],
    ['de', 'Die Firma Acme hat am Montag mitgeteilt, dass sie einen Anteil an der Bolt AG von dem Land gekauft hat.'],
    [
      'fr',
      'La société Acme a annoncé lundi que le groupe est en discussion avec les actionnaires de Bolt pour une prise de participation.',
    ],
    ['ru', 'Компания объявила в понедельник о покупке доли в другой компании за сто миллионов рублей.'],
  ])('%s', (code, text) => {
    expect(languageOf(tokenise(text))).toBe(code);
  });
});

describe('tokens', () => {
  const words = (text: string) => tokenise(text).map((token) => token.text);

  it('are the same whatever was read before', () => {
    const text = "Since Ann Zarkov's appointment Quibbex Co's group's sales rose.";
    const first = words(text);
    tokenise("It sold Zarkov's, Quibbex's. The group's; the Co's, all of Zarkov's.");
    expect(words(text)).toEqual(first);
    expect(first).toEqual([
      'Since',
      'Ann',
      'Zarkov',
      "'s",
      'appointment',
      'Quibbex',
      'Co',
      "'s",
      'group',
      "'s",
      'sales',
      'rose',
      '.',
    ]);
  });
  it('keep names with dots and marks in one', () => {
    expect(words('Mail.ru, Yandex.Market. and <SVIK.ST> of 3i')).toEqual([
      'Mail.ru',
      ',',
      'Yandex.Market',
      '.',
      'and',
      '<SVIK.ST>',
      'of',
      '3i',
    ]);
  });
  it('point into the text', () => {
    const text = 'Acme (the firm) said: "We\'ve paid £1.5m, or 33-1/3 pct."';
    for (const token of tokenise(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
  });
});
