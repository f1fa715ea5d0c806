/** Sentences of many wordings, read by all rules together: which stakes each states, and no other. Names are invented. */
import { describe, expect, test } from 'vitest';
import { say } from '../../src/facts/say.ts';
import { readPage } from '../../src/read.ts';
import sentences from './stakes.json' with { type: 'json' };

/** "Acme Corp > Bolt Inc 48% HELD", sorted. */
function stakesIn(text: string): readonly string[] {
  const { facts, parties } = readPage({ text, published: '2015-06-15' });
  const name = (ref: string) => parties.find(({ key }) => key === ref)?.names[0]?.replace(/\.$/, '') ?? ref;
  return facts
    .filter(({ fact }) => fact === 'STAKE')
    .map((fact) => say(fact, name))
    .sort();
}

describe.each(Object.entries(sentences))('%s', (_, rows) => {
  test.each(rows.map(([text = '', ...stakes]) => [text, stakes] as const))('%s', (text, stakes) => {
    expect(stakesIn(text)).toEqual([...stakes].sort());
  });
});
