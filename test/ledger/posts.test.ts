import { describe, expect, it } from 'vitest';
import type { Claim, PostFact } from '../../src/domain.ts';
import { postRole, settlePosts, titleKey } from '../../src/ledger/index.ts';
import { post } from './claims.ts';

const told = (claims: readonly Claim<PostFact>[]): readonly string[] =>
  settlePosts(claims)
    .posts.map(
      ({ personId, status, title, from, until }) =>
        `${from ?? until} ${personId} ${status} ${title} ${from ?? '?'}..${until ?? ''}`,
    )
    .sort()
    .map((line) => line.slice(11));

describe('titles', () => {
  it.each([
    ['ceo', 'chief executive'],
    ['Chief Executive Officer', 'chief executive'],
    ['chief executive', 'chief executive'],
    ['finance director', 'chief financial officer'],
    ['CFO', 'chief financial officer'],
    ['chairwoman', 'chairman'],
    ['vice-president', 'vice president'],
    ['the group chief executive', 'chief executive'],
    ['co-chief executive', 'co-chief executive'],
  ])('%s is %s', (title, key) => {
    expect(titleKey(title)).toBe(key);
  });

  it.each([
    ['vice chairman', 'CHAIR'],
    ['general director', 'CHIEF_EXECUTIVE'],
    ['ceo', 'CHIEF_EXECUTIVE'],
    ['treasurer', 'FINANCE'],
    ['coo', 'OPERATIONS'],
    ['president', 'PRESIDENT'],
    ['executive vice president', 'EXECUTIVE'],
    ['head of research', 'EXECUTIVE'],
    ['head', 'CHIEF_EXECUTIVE'],
    ['non-executive director', 'DIRECTOR'],
    ['co-founder', 'FOUNDER'],
    ['senior oil analyst', 'ANALYST'],
    ['chief economist', 'ANALYST'],
    ['spokeswoman', 'SPOKESPERSON'],
    ['poet', 'OTHER'],
  ])('%s is of the class %s', (title, role) => {
    expect(postRole(title)).toBe(role);
  });
});

describe('posts', () => {
  it('one post in other words is one post', () => {
    const claims = [
      post('2010-01-01', 'Ada', 'ceo', 'CURRENT'),
      post('2010-05-01', 'Ada', 'chief executive', 'CURRENT'),
      post('2010-06-01', 'Ada', 'chief executive', 'CURRENT'),
    ];
    expect(told(claims)).toEqual(['Ada CURRENT chief executive 2010-01-01..']);
  });

  it('two titles are two posts', () => {
    expect(told([post('2010-01-01', 'Ada', 'chairman', 'CURRENT'), post('2010-01-01', 'Ada', 'ceo', 'CURRENT')])).toHaveLength(2);
  });

  it('a successor in a seat of one person ends the post of the predecessor', () => {
    const claims = [
      post('2010-01-01', 'Ada', 'ceo', 'CURRENT'),
      post('2010-05-01', 'Ben', 'chief executive', 'INCOMING'),
      post('2010-06-01', 'Ben', 'chief executive', 'CURRENT'),
    ];
    expect(told(claims)).toEqual([
      'Ada CURRENT ceo 2010-01-01..2010-06-01',
      'Ben INCOMING chief executive 2010-05-01..2010-06-01',
      'Ben CURRENT chief executive 2010-06-01..',
    ]);
  });

  it('a firm has many directors', () => {
    const claims = [post('2010-01-01', 'Ada', 'director', 'CURRENT'), post('2010-06-01', 'Ben', 'director', 'CURRENT')];
    expect(told(claims)).toEqual(['Ada CURRENT director 2010-01-01..', 'Ben CURRENT director 2010-06-01..']);
  });

  it('two that one story names in one seat share it', () => {
    const claims = [post('2010-01-01', 'Ada', 'ceo', 'CURRENT'), post('2010-01-01', 'Ben', 'ceo', 'CURRENT')];
    expect(told(claims)).toEqual(['Ada CURRENT ceo 2010-01-01..', 'Ben CURRENT ceo 2010-01-01..']);
  });

  it('who is told of again after the other holds the seat, and the conflict is shown', () => {
    const claims = [
      post('2010-01-01', 'Ada', 'ceo', 'CURRENT'),
      post('2010-03-01', 'Ben', 'ceo', 'CURRENT'),
      post('2010-05-01', 'Ada', 'ceo', 'CURRENT'),
    ];
    expect(told(claims)).toEqual(['Ada CURRENT ceo 2010-01-01..', 'Ben CURRENT ceo 2010-03-01..2010-05-01']);
    expect(settlePosts(claims).conflicts).toMatchObject([{ about: 'POST', kind: 'SEAT', decidedBy: 'succession' }]);
  });

  it('"former" closes, and is all that is known where nobody told of it before', () => {
    expect(told([post('2010-01-01', 'Ada', 'ceo', 'CURRENT'), post('2010-09-01', 'Ada', 'ceo', 'FORMER')])).toEqual([
      'Ada CURRENT ceo 2010-01-01..2010-09-01',
    ]);
    expect(told([post('2010-09-01', 'Ada', 'ceo', 'FORMER')])).toEqual(['Ada FORMER ceo ?..2010-09-01']);
  });
});
