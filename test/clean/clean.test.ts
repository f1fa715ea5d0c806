/** Pages of every shape: what is kept, what is cut and why, and what is refused. */
import { describe, expect, it } from 'vitest';
import { cleanPage } from '../../src/clean/index.ts';
import { CodedError } from '../../src/errors.ts';

const BODY = 'Acme Widgets said on Monday it had bought a 20 percent stake in Bolt. The price was not disclosed.';
const reasonsOf = (text: string) => cleanPage({ text }).cuts.map(({ reason }) => reason);
const codeOf = (page: Parameters<typeof cleanPage>[0]): string | null => {
  try {
    cleanPage(page);
    return null;
  } catch (error) {
    return error instanceof CodedError ? error.code : 'NOT_CODED';
  }
};

describe('a text dump of a page', () => {
  const page = `![]() |\n. |\n![Logo](logo.png) By Ann Mary LEE Riga, Latvia (AFP) Sept 3, 2019\n${BODY} abc-de/fg\n![]() Carmaker opens plant in the north Oslo (AFP) Sept 2, 2019 A carmaker has opened ... read more\n|\nThe content herein, unless otherwise known to be public domain, are Copyright 1995-2019 - Some Media Network. |`;

  it('keeps what a journalist wrote and nothing else', () => {
    expect(cleanPage({ text: page }).text).toBe(BODY);
  });
  it('takes the day, the place and the agency from the dateline, and the byline', () => {
    const story = cleanPage({ text: page });
    expect(story.dateline).toEqual({ place: 'Riga, Latvia', agency: 'AFP', day: '2019-09-03' });
    expect(story.published).toBe('2019-09-03');
    expect(story.byline).toBe('Ann Mary LEE');
  });
  it('keeps each cut with its reason', () => {
    const reasons = reasonsOf(page);
    for (const reason of ['IMAGE', 'TEASER', 'BOILERPLATE', 'BYLINE', 'DATELINE', 'SIGN_OFF']) expect(reasons).toContain(reason);
  });
});

describe('lines', () => {
  it('joins hard-wrapped lines and sees indented paragraphs', () => {
    const text =
      'Acme Widgets Inc said it has agreed to sell its paint unit to\nBolt Corp for 12 mln dlrs in cash.\n    The company said that the sale is expected to close by the\nend of June.\n';
    expect(cleanPage({ text }).text).toBe(
      'Acme Widgets Inc said it has agreed to sell its paint unit to Bolt Corp for 12 mln dlrs in cash.\n\nThe company said that the sale is expected to close by the end of June.',
    );
  });
  it('leaves paragraphs of one line each apart', () => {
    expect(cleanPage({ text: `${BODY}\nBolt makes nuts.` }).text.split('\n\n')).toHaveLength(2);
  });
  it('takes a headline at the head for the title, and cuts one that repeats it', () => {
    expect(cleanPage({ text: `ACME TAKES STAKE IN BOLT\n\n${BODY}` })).toMatchObject({
      title: 'ACME TAKES STAKE IN BOLT',
      text: BODY,
    });
    expect(cleanPage({ text: `Acme takes stake in Bolt\n\n${BODY}`, title: 'Acme takes stake in Bolt' }).text).toBe(BODY);
  });
  it('leaves a first sentence that is none', () => {
    expect(cleanPage({ text: `Acme has bought Bolt.\n\n${BODY}` }).title).toBeNull();
  });
});

describe('datelines of the houses', () => {
  it.each([
    ['LONDON, March 3 (Reuters) - ', 'LONDON', 'Reuters'],
    ['(Bloomberg) -- ', null, 'Bloomberg'],
    ['OSLO and OSAKA, Japan, May 3, 2021 /PRNewswire/ -- ', 'OSLO and OSAKA, Japan', 'PRNewswire'],
    ['SAN MATEO & LEEDS--(BUSINESS WIRE)--', 'SAN MATEO & LEEDS', 'BUSINESS WIRE'],
    ['DOVER, Del. (AP) _ ', 'DOVER, Del.', 'AP'],
    ['NEW YORK (AP) — ', 'NEW YORK', 'AP'],
    ['MUMBAI: ', 'MUMBAI', null],
    ['New Delhi: ', 'New Delhi', null],
    ['SEOUL, May 4, 2005 - ', 'SEOUL', null],
  ])('%s', (line, place, agency) => {
    const story = cleanPage({ text: line + BODY });
    expect(story.text).toBe(BODY);
    expect(story.dateline).toMatchObject({ place, agency });
  });
  it('prefers the day that the caller gives', () => {
    expect(cleanPage({ text: `SEOUL, May 4, 2005 - ${BODY}`, published: '2005-05-06' }).published).toBe('2005-05-06');
  });
  it('leaves a sentence that only begins with a firm', () => {
    expect(cleanPage({ text: 'Acme (AC) said - on Monday - it would sell.' }).dateline).toBeNull();
  });
});

