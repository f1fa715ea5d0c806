import type { DealKind, Money } from '../../domain.ts';
import type { Clause, DealSoFar, Phrase, Scene } from '../grammar/types.ts';
import { actorsAfter, actorsOf } from '../meaning/actors.ts';
import { type Mood, moodUnderVerb } from '../meaning/mood.ts';
import { LEAST_PRICE, priceNear, priceOf } from '../meaning/price.ts';
import { type DealProposal, deal, finds, type Proposal, type Rule } from '../rule.ts';
import { STOPPING } from '../words/moods.ts';

const SALES: readonly DealKind[] = ['ACQUISITION', 'STAKE_PURCHASE', 'DIVESTMENT', 'INVESTMENT'];
const TRADES: readonly DealKind[] = [...SALES, 'MERGER'];

/** What a noun with "the" may point back to. */
const POINTS: Readonly<Record<string, readonly DealKind[]>> = {
  deal: [...TRADES, 'JOINT_VENTURE'],
  transaction: TRADES,
  acquisition: TRADES,
  takeover: TRADES,
  'tie-up': [...TRADES, 'JOINT_VENTURE'],
  purchase: SALES,
  buyout: SALES,
  sale: SALES,
  bid: TRADES,
  offer: TRADES,
  merger: TRADES,
  investment: ['INVESTMENT', 'STAKE_PURCHASE'],
  price: TRADES,
  consideration: TRADES,
  flotation: ['IPO'],
  ipo: ['IPO'],
};

const OPENING = new Set(['the', 'this', 'that']);
/** "A deal, worth $3bn, could come this week": as good as "the deal" where a sum follows. */
const FRESH = new Set(['a', 'any', 'such']);
/** Verbs and nouns that say what a deal still needs: "must be approved", "is subject to approval". */
const NEEDING = new Set(['approve', 'require', 'need', 'await', 'clear', 'pass', 'go', 'proceed']);
const NEEDED = new Set(['approval', 'clearance', 'consent', 'agreement', 'review', 'closing', 'condition', 'green']);
const SUBJECT = /\b(?:subject to|pending|conditional on)\b/i;

const fresh = ({ items }: Phrase): boolean => FRESH.has(items[0]?.lower ?? '');

/** "The deal", with nothing in the phrase that tells which. */
const isPointing = (phrase: Phrase): boolean =>
  phrase.named.length + phrase.owners.length + phrase.beside.length === 0 &&
  (OPENING.has(phrase.items[0]?.lower ?? '') || FRESH.has(phrase.items[0]?.lower ?? '')) &&
  phrase.complements.every(({ phrase: inner }) => inner.named.length + inner.owners.length + inner.beside.length === 0);

const CLOSING = new Set(['complete', 'finalise', 'finalize', 'close', 'conclude', 'consummate', 'go through']);
const BREAKING = new Set([
  ...['collapse', 'fail', 'fall', 'fall through', 'break', 'break down', 'call off', 'scrap', 'abandon', 'terminate'],
  ...['cancel', 'scuttle', 'lapse', 'unravel', 'rescind', 'walk away', 'pull out', 'drop', ...STOPPING],
]);
const SUMMING = new Set(['be', 'believe', 'say', 'value', 'estimate', 'price', 'total', 'put', 'see', 'involve']);
const WHEN = new Set(['once', 'when', 'until', 'if', 'unless', 'after', 'before', 'whether', 'as']);

/** "once the deal is completed": not yet. */
function isAwaited(scene: Scene, { start }: Clause): boolean {
  const before = scene.nodes.findLast((node) => node.end <= start);
  return before !== undefined && 'word' in before && WHEN.has(before.word);
}

const clauseOf = (scene: Scene, noun: Phrase): Clause | undefined => {
  const about = scene.clauses.filter(({ subject, objects }) => subject === noun || objects.includes(noun));
  return about.find(({ verb }) => CLOSING.has(verb.lemma) || BREAKING.has(verb.lemma)) ?? about[0];
};

