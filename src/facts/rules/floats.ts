import type { Money, PartyRef } from '../../domain.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { actorsOf } from '../meaning/actors.ts';
import { firmsOf } from '../meaning/firms.ts';
import { type Mood, moodOf, moodOfTense, moodUnderVerb } from '../meaning/mood.ts';
import { priceNear } from '../meaning/price.ts';
import { lotOf } from '../meaning/purchase.ts';
import { deal, finds, type Proposal, type Rule } from '../rule.ts';

const FLOATING = ['float', 'go public', 'go', 'list'];
const NOUNS = ['flotation', 'ipo', 'offering', 'float', 'debut', 'listing'];

const textOf = (scene: Scene, { start, end }: Phrase): string => scene.story.text.slice(start, end);

const EXCHANGES = /\b(?:exchange|stock market|nasdaq|nyse|bourse)\b/i;

/** "its stock market debut": a debut and a listing may be of many things. */
const MARKET = ['stock', 'market', 'share', 'exchange', 'trading', 'public'];

/** "its debut on the Nasdaq", "raised $300 million in a Hong Kong listing". */
const isPlaced = (scene: Scene, { start, end, head }: Phrase): boolean =>
  EXCHANGES.test(scene.story.text.slice(end, end + 30)) ||
  (head === 'listing' &&
    /\brais(?:e|es|ed|ing)\b[^.]*$/i.test(scene.story.text.slice(Math.max(scene.sentence.start, start - 80), start)));

const isFloat = (scene: Scene, phrase: Phrase): boolean =>
  phrase.named.length === 0 &&
  NOUNS.includes(phrase.head) &&
  (!['debut', 'listing'].includes(phrase.head) || MARKET.some((word) => phrase.words.has(word)) || isPlaced(scene, phrase)) &&
  (phrase.head !== 'offering' || (phrase.words.has('initial') && phrase.words.has('public')));

/** The money that comes in; what the flotation "could value it at" is not. */
function proceedsOf(scene: Scene, where: { start: number; end: number }): Money | null {
  const amount = priceNear(scene, where);
  const worths = scene.clauses
    .filter(({ verb }) => verb.lemma === 'value')
    .flatMap(({ args }) => args.filter(({ prep }) => prep === 'at').map(({ phrase }) => phrase.money?.value));
  return amount && !worths.includes(amount.value) ? amount : null;
}

interface Floated {
  readonly targets: readonly PartyRef[];
  readonly percent: number | null;
}
const all = (targets: readonly PartyRef[]): Floated => ({ targets, percent: null });

/** "Bolt", "30 percent of Bolt", "part of the capital of Bolt". */
function floated(scene: Scene, phrase: Phrase): Floated {
  const targets = firmsOf(scene, phrase);
  const lot = targets.length > 0 ? null : lotOf(scene, phrase);
  return lot?.stake ? { targets: lot.targets, percent: lot.share.percent } : all(targets);
}

function propose(
  scene: Scene,
  { targets, percent }: Floated,
  status: Mood,
  where: { start: number; end: number },
  sellers: readonly PartyRef[] = [],
): readonly Proposal[] {
  if (status === null) return [];
  return targets
    .filter((ref) => scene.party(ref)?.kind === 'FIRM')
    .slice(0, 1)
    .map((target) =>
      deal(
        {
          kind: 'IPO',
          status,
          sellers: sellers.filter((ref) => ref !== target),
          target,
          percent,
          amount: proceedsOf(scene, where),
        },
        where,
      ),
    );
}

/** "raised $300 million in its offering", "made its debut in a flotation": the money is there. */
const RAISING = new Set(['raise', 'price', 'complete', 'make']);

function statusOf(scene: Scene, noun: Phrase, above: Clause | undefined): Mood {
  if (!above) return noun.head === 'debut' ? 'COMPLETED' : 'PROPOSED';
  if (noun.head === 'debut') return moodOfTense(above);
  return RAISING.has(above.verb.lemma) ? moodOf(scene, above) : moodUnderVerb(above, 'PROPOSED');
}

/** "Shares in Acme rose on their debut": the firm. */
const issuers = (scene: Scene, subject: Phrase | null): readonly PartyRef[] =>
  subject && (subject.head === 'share' || subject.head === 'stock')
    ? [...subject.owners, ...subject.beside, ...subject.complements.flatMap(({ phrase }) => firmsOf(scene, phrase))]
    : [];

function readNoun(scene: Scene, noun: Phrase): readonly Proposal[] {
  const above = scene.clauses.find(({ objects, args }) => objects.includes(noun) || args.some(({ phrase }) => phrase === noun));
  const [of] = noun.complements
    .filter(({ prep }) => prep === 'of')
    .map(({ phrase }) => floated(scene, phrase))
    .filter(({ targets }) => targets.length > 0);
  const own = [...noun.owners, ...noun.beside];
  const agent = above && !above.verb.passive ? [...actorsOf(scene, above.subject), ...issuers(scene, above.subject)] : [];
  return propose(
    scene,
    of ?? all(own.length > 0 ? own : agent),
    statusOf(scene, noun, above),
    above && RAISING.has(above.verb.lemma) ? { start: above.start, end: noun.end } : noun,
    above?.objects.includes(noun) && !above.verb.passive ? actorsOf(scene, above.subject) : [],
  );
}