describe('what is not the story', () => {
  it.each([
    ['Home | News | Sport | Money', 'LINKS'],
    ['Related Links', 'LINKS'],
    ['Already known: Bolt cuts jobs in the north ... read more', 'TEASER'],
    ['© 2020 Some Paper Ltd. All rights reserved.', 'BOILERPLATE'],
    ['We use cookies to make this site better.', 'BOILERPLATE'],
    ['(Reporting by Ann Lee; Editing by Bo Chen)', 'SIGN_OFF'],
    ['--With assistance from Bo Chen.', 'SIGN_OFF'],
    ['To contact the reporter on this story: Ann Lee in Riga at alee@paper.example', 'SIGN_OFF'],
    ['Media Contact: Ann Lee, 617-555-0100, ann.lee@bolt.example', 'LINKS'],
    ['SOURCE Bolt Tools Corp.', 'SIGN_OFF'],
    ['Words such as "expects" mark forward-looking statements, which are subject to risks.', 'BOILERPLATE'],
  ])('%s', (line, reason) => {
    const story = cleanPage({ text: `${BODY}\n${line}` });
    expect(story.text).toBe(BODY);
    expect(story.cuts).toEqual([{ text: line, reason }]);
  });
  it.each([
    'Acme owns the copyright in the film.',
    'The cookies maker Crumb was sold to Bolt for $5m.',
    'Readers of the paper can read more in its weekend issue.',
  ])('keeps: %s', (line) => {
    expect(cleanPage({ text: `${BODY}\n${line}` }).text).toContain(line);
  });
});

describe('letters', () => {
  it('mends what was decoded wrongly', () => {
    expect(cleanPage({ text: 'Bolt paid Â£300m for Acmeâ€™s cafÃ© unit â€“ its largest.' }).text).toBe(
      'Bolt paid £300m for Acme’s café unit – its largest.',
    );
  });
  it('leaves what was right', () => {
    expect(cleanPage({ text: 'São Paulo’s Ânima paid £3m.' }).text).toBe('São Paulo’s Ânima paid £3m.');
  });
});

describe('HTML', () => {
  const paragraph = `<p>${BODY} ${'The group said the purchase would widen its reach, and that it had no plans to raise its holding. '.repeat(4)}</p>`;
  const html = `<html><head><title>Acme takes stake - Paper</title><meta property="article:published_time" content="2020-02-03T10:00:00Z"></head><body><nav><a href="/">Home</a></nav><article><h1>Acme takes stake in Bolt</h1>${paragraph.repeat(3)}</article><footer>About us</footer></body></html>`;

  it('finds the story, its headline and its day', () => {
    const story = cleanPage({ html });
    expect(story.title).toBe('Acme takes stake in Bolt');
    expect(story.published).toBe('2020-02-03');
    expect(story.text.startsWith(BODY)).toBe(true);
    expect(story.text).not.toContain('About us');
  });
  it('is also seen in the text field', () => {
    expect(cleanPage({ text: html }).text.startsWith(BODY)).toBe(true);
  });
  it.each([
    ['deep', `${'<div>'.repeat(3000)}<p>${BODY}</p>${'</div>'.repeat(3000)}`],
    ['wide', `<script>var x = "<p>no story</p>";</script>${'<div> </div>'.repeat(25_000)}<p>${BODY}</p>`],
  ])('is read without a tree where it is too %s for one', (_, page) => {
    expect(cleanPage({ html: page }).text).toBe(BODY);
  });
});

describe('what cannot be a story is refused with a code', () => {
  it.each([
    ['EMPTY_TEXT', { text: ' \n ' }],
    ['TEXT_TOO_LARGE', { text: 'x'.repeat(2_000_001) }],
    ['BINARY', { text: 'PK\u0003\u0004\u0000\u0001' }],
    ['NO_STORY', { html: '<html><body></body></html>' }],
    ['NO_STORY', { text: 'Home | News | Sport | Money' }],
  ])('%s', (code, page) => {
    expect(codeOf(page)).toBe(code);
  });
});
