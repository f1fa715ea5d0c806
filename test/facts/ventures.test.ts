import { expect, test } from 'vitest';
import { factsOf } from '../../src/facts/index.ts';
import { say } from '../../src/facts/say.ts';
import { readStory } from '../../src/reading/index.ts';

/** Stories of ventures, projects and described parties, with all that is to be read in them once everything is settled. */
const STORIES: readonly (readonly [string, readonly string[]])[] = [
  [
    'Larch Foods Inc and Tamarack Ltd agreed to set up a joint venture in Brazil. The venture will be 51 percent owned by Larch and 49 percent by Tamarack.',
    [
      'JOINT_VENTURE AGREED Larch Foods Inc + Tamarack Ltd > joint venture',
      'Larch Foods Inc > joint venture 51% PLANNED',
      'Tamarack Ltd > joint venture 49% PLANNED',
    ],
  ],
  [
    'Larch Foods Inc signed a joint venture agreement with Tamarack Ltd to develop a mine. Larch said that as a 49 percent owner of the venture it would bring in the land while Tamarack, as operator and 51 percent owner, would drill.',
    [
      'JOINT_VENTURE AGREED Larch Foods Inc + Tamarack Ltd > joint venture with Tamarack Ltd',
      'Larch Foods Inc > joint venture with Tamarack Ltd 49% PLANNED',
      'Tamarack Ltd > joint venture with Tamarack Ltd 51% PLANNED',
    ],
  ],
  [
    'Larch Foods Inc will explore for gold in Peru in a joint venture with Tamarack Ltd and Osier Ltd, both Canadian companies.',
    [
      'JOINT_VENTURE AGREED Larch Foods Inc + Tamarack Ltd + Osier Ltd > joint venture with Tamarack Ltd',
      'Larch Foods Inc > joint venture with Tamarack Ltd UNSPECIFIED PLANNED',
      'Tamarack Ltd > joint venture with Tamarack Ltd UNSPECIFIED PLANNED',
      'Osier Ltd > joint venture with Tamarack Ltd UNSPECIFIED PLANNED',
    ],
  ],
  [
    'Larch Motors and Tamarack Auto said they would form a joint venture to make batteries. Larch Motors will hold 60 percent of Osier Cells Ltd.',
    [
      'JOINT_VENTURE AGREED Larch Motors + Tamarack Auto > Osier Cells Ltd',
      'Larch Motors > Osier Cells Ltd 60% PLANNED',
      'Tamarack Auto > Osier Cells Ltd UNSPECIFIED PLANNED',
    ],
  ],
  [
    'Larch Motors said it would form a joint venture with Tamarack Partners, in which it will hold a 60 percent stake.',
    [
      'JOINT_VENTURE AGREED Larch Motors + Tamarack Partners > joint venture with Tamarack Partners',
      'Larch Motors > joint venture with Tamarack Partners 60% PLANNED',
      'Tamarack Partners > joint venture with Tamarack Partners UNSPECIFIED PLANNED',
    ],
  ],
  [
    'Larch Motors and Tamarack Auto will form a venture in which each will hold 50 percent.',
    [
      'JOINT_VENTURE AGREED Larch Motors + Tamarack Auto > venture',
      'Larch Motors > venture 50% PLANNED',
      'Tamarack Auto > venture 50% PLANNED',
    ],
  ],
  [
    'Larch Foods Inc and Tamarack Ltd are merging their paper interests in a joint company.',
    [
      'JOINT_VENTURE AGREED Larch Foods Inc + Tamarack Ltd > joint company',
      'Larch Foods Inc > joint company UNSPECIFIED PLANNED',
      'Tamarack Ltd > joint company UNSPECIFIED PLANNED',
    ],
  ],
  [
    'The mine, to be known as the Warrego project, will be owned 60 percent by Larch Gold Ltd and 40 percent by Tamarack Inc.',
    ['Larch Gold Ltd > Warrego project 60% PLANNED', 'Tamarack Inc > Warrego project 40% PLANNED'],
  ],
  [
    'Larch Petroleum Ltd has a 43.75 percent stake in and operates the Warrego oil and gas field in Queensland.',
    ['Larch Petroleum Ltd > Warrego oil and gas field 43.75% HELD'],
  ],
  [
    'Larch Petroleum Ltd owns 25 percent of the Warrego to Dalby oil pipeline, 20 percent owned by Tamarack Ltd.',
    ['Larch Petroleum Ltd > Warrego to Dalby oil pipeline 25% HELD', 'Tamarack Ltd > Warrego to Dalby oil pipeline 20% HELD'],
  ],
  [
    'Larch Petroleum operates the Warrego block with a 45% interest. Tamarack Oil has 30% and Osier Gas has 25%.',
    ['Larch Petroleum > Warrego block 45% HELD', 'Tamarack Oil > Warrego block 30% HELD', 'Osier Gas > Warrego block 25% HELD'],
  ],
  ['Larch Gold Ltd bought the Kamu mine from Tamarack Ltd.', []],
  ['Larch Foods Inc formed a marketing alliance with Tamarack Ltd.', []],
  ['Larch Foods Inc said new laws on joint ventures would help it.', []],
  [
    'Larch Motors dropped plans for a joint venture with Tamarack Auto.',
    ['JOINT_VENTURE ENDED Larch Motors + Tamarack Auto > joint venture with Tamarack Auto'],
  ],
];

test.each(STORIES)('%s', (text, expected) => {
  const { facts, parties } = factsOf(
    readStory({ title: null, text, dateline: null, byline: null, published: '2019-06-15', cuts: [] }),
  );
  const name = (ref: string) => parties.find(({ key }) => key === ref)?.names[0]?.replace(/\.$/, '') ?? ref;
  expect(facts.map((fact) => say(fact, name)).sort()).toEqual([...expected].sort());
});
