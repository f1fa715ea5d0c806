import type { Money, PartyRef } from '../../domain.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { actorsAfter, actorsOf } from '../meaning/actors.ts';
import { firmsOf } from '../meaning/firms.ts';
import { type Mood, moodOf, moodUnderVerb } from '../meaning/mood.ts';
import { deal, finds, type Proposal, type Rule } from '../rule.ts';
import { JOINING, joiningRound } from './joins-round.ts';

const ROUNDS = new Set(['round', 'funding', 'financing', 'fundraising', 'investment', 'injection', 'series']);
/** Money that is to be paid back. */
const LENT = ['debt', 'loan', 'credit', 'bond', 'mortgage'];
/** The firm gets the money: "Bolt raised $50 million from Acme". */
const RAISING = new Set(['raise', 'secure', 'attract', 'receive', 'get', 'win', 'land', 'close', 'obtain', 'complete', 'seek']);
/** Verbs with which a firm tells of its round. */
const TELLING = new Set([...RAISING, 'announce', 'unveil']);
/** Verbs that raise money without a word for the round. */
const SURE = new Set(['raise', 'secure', 'attract']);
/** The investor gives it: "Acme led a round", "made an investment in Bolt". */
const GIVING = new Set([
  'lead',
  'co-lead',
  'make',
  'join',
  'participate',
  'back',
  'announce',
  'plan',
  'approve',
  'complete',
  'provide',
  'fund',
  'support',
]);
/** "backed Bolt with a $5 million investment". */
const BACKING = new Set(['back', 'fund', 'support']);
const LEADING = new Set(['lead', 'co-lead', 'back', 'make', 'provide', 'include']);

/** "a Series A": a name to a reader of names. */
const SERIES = /^series [a-h]\.?$/;
/** "equity financing", "a Series B financing": other financing is lent. */
const SHARED = ['series', 'seed', 'equity', 'venture', 'round', 'growth'];

const isRound = (phrase: Phrase): boolean =>
  (phrase.head !== 'financing' ||
    SHARED.some((word) => phrase.words.has(word)) ||
    phrase.items.some(({ lower }) => /^series /.test(lower))) &&
  !LENT.some((word) => phrase.words.has(word)) &&
  ((phrase.named.length === 0 && ROUNDS.has(phrase.head)) || phrase.items.some(({ lower }) => SERIES.test(lower)));
const behind = (phrase: Phrase, ...preps: readonly string[]): readonly Phrase[] =>
  phrase.complements.filter(({ prep }) => preps.includes(prep)).map((complement) => complement.phrase);
const isFirm = (scene: Scene) => (ref: PartyRef) => scene.party(ref)?.kind === 'FIRM';

/** "a $20 million round", "an investment of $20 million". */
function sumIn(phrases: readonly Phrase[]): Money | null {
  const sums = phrases.flatMap((phrase) => [phrase, ...behind(phrase, 'of', 'in')]);
  const money = sums.find((phrase) => phrase.money && !phrase.money.perShare)?.money;
  return money ? { value: money.value, currency: money.currency, bound: money.bound } : null;
}

/** The clause in which the round stands. */
const clauseWith = (scene: Scene, round: Phrase): Clause | undefined =>
  scene.clauses.find(
    ({ objects, args, verb, subject }) =>
      objects.includes(round) || args.some(({ phrase }) => phrase === round) || (verb.passive && subject === round),
  );

/** "a $30 million round at a $200 million valuation led by Acme": the round is led, not the valuation. */
const valuedRound = (scene: Scene, round: Phrase): readonly Clause[] =>
  scene.clauses.filter(({ verb, subject }) => subject?.head === 'valuation' && verb.passive && verb.start > round.end);

/** ", with participation from Cord". */
const joining = (scene: Scene, round: Phrase): readonly PartyRef[] =>
  scene.phrases
    .filter(({ head, start }) => head === 'participation' && start > round.start)
    .flatMap((phrase) => behind(phrase, 'from', 'of', 'by').flatMap((inner) => actorsOf(scene, inner)));