/** "is subject to approval", "must still be approved": agreed and not yet done. */
function isPending(scene: Scene, { verb, objects, args, start, end, subject }: Clause, noun: Phrase): boolean {
  if (subject !== noun) return false;
  const needs = [...objects, ...args.map(({ phrase }) => phrase)].some(({ head }) => NEEDED.has(head));
  const ahead = verb.tense === 'FUTURE' || verb.modal !== null || verb.form === 'INFINITIVE';
  if (NEEDING.has(verb.lemma)) return ahead || needs;
  return verb.lemma === 'be' && (needs || SUBJECT.test(scene.story.text.slice(start, end)));
}

/** "Shareholders opposed the deal": it is not over yet. */
const isFought = ({ verb }: Clause): boolean => /^(?:oppose|fight|resist)$/.test(verb.lemma);

/** How far the deal is; undefined where the clause does not say. */
function statusOf(scene: Scene, clause: Clause, noun: Phrase): Mood | undefined {
  if (isPending(scene, clause, noun)) return 'AGREED';
  const { lemma, tense, form, negated, perfect, modal } = clause.verb;
  if (CLOSING.has(lemma)) return isAwaited(scene, clause) ? 'AGREED' : moodUnderVerb(clause, 'AGREED');
  const past = (tense === 'PAST' || perfect) && form === 'FINITE' && modal === null;
  const over = BREAKING.has(lemma) && past && !negated && !isAwaited(scene, clause) && !isFought(clause);
  return over ? 'ENDED' : undefined;
}

/** The deal that is meant: the last of its kind, and where it is said how far it is, one that was still open. */
function meant(scene: Scene, noun: Phrase, open: boolean): DealSoFar | undefined {
  const fitting = scene.memory.deals().filter(({ kind }) => POINTS[noun.head]!.includes(kind));
  return (open ? fitting.findLast(({ status }) => status !== 'COMPLETED') : undefined) ?? fitting.at(-1);
}

const VALUED = new Set(['value', 'estimate', 'price', 'put']);
const sumOf = ({ money }: Phrase): Money | null =>
  money && !money.perShare && money.value >= LEAST_PRICE
    ? { value: money.value, currency: money.currency, bound: money.bound }
    : null;

/** "The deal, worth $3bn,", "the transaction, valued at $3bn,": the sum beside the noun. */
function sumBeside(scene: Scene, noun: Phrase): Money | null {
  const place = scene.nodes.indexOf(noun);
  const [comma, prep, price] = scene.nodes.slice(place + 1, place + 4);
  const inserted =
    place >= 0 && comma?.kind === 'COMMA' && prep?.kind === 'PREP' && prep.word === 'for' && price?.kind === 'PHRASE';
  const told = scene.clauses.filter(
    ({ verb, subject, objects }) => subject === noun && VALUED.has(verb.lemma) && objects.length === 0,
  );
  const sums = [
    noun,
    ...noun.complements.filter((inner) => inner.prep === 'for').map(({ phrase }) => phrase),
    ...(inserted ? [price] : []),
    ...told.flatMap(({ args }) => args.filter((arg) => arg.prep === 'at').map(({ phrase }) => phrase)),
  ];
  return sums.map(sumOf).find((sum) => sum !== null) ?? null;
}

/** What is paid in the deal. "The deal values Bolt at $3bn": the price of a firm that is bought whole, not of a part of it. */
function amountOf(scene: Scene, noun: Phrase, clause: Clause, { kind }: DealSoFar): Money | null {
  const values = clause.verb.lemma === 'value' && !clause.verb.passive;
  const beside = sumBeside(scene, noun);
  if (beside || !SUMMING.has(clause.verb.lemma)) return beside;
  return values && kind !== 'ACQUISITION' && kind !== 'MERGER' ? null : priceOf(scene, noun, clause);
}

/** What a deal that only may come would cost: another "$3bn deal" is another one. */
const freshSum = (scene: Scene, noun: Phrase, { verb }: Clause): Money | null =>
  /^(?:could|may|might|would)$/.test(verb.modal ?? '') ? sumBeside(scene, noun) : null;

