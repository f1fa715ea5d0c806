/** Our own annotated stories, in the manner of many houses: each is well formed, and what the reader reaches on them must not fall. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { BOUNDS, DEAL_KINDS, DEAL_STATUSES, POST_STATUSES, STAKE_SIZES, STAKE_STATUSES } from '../../src/domain.ts';
import { storyFiles } from '../../src/score/annotated.ts';
import { scoreReader } from '../../src/score/folders.ts';

const STORIES = fileURLToPath(new URL('../stories/', import.meta.url));

/** F1 in percent, two points under what was reached. */
const FLOORS: Readonly<Record<string, number>> = { facts: 67, facts_strict: 57, parties: 92 };

const oneOf = <T extends string>(values: readonly T[]) => z.enum(values.map((value) => value.toLowerCase()));
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const id = z.string().regex(/^p\d+$/);
const percent = z.number().gt(0).max(100).nullable();
const quote = z.string().min(3);
const bound = oneOf(BOUNDS);
const amount = z.strictObject({ value: z.number().gt(0), currency: z.string().regex(/^[A-Z]{3}$/), bound });

const PARTY = z.strictObject({
  id,
  type: z.enum(['firm', 'venture', 'fund', 'state', 'person']),
  names: z.array(z.string().min(1)).min(1),
});
const STAKE = z.strictObject({
  holder: id,
  in: id,
  percent,
  bound,
  size: oneOf(STAKE_SIZES).nullable(),
  status: oneOf(STAKE_STATUSES),
  quote,
});
const POST = z.strictObject({ person: id, firm: id, title: z.string().regex(/^[^A-Z]+$/), status: oneOf(POST_STATUSES), quote });
const DEAL = z.strictObject({
  kind: oneOf(DEAL_KINDS),
  buyers: z.array(id),
  sellers: z.array(id),
  target: id.nullable(),
  percent,
  amount: amount.nullable(),
  status: oneOf(DEAL_STATUSES),
  quote,
});
const FOUNDING = z.strictObject({ founder: id, firm: id, year: z.int().min(1500).max(2100).nullable(), quote });
const STORY = z.strictObject({
  id: z.string(),
  source: z.literal('own'),
  published: day.nullable(),
  title: z.string().nullable(),
  text: z.string().min(200),
  gold: z.strictObject({
    parties: z.array(PARTY),
    stakes: z.array(STAKE),
    posts: z.array(POST),
    deals: z.array(DEAL),
    foundings: z.array(FOUNDING),
  }),
});
type Story = z.infer<typeof STORY>;

/** What the shape alone cannot say: names and quotes stand in the text, ids in the list of parties, numbers where sizes do not. */
function faults({ text, gold }: Story): readonly string[] {
  const { parties, stakes, posts, deals, foundings } = gold;
  const ids = parties.map((party) => party.id);
  const persons = parties.filter(({ type }) => type === 'person').map((party) => party.id);
  const flat = text.replace(/\s+/g, ' ');
  const used = [
    ...stakes.flatMap((stake) => [stake.holder, stake.in]),
    ...posts.flatMap(({ person, firm }) => [person, firm]),
    ...deals.flatMap(({ buyers, sellers, target }) => [...buyers, ...sellers, ...(target ? [target] : [])]),
    ...foundings.flatMap(({ founder, firm }) => [founder, firm]),
  ];
  return [
    ...ids.filter((one, at) => ids.indexOf(one) !== at).map((one) => `twice ${one}`),
    ...used.filter((one) => !ids.includes(one)).map((one) => `unknown ${one}`),
    ...parties.flatMap(({ names }) => names.filter((name) => !flat.includes(name))).map((name) => `not in the text: ${name}`),
    ...[...stakes, ...posts, ...deals, ...foundings]
      .filter((fact) => !text.includes(fact.quote))
      .map((fact) => `no quote: ${fact.quote}`),
    ...stakes
      .filter((stake) => (stake.percent === null) === (stake.size === null))
      .map((stake) => `percent or size: ${stake.quote}`),
    ...stakes
      .filter((stake) => stake.percent === null && stake.bound !== 'exact')
      .map((stake) => `bound of nothing: ${stake.quote}`),
    ...stakes.filter((stake) => stake.holder === stake.in).map((stake) => `holds itself: ${stake.quote}`),
    ...posts
      .filter(({ person, firm }) => !persons.includes(person) || persons.includes(firm))
      .map((post) => `whose post: ${post.quote}`),
    ...deals.filter(({ kind, target }) => (kind === 'merger') !== (target === null)).map((deal) => `target: ${deal.quote}`),
  ];
}

describe('our own stories', () => {
  test.each(storyFiles(STORIES).map((file) => [basename(file, '.json'), file] as const))('%s is well formed', (name, file) => {
    const story = STORY.parse(JSON.parse(readFileSync(file, 'utf8')));
    expect(story.id).toBe(name);
    expect(faults(story)).toEqual([]);
  });

  test('are read as well as before', () => {
    const { scores } = scoreReader(STORIES);
    for (const [kind, floor] of Object.entries(FLOORS)) expect(100 * (scores[kind]?.f1 ?? 0), kind).toBeGreaterThanOrEqual(floor);
  });
});