function investorsOf(scene: Scene, round: Phrase, above: Clause | undefined): readonly PartyRef[] {
  const told = [...(scene.told.get(round) ?? []), ...valuedRound(scene, round)].filter(({ verb }) => LEADING.has(verb.lemma));
  const stated = [
    ...told.flatMap((clause) => actorsAfter(scene, clause, 'by')),
    ...behind(round, 'from', 'by').flatMap((phrase) => actorsOf(scene, phrase)),
    ...(above ? actorsAfter(scene, above, ...(round.words.has('led') || above.verb.passive ? ['by', 'from'] : ['from'])) : []),
  ];
  if (stated.length > 0) return [...new Set([...stated, ...joining(scene, round)])];
  if (above && GIVING.has(above.verb.lemma) && !above.verb.passive) return actorsOf(scene, above.subject);
  return round.head === 'investment' ? round.owners : [];
}

function targetOf(scene: Scene, round: Phrase, above: Clause | undefined): PartyRef | null {
  const into = above && GIVING.has(above.verb.lemma) ? above.args.filter(({ prep }) => prep === 'in' || prep === 'into') : [];
  const inside = [...behind(round, 'in', 'into', 'of', 'for'), ...into.map(({ phrase }) => phrase)];
  const stated = inside.flatMap((phrase) => firmsOf(scene, phrase));
  const own = round.head === 'investment' ? [] : round.owners;
  const backed = above && BACKING.has(above.verb.lemma) ? above.objects.flatMap((phrase) => firmsOf(scene, phrase)) : [];
  const raiser = above && TELLING.has(above.verb.lemma) && !above.verb.passive ? actorsOf(scene, above.subject) : [];
  return [...stated, ...own, ...raiser, ...backed].find(isFirm(scene)) ?? null;
}

const AHEAD = ['proposed', 'planned', 'possible', 'potential'];

function statusOf(scene: Scene, round: Phrase, above: Clause | undefined): Mood {
  if (AHEAD.some((word) => round.words.has(word))) return 'PROPOSED';
  if (!above) return 'COMPLETED';
  const done = RAISING.has(above.verb.lemma) || above.verb.lemma === 'lead' || above.verb.lemma === 'make';
  if (above.verb.lemma === 'seek') return 'PROPOSED';
  return done || above.verb.lemma === 'participate' ? moodOf(scene, above) : moodUnderVerb(above, 'AGREED');
}

function readRound(scene: Scene, round: Phrase): readonly Proposal[] {
  const above = clauseWith(scene, round);
  const investors = investorsOf(scene, round, above);
  const target = targetOf(scene, round, above);
  const status = statusOf(scene, round, above);
  const amount = sumIn([round, ...(above?.objects ?? [])]);
  const told = amount !== null || round.head !== 'investment' || /^(?:make|complete)$/.test(above?.verb.lemma ?? '');
  const nameless = amount !== null && TELLING.has(above?.verb.lemma ?? '') && round.head !== 'investment';
  if (!target || status === null || !told || !(nameless || investors.some((ref) => ref !== target))) return [];
  const where = above ? { start: above.start, end: Math.max(above.end, round.end) } : round;
  return [deal({ kind: 'INVESTMENT', status, guessed: !above, buyers: investors, target, amount }, where)];
}

/** "Bolt raised $50 million from Acme". */
function readRaising(scene: Scene, clause: Clause): readonly Proposal[] {
  const money = clause.objects.find((phrase) => phrase.money && phrase.head === '' && phrase.complements.length === 0);
  const round = [...clause.objects, ...clause.args.map(({ phrase }) => phrase)].some(isRound);
  const [target] = actorsOf(scene, clause.subject).filter(isFirm(scene));
  const investors = actorsAfter(scene, clause, 'from');
  const status = moodOf(scene, clause);
  const valued = clause.args.some(({ phrase }) => phrase.head === 'valuation');
  const lent = clause.args.some(({ phrase }) => LENT.some((word) => phrase.words.has(word)));
  if (!money || round || lent || !target || status === null || !(valued || investors.some((ref) => ref !== target))) return [];
  return [deal({ kind: 'INVESTMENT', status, buyers: investors, target, amount: sumIn([money]) }, clause)];
}