/** "went public", "listed its shares in London": other things go and are listed too. */
function isFloating(scene: Scene, { verb, objects, args }: Clause): boolean {
  if (verb.lemma === 'go') return objects[0]?.head === 'public' && objects[0].items.length === 1;
  if (verb.lemma === 'list' && verb.passive && verb.tense === 'PRESENT' && !verb.perfect) return false;
  if (verb.lemma !== 'list') return verb.passive || objects.every((phrase) => floated(scene, phrase).targets.length > 0);
  const where = args.some(({ prep, phrase }) => (prep === 'on' || prep === 'in') && EXCHANGES.test(textOf(scene, phrase)));
  const itself = !verb.passive && objects.length === 0 && args.some(({ prep }) => prep === 'in' || prep === 'on');
  const firm = !verb.passive && objects.length > 0 && objects.every((phrase) => firmsOf(scene, phrase).length > 0);
  const placed = verb.form !== 'FINITE' && args.some(({ prep }) => prep === 'in' || prep === 'on');
  if (itself || (firm && placed)) return true;
  return where && (verb.passive || objects.every((phrase) => phrase.head === 'share' || firmsOf(scene, phrase).length > 0));
}

function readClause(scene: Scene, clause: Clause): readonly Proposal[] {
  if (!isFloating(scene, clause)) return [];
  const things = clause.verb.passive ? [] : clause.objects;
  const [thing] = things.map((phrase) => floated(scene, phrase)).filter(({ targets }) => targets.length > 0);
  const actors = actorsOf(scene, clause.subject);
  return propose(scene, thing ?? all(actors), moodOf(scene, clause), clause, thing ? actors : []);
}

/** "Acme plans an initial public offering", "the flotation of Acme", "floated its Bolt unit". */
export const floats: Rule = {
  name: 'floats',
  reads: 'a firm is brought to the stock exchange',
  on: [...FLOATING, ...NOUNS],
  read: (scene) => [
    ...scene.phrases.filter((phrase) => isFloat(scene, phrase)).flatMap((noun) => readNoun(scene, noun)),
    ...scene.clauses.filter(({ verb }) => FLOATING.includes(verb.lemma)).flatMap((clause) => readClause(scene, clause)),
  ],
  finds: [
    finds('Bolt Airways said it plans an initial public offering.', 'IPO PROPOSED > Bolt Airways'),
    finds('Acme Corp floated its Bolt unit in 1999.', 'IPO COMPLETED > Bolt from Acme Corp'),
    finds('Acme Corp plans the flotation of Bolt Inc.', 'IPO PROPOSED > Bolt Inc from Acme Corp'),
    finds('Acme Corp plans to float 30 percent of Bolt Inc.', 'IPO PROPOSED > Bolt Inc 30% from Acme Corp'),
    finds('The public float of 13 pct of Bolt Inc was a success.', 'IPO PROPOSED > Bolt Inc 13%'),
    finds('Bolt Airways listed in Amsterdam last month.', 'IPO COMPLETED > Bolt Airways'),
    finds('Bolt Airways made its stock market debut.', 'IPO COMPLETED > Bolt Airways'),
    finds('Shares in Bolt Airways jumped on their stock market debut.', 'IPO COMPLETED > Bolt Airways'),
    finds('Bolt Airways plans a flotation that could value it at $5 billion.', 'IPO PROPOSED > Bolt Airways'),
    finds('Bolt Airways made its debut on the Nasdaq.', 'IPO COMPLETED > Bolt Airways'),
    finds('Acme Corp plans to list Bolt Airways in Hong Kong.', 'IPO PROPOSED > Bolt Airways from Acme Corp'),
    finds('Bolt Airways pulled its planned IPO.', 'IPO ENDED > Bolt Airways'),
    finds('Bolt Airways went public in 1999.', 'IPO COMPLETED > Bolt Airways'),
    finds('Bolt Airways plans to list its shares on the New York Stock Exchange.', 'IPO PROPOSED > Bolt Airways'),
    finds('Bolt Airways raised $300 million in its initial public offering.', 'IPO COMPLETED > Bolt Airways for 300000000 USD'),
  ],
  leaves: [
    'Acme Corp listed its products.',
    'Acme Corp is listed on the Oslo stock exchange.',
    'Acme Corp listed Bolt Inc among its customers.',
    'Acme Corp went ahead with its plan.',
    'Acme Corp sold $5 billion of floating rate notes.',
    'Acme Corp used proceeds from a share offering to pay its debt.',
  ],
};
