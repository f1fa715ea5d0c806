/** The small words of verb groups, and verbs that need telling apart. */
import type { Tense } from './types.ts';

export const MODALS = new Set(['may', 'could', 'would', 'should', 'might', 'can', 'must', 'ca']);
export const FUTURE = new Set(['will', 'shall', "'ll", 'wo']);
export const NOT = new Set(['not', "n't", 'never', 'n’t', 'neither']);
export const BE: Readonly<Record<string, Tense | null>> = {
  am: 'PRESENT',
  is: 'PRESENT',
  are: 'PRESENT',
  "'re": 'PRESENT',
  was: 'PAST',
  were: 'PAST',
  be: null,
  been: null,
  being: null,
};
export const HAVE: Readonly<Record<string, Tense | null>> = {
  have: 'PRESENT',
  has: 'PRESENT',
  had: 'PAST',
  having: null,
  "'ve": 'PRESENT',
};
export const DO: Readonly<Record<string, Tense>> = { do: 'PRESENT', does: 'PRESENT', did: 'PAST' };
/** Stand inside a group without changing it: "will also be sold". "no longer" negates. */
export const INSIDE = new Set(
  'each also now yet then already still just only recently currently previously jointly fully wholly subsequently formally finally officially reportedly effectively together directly indirectly ever soon once always often initially originally eventually immediately probably likely further itself themselves all both partly mainly later earlier majority instead however meanwhile therefore thus nevertheless quickly'.split(
    ' ',
  ),
);
/** Past participles and past tenses that do not end in -ed. */
export const IRREGULAR = new Set(
  'bought sold held made taken took given gave become became begun began chosen chose come came done did found gone went got gotten grown grew had heard kept known knew led left lost meant met paid put risen rose run ran said seen understood saw sent set shown showed spent split stood spoken spoke told thought won withdrawn withdrew written wrote bid cut hit fallen fell built brought undertaken undertook sought drawn drew spun driven drove struck fought lent beaten outbid'.split(
    ' ',
  ),
);
/** Words that the tagger takes for verbs behind these are nouns: "the offer", "its holding". */
export const NOUN_MAKERS = new Set(['DET', 'ADJ', 'NUM']);
export const POSSESSIVES = new Set([
  'its',
  'whose',
  'their',
  'his',
  'her',
  'our',
  'my',
  "'s",
  '’s',
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'any',
  'no',
  'each',
  'every',
  'another',
  'some',
]);

/** The tagger takes these for nouns also in "Acme plans to float", "the group controls 30 pct". */
export const TRADE_VERBS = new Set(
  'plans aims bids holds controls owns buys sells offers needs wants ranks names heads stakes eyes seeks values takes raises lifts cuts ups'.split(
    ' ',
  ),
);
export const OBJECTS = new Set(['PART', 'DET', 'NUM', 'PROPN', 'PRON', 'ADP']);
export const SUBJECTS = new Set(
  'group company firm bank airline family government trust fund venture consortium unit which who that'.split(' '),
);

/** Behind a preposition a bare verb is a noun: "a maker of paint". */
export const BARE_NOUN = /(?<!ing|ed)$/;
export const PREPOSITIONS = new Set(['of', 'in', 'for', 'with', 'on', 'from', 'at', 'as', 'into', 'by', 'under']);
/** "51-pct-owned", "Acme-backed" say who holds; "state-owned", "publicly-held" are adjectives. */
export const COMPOUNDS = new Set(['owned', 'held', 'controlled', 'led', 'backed', 'run', 'managed', 'founded']);
export const NO_HOLDERS = new Set(
  'state government publicly privately family closely employee locally foreign newly well long co chinese american british french german japanese russian indian'.split(
    ' ',
  ),
);
/** Verbs of two words, one item where they stand together: "took over", "spun off". */
export const PARTICLES: Readonly<Record<string, readonly string[]>> = {
  take: ['over', 'on'],
  step: ['down', 'aside', 'up'],
  set: ['up'],
  spin: ['off', 'out'],
  buy: ['out', 'back', 'up', 'into'],
  sell: ['off', 'out'],
  hive: ['off'],
  team: ['up'],
  call: ['off'],
  tie: ['up'],
  pull: ['out'],
  carve: ['out'],
  stand: ['down'],
  snap: ['up'],
  pick: ['up'],
  scoop: ['up'],
  gobble: ['up'],
  wind: ['up'],
  split: ['off'],
  back: ['out'],
  give: ['up'],
  shut: ['down'],
  close: ['down'],
  go: ['through'],
  swallow: ['up'],
  shell: ['out'],
  sound: ['out'],
  line: ['up'],
  fork: ['out'],
  stump: ['up'],
  pair: ['up'],
  turn: ['down'],
  put: ['up'],
  drop: ['out'],
  bring: ['in'],
  come: ['in'],
  move: ['in'],
  link: ['up'],
  join: ['up'],
  break: ['up', 'off', 'down'],
  fall: ['through', 'apart'],
  fight: ['off'],
  see: ['off'],
  fend: ['off'],
  walk: ['away'],
  launch: ['out'],
  bow: ['out'],
};
/** Lemmas that the tagger gets wrong. */
export const LEMMAS: Readonly<Record<string, string>> = {
  're-elected': 're-elect',
  're-appointed': 'reappoint',
  're-elect': 're-elect',
  demerges: 'demerge',
  demerging: 'demerge',
  is: 'be',
  are: 'be',
  am: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  being: 'be',
  has: 'have',
  had: 'have',
  having: 'have',
  "'s": 'be',
  does: 'do',
  did: 'do',
  found: 'find',
  founded: 'found',
  owned: 'own',
  bid: 'bid',
  'co-founded': 'co-found',
  bought: 'buy',
  sold: 'sell',
  held: 'hold',
  spun: 'spin',
  struck: 'strike',
  fought: 'fight',
  lent: 'lend',
  demerged: 'demerge',
  outbid: 'outbid',
};