function readNoun(scene: Scene, noun: Phrase): readonly Proposal[] {
  const clause = clauseOf(scene, noun);
  if (!clause) return [];
  const said = statusOf(scene, clause, noun);
  const last = meant(scene, noun, said !== undefined);
  const amount = !last ? null : fresh(noun) ? freshSum(scene, noun, clause) : amountOf(scene, noun, clause, last);
  const status = fresh(noun) || (said === 'AGREED' && last?.status === 'PROPOSED') ? undefined : said;
  if (!last || status === null || (status === undefined && amount === null)) return [];
  const more: DealProposal = {
    ...last,
    status: status ?? last.status,
    guessed: status === undefined,
    more: true,
    amount,
    start: Math.min(noun.start, clause.start),
    end: Math.max(noun.end, clause.end),
  };
  return [more];
}

const LOTS = new Set(['share', 'stake', 'interest', 'stock', 'unit', 'business', 'shareholding', 'holding']);
const BUYING = new Set(['buy', 'acquire', 'purchase', 'sell']);

/** "The shares were bought from Cord for $5 million": who sold in the deal told last. */
function readLot(scene: Scene, clause: Clause): readonly Proposal[] {
  const { verb, subject } = clause;
  const last = scene.memory.deals().findLast(({ kind, status }) => SALES.includes(kind) && status === 'COMPLETED');
  const sold = actorsAfter(scene, clause, verb.lemma === 'sell' ? 'by' : 'from');
  const pointed = subject !== null && LOTS.has(subject.head) && isPointing(subject) && verb.passive && !verb.negated;
  if (!pointed || !last || last.buyers.length === 0 || verb.form !== 'FINITE' || sold.length === 0) return [];
  const sellers = sold.filter((ref) => ref !== last.target && !last.buyers.includes(ref));
  const amount = priceNear(scene, clause.verb);
  return [{ ...last, sellers, amount, guessed: true, more: true, start: clause.start, end: clause.end }];
}

const PAYING = new Set(['pay', 'receive', 'get']);
const PAPERS = new Set(['deal', 'agreement', 'transaction', 'term', 'accord', 'pact', 'plan']);

/** "Under the deal, Bolt's shareholders will receive $400 million in all": what is paid once, and not each year. */
function readTerms(scene: Scene, clause: Clause): readonly Proposal[] {
  const under = scene.nodes.findIndex((node) => node.kind === 'PREP' && node.word === 'under');
  const paper = scene.nodes[under + 1];
  const last = scene.memory.deals().findLast(({ kind }) => TRADES.includes(kind) || kind === 'JOINT_VENTURE');
  if (under < 0 || paper?.kind !== 'PHRASE' || !PAPERS.has(paper.head) || !isPointing(paper)) return [];
  if (!PAYING.has(clause.verb.lemma) || !last || last.amount !== null || last.status === 'COMPLETED') return [];
  if (last.kind === 'JOINT_VENTURE') return [];
  const total = scene.phrases.find(({ head, start }) => head === 'total' && start > clause.verb.start)?.complements[0]?.phrase;
  const sums = [...(total ? [total] : []), ...clause.objects];
  const amount = sums.map(sumOf).find((sum) => sum !== null) ?? null;
  const yearly = /\b(?:a|per|each) (?:year|month|quarter)\b|\bannual/i.test(
    scene.story.text.slice(clause.start, clause.end + 30),
  );
  return amount && !yearly ? [{ ...last, amount, guessed: true, more: true, start: clause.start, end: clause.end }] : [];
}

/** "Acme tried to buy Bolt but lost out to Cord": Cord got it. */
function readLost(scene: Scene, clause: Clause): readonly Proposal[] {
  const loser = actorsOf(scene, clause.subject);
  const last = scene.memory
    .deals()
    .findLast(({ kind, buyers }) => SALES.includes(kind) && buyers.some((ref) => loser.includes(ref)));
  const winners = actorsAfter(scene, clause, 'to').filter((ref) => ref !== last?.target);
  if (!last || winners.length === 0 || clause.verb.tense !== 'PAST' || clause.verb.negated) return [];
  const { kind, target } = last;
  return [deal({ kind, status: 'COMPLETED', guessed: true, buyers: winners, target }, clause)];
}