/** "Bolt raised $50 million in a round led by Acme", "Acme made a $5 million investment in Bolt". */
export const funding: Rule = {
  name: 'funding',
  reads: 'a firm raises money from investors, or somebody leads or makes an investment in it',
  on: [...ROUNDS, ...SURE, ...JOINING, 'led', 'lead', 'investor', 'backer', 'shareholder'],
  read: (scene) => [
    ...scene.phrases.filter(isRound).flatMap((round) => readRound(scene, round)),
    ...scene.clauses.filter(({ verb }) => SURE.has(verb.lemma) && !verb.passive).flatMap((clause) => readRaising(scene, clause)),
    ...joiningRound(scene),
  ],
  finds: [
    finds(
      'Bolt Labs raised $5 million in a seed round. The round was led by Acme Partners with participation from Cord Ventures.',
      'INVESTMENT COMPLETED > Bolt Labs for 5000000 USD',
      'INVESTMENT COMPLETED Acme Partners + Cord Ventures > Bolt Labs for 5000000 USD',
    ),
    finds(
      'Bolt Labs raised $5 million from Acme Partners. Existing investors Cord Ventures and Dale Capital also participated.',
      'INVESTMENT COMPLETED Acme Partners > Bolt Labs for 5000000 USD',
      'INVESTMENT COMPLETED Acme Partners + Cord Ventures + Dale Capital > Bolt Labs for 5000000 USD',
    ),
    finds(
      'Bolt Labs has raised $50 million in a Series B funding round led by Acme Partners.',
      'INVESTMENT COMPLETED Acme Partners > Bolt Labs for 50000000 USD',
    ),
    finds(
      'Bolt Labs raised $50 million from Acme Partners and Cord Ltd.',
      'INVESTMENT COMPLETED Acme Partners + Cord Ltd > Bolt Labs for 50000000 USD',
    ),
    finds(
      'Bolt Labs secured a $10 million investment from Acme Partners.',
      'INVESTMENT COMPLETED Acme Partners > Bolt Labs for 10000000 USD',
    ),
    finds(
      'Acme Partners led a $5 million investment in Bolt Labs.',
      'INVESTMENT COMPLETED Acme Partners > Bolt Labs for 5000000 USD',
    ),
    finds(
      "Acme Corp's proposed $5 million investment in Bolt Labs awaits approval.",
      'INVESTMENT PROPOSED Acme Corp > Bolt Labs for 5000000 USD',
    ),
    finds(
      'Bolt Labs has raised a $30 million round at a $200 million valuation led by Acme Partners, with participation from Cord Ltd.',
      'INVESTMENT COMPLETED Acme Partners + Cord Ltd > Bolt Labs for 30000000 USD',
    ),
    finds('Bolt Labs has raised $50 million at a $500 million valuation.', 'INVESTMENT COMPLETED > Bolt Labs for 50000000 USD'),
    finds(
      'Bolt Labs closed a $30 million Series A led by Acme Partners.',
      'INVESTMENT COMPLETED Acme Partners > Bolt Labs for 30000000 USD',
    ),
    finds(
      'Bolt Labs raised $60 million from Acme Partners, Cord Ventures and others.',
      'INVESTMENT COMPLETED Acme Partners + Cord Ventures > Bolt Labs for 60000000 USD',
    ),
    finds('Acme Partners participated in the funding round of Bolt Labs.', 'INVESTMENT COMPLETED Acme Partners > Bolt Labs'),
  ],
  leaves: [
    'The round was led by Acme Partners.',
    'Acme Corp bought Bolt Labs. Cord Ventures also participated.',
    'Acme Corp raised prices by $5.',
    'Acme Corp received $5 million of financing for the deal from Bolt Bank.',
    'Acme Corp raised $20 million in debt financing from Bolt Bank.',
    'Acme Corp raised to good from fair $5 million of debt of Bolt Inc.',
    'Acme Corp raised $50 million from the sale of trucks.',
    "Acme Corp's investment in Bolt Inc was wise.",
    'Acme Corp won a second round of talks with Bolt Inc.',
  ],
};