/** "The deal is worth $3bn", "the takeover has collapsed", "the transaction is subject to approval": more of the deal told last. */
export const theDeal: Rule = {
  name: 'the-deal',
  reads: 'how far a deal told before has come, or what is paid in it',
  on: [...Object.keys(POINTS), ...LOTS, ...PAPERS, 'lose'],
  nameless: true,
  read: (scene) => [
    ...scene.phrases.filter((phrase) => phrase.head in POINTS && isPointing(phrase)).flatMap((noun) => readNoun(scene, noun)),
    ...scene.clauses.flatMap((clause) => readTerms(scene, clause)),
    ...scene.clauses.filter(({ verb }) => verb.lemma === 'lose').flatMap((clause) => readLost(scene, clause)),
    ...scene.clauses.filter(({ verb }) => BUYING.has(verb.lemma)).flatMap((clause) => readLot(scene, clause)),
  ],
  finds: [
    finds('Acme Corp bought Bolt Inc. The deal is expected to close in May.', 'ACQUISITION AGREED Acme Corp > Bolt Inc'),
    finds(
      'Acme Corp agreed to buy Bolt Inc. The transaction was completed on Monday.',
      'ACQUISITION COMPLETED Acme Corp > Bolt Inc',
    ),
    finds('Acme Corp agreed to buy Bolt Inc. The takeover collapsed in May.', 'ACQUISITION ENDED Acme Corp > Bolt Inc'),
    finds(
      'Acme Corp bought Bolt Inc. The deal is worth $20 million.',
      'ACQUISITION COMPLETED Acme Corp > Bolt Inc for 20000000 USD',
    ),
    finds(
      'Acme Corp holds a 5 pct stake in Bolt Inc. It bought the stake in May. The shares were purchased from Cord Ltd for $5 million.',
      'STAKE_PURCHASE COMPLETED Acme Corp > Bolt Inc from Cord Ltd for 5000000 USD',
    ),
    finds(
      'Acme Corp will buy Bolt Inc. The transaction, valued at $3 billion, will close in May.',
      'ACQUISITION AGREED Acme Corp > Bolt Inc for 3000000000 USD',
    ),
    finds(
      'Acme Corp will buy Bolt Inc. The deal values Bolt at 2 billion euros.',
      'ACQUISITION AGREED Acme Corp > Bolt Inc for 2000000000 EUR',
    ),
    finds('Acme Corp agreed to buy Bolt Inc. Regulators have blocked the deal.', 'ACQUISITION ENDED Acme Corp > Bolt Inc'),
    finds(
      'Acme Corp is close to buying Bolt Inc. A deal, worth about $400 million, could be announced next week.',
      'ACQUISITION PROPOSED Acme Corp > Bolt Inc for ~400000000 USD',
    ),
    finds(
      'Acme Corp agreed to acquire Bolt Inc. Under the agreement, Bolt shareholders will receive $400 million.',
      'ACQUISITION AGREED Acme Corp > Bolt Inc for 400000000 USD',
    ),
    finds('Acme Corp tried to buy Bolt Inc but lost out to Cord Ltd.', 'ACQUISITION COMPLETED Cord Ltd > Bolt Inc'),
    finds('Acme Corp bought Bolt Inc. The price was $5 million.', 'ACQUISITION COMPLETED Acme Corp > Bolt Inc for 5000000 USD'),
    finds('Acme Corp bought Bolt Inc. The deal must be approved by shareholders.', 'ACQUISITION AGREED Acme Corp > Bolt Inc'),
  ],
  leaves: [
    'Acme Corp agreed to buy Bolt Inc. The shares were listed by Cord Ltd.',
    'The deal is worth $20 million to Acme Corp.',
    'Acme Corp agreed to acquire Bolt Inc. Under the deal, Acme will pay $5 million a year for power.',
    'Acme Corp agreed to buy Bolt Inc. The deal pleased investors.',
    'Acme Corp agreed to buy Bolt Inc. The takeover could be blocked by regulators.',
  ],
};
