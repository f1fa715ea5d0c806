import type { PartyRef } from '../../domain.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { actorsOf, agentsOf, patientsOf } from '../meaning/actors.ts';
import { firmsOnly } from '../meaning/firms.ts';
import { moodUnderVerb } from '../meaning/mood.ts';
import { priceNear } from '../meaning/price.ts';
import { lotOf } from '../meaning/purchase.ts';
import { deal, finds, type Proposal, type Rule } from '../rule.ts';
import { FAILING, MOOD_OF_VERB, STOPPING } from '../words/moods.ts';
import { AGREEMENT_NOUNS, SALE_NOUNS, STAKE_NOUNS, TALK_NOUNS, UNIT_NOUNS } from '../words/nouns.ts';
import { forSale } from './for-sale.ts';

const AHEAD = ['proposed', 'planned', 'possible', 'potential', 'forthcoming'];

/** Who votes on the sale of the firm itself. */
const ORGANS = /^(?:shareholder|stockholder|holder|board|director|investor)$/;

/** "until its sale to Cord in 1998": the firm itself was sold. */
function readOwn(scene: Scene, noun: Phrase, buyers: readonly PartyRef[], above: Clause | undefined): readonly Proposal[] {
  const [target] = firmsOnly(scene, noun.owners);
  const told = above && ORGANS.test(above.subject?.head ?? '') ? moodUnderVerb(above, 'AGREED') : null;
  if (target && told) return [deal({ kind: 'ACQUISITION', status: told, buyers, target }, noun)];
  const before = scene.nodes.findLast((node) => node.end <= noun.start);
  const done = before?.kind === 'PREP' && /^(?:until|after|since|before)$/.test(before.word);
  return target && done ? [deal({ kind: 'ACQUISITION', status: 'COMPLETED', guessed: true, buyers, target }, noun)] : [];
}

const EARNING = new Set('get raise receive make book net earn gain report post record take use expect'.split(' '));
const GAINS = new Set(['gain', 'profit', 'loss', 'proceeds', 'proceed', 'charge', 'income', 'cash', 'benefit']);

/** "raised $30 million from the sale of Bolt", "booked a gain on the sale of Bolt": the clause of whoever sold. */
const earnerOf = (scene: Scene, noun: Phrase): Clause | undefined =>
  scene.clauses.find(
    ({ verb, objects, args }) =>
      EARNING.has(verb.lemma) &&
      (args.some(({ prep, phrase }) => /^(?:from|through|on|via)$/.test(prep) && phrase === noun) ||
        [...objects, ...args.map(({ phrase }) => phrase)].some(
          ({ head, complements }) => GAINS.has(head) && complements.some(({ phrase }) => phrase === noun),
        )),
  );

/** "a gain of $5 million on the sale": not the price, and the sale is over. */
const isGain = ({ story }: Scene, { start }: Phrase): boolean =>
  /\b(?:gain|profit|loss|charge)\b(?:[^.;]|\.\d){0,40}\b(?:on|from)\s+$/i.test(story.text.slice(Math.max(0, start - 70), start));

/** "posted a gain on the sale": not one that is only expected. */
const isBooked = (scene: Scene, noun: Phrase): boolean =>
  isGain(scene, noun) &&
  scene.clauses.every(({ verb }) => verb.lemma !== 'expect' && verb.tense !== 'FUTURE' && verb.modal === null);

const PAPERS = new Set([...AGREEMENT_NOUNS, ...TALK_NOUNS]);

/** "an agreement with Cord for the sale of Bolt": the agreement. */
const paperOf = (scene: Scene, noun: Phrase): Phrase | undefined =>
  scene.phrases.find(({ head, complements }) => PAPERS.has(head) && complements.some(({ phrase }) => phrase === noun));

/** "A sale of Bolt would raise $2bn". */
const isSupposed = (scene: Scene, noun: Phrase): boolean =>
  scene.clauses.some(({ subject, verb }) => subject === noun && /^(?:would|could|may|might)$/.test(verb.modal ?? ''));

/** "suspended sales of the drug Bolt": what is sold day by day, and no firm. */
const isTurnover = (noun: Phrase, sold: Phrase): boolean =>
  noun.items.at(-1)?.lower === 'sales' && ![...sold.words].some((word) => UNIT_NOUNS.has(word) || STAKE_NOUNS.has(word));

function readNoun(scene: Scene, noun: Phrase): readonly Proposal[] {
  const paper = paperOf(scene, noun);
  const above = scene.clauses.find(
    ({ objects, subject, verb, args }) =>
      objects.includes(noun) ||
      ((verb.passive || FAILING.has(verb.lemma)) && subject === noun) ||
      (paper && (objects.includes(paper) || args.some(({ phrase }) => phrase === paper))),
  );
  const own =
    AHEAD.some((word) => noun.words.has(word)) || isSupposed(scene, noun) || TALK_NOUNS.has(paper?.head ?? '')
      ? 'PROPOSED'
      : noun.words.has('completed') || noun.words.has('reported') || isBooked(scene, noun)
        ? 'COMPLETED'
        : 'AGREED';
  const status = noun.words.has('no') ? null : above ? moodUnderVerb(above, own) : own;
  if (status === null) return [];
  const parts = (prep: string) => noun.complements.filter((complement) => complement.prep === prep).map(({ phrase }) => phrase);
  const with_ = (paper?.complements ?? []).filter(({ prep }) => prep === 'with').map(({ phrase }) => phrase);
  const buyers = [...parts('to'), ...with_].flatMap((phrase) => actorsOf(scene, phrase));
  const earner = above ? undefined : earnerOf(scene, noun);
  const doer = above ?? earner;
  const agent = doer && !doer.verb.passive ? actorsOf(scene, doer.subject) : [];
  const sold = parts('of');
  if (sold.length === 0 && buyers.length > 0) return readOwn(scene, noun, buyers, above);
  return sold.flatMap((phrase) => {
    if (buyers.length === 0 && isTurnover(noun, phrase)) return [];
    const lot = lotOf(scene, phrase);
    const sellers = [...parts('by').flatMap((by) => actorsOf(scene, by)), ...noun.owners, ...(lot?.owners ?? [])];
    const who = sellers.length > 0 ? sellers : agent;
    if (!lot || (who.length === 0 && buyers.length === 0)) return [];
    const itself = phrase.vague || phrase.complements.some((inner) => inner.phrase.vague);
    const seller = itself && agent.length > 0 && lot.targets.every((target) => buyers.includes(target));
    return (seller ? agent : lot.targets)
      .filter((target) => seller || !who.includes(target))
      .map((target) =>
        deal(
          {
            kind: buyers.length > 0 ? lot.kind : 'DIVESTMENT',
            guessed: own === 'AGREED' && (!above || !MOOD_OF_VERB.has(above.verb.lemma) || STOPPING.has(above.verb.lemma)),
            status,
            lot,
            buyers,
            sellers: seller ? [] : who,
            target,
            percent: lot.share.percent,
            amount: isGain(scene, noun) ? null : priceNear(scene, noun),
          },
          noun,
        ),
      );
  });
}

/** "on the block", "on the market". */
const COUNTERS = new Set(['block', 'market']);
const PUTTING = new Set(['put', 'put up', 'offer', 'place', 'be']);
/** "is up for sale", "is on the block". */
const isUp = (scene: Scene, { verb, start, end }: Clause): boolean =>
  verb.lemma !== 'be' || /\b(?:up for sale|on the block)\b/i.test(scene.story.text.slice(start, end));

/** "has put its Bolt unit up for sale". */
function readOffered(scene: Scene, clause: Clause): readonly Proposal[] {
  const offered = clause.args.some(
    ({ prep, phrase }) =>
      !phrase.words.has('not') && ((prep === 'for' && phrase.head === 'sale') || (prep === 'on' && COUNTERS.has(phrase.head))),
  );
  if (!offered || clause.verb.negated || !isUp(scene, clause)) return [];
  const by = clause.args.flatMap(({ phrase }) => phrase.complements.filter(({ prep }) => prep === 'by'));
  const state = clause.verb.lemma === 'be';
  const agents = state ? [] : agentsOf(scene, clause);
  const sellers = agents.length > 0 ? agents : by.flatMap(({ phrase }) => actorsOf(scene, phrase));
  return (state && clause.subject ? [clause.subject] : patientsOf(clause)).flatMap((phrase) => {
    const lot = lotOf(scene, phrase, sellers);
    const owners = [...(lot?.owners ?? []), ...phrase.appositions.flatMap((told) => told.owners)];
    const who = sellers.length > 0 ? sellers : owners;
    return (lot?.targets ?? [])
      .filter((target) => who.some((seller) => seller !== target))
      .map((target) =>
        deal(
          { kind: 'DIVESTMENT', status: 'PROPOSED', sellers: who, target, percent: lot!.share.percent },
          { start: clause.start, end: Math.max(clause.end, phrase.end) },
        ),
      );
  });
}

/** "the sale of its Bolt unit to Cord for 30 mln dlrs", "Acme's planned sale of Bolt". */
export const saleNoun: Rule = {
  name: 'sale-noun',
  reads: 'a sale, disposal or spin-off of a firm, as a noun',
  on: [...SALE_NOUNS, ...COUNTERS, ...forSale.on],
  read: (scene) => [
    ...scene.phrases
      .filter((phrase) => SALE_NOUNS.has(phrase.head) && phrase.named.length === 0)
      .flatMap((noun) => readNoun(scene, noun)),
    ...scene.clauses.filter(({ verb }) => PUTTING.has(verb.lemma)).flatMap((clause) => readOffered(scene, clause)),
    ...forSale.read(scene),
  ],
  finds: [
    ...forSale.finds,
    finds('Acme Corp is considering a sale of Bolt Inc.', 'DIVESTMENT PROPOSED > Bolt Inc from Acme Corp'),
    finds('Acme Corp has put its Bolt unit up for sale.', 'DIVESTMENT PROPOSED > Bolt from Acme Corp'),
    finds("Bolt Inc shareholders approved the company's sale to Acme Corp.", 'ACQUISITION AGREED Acme Corp > Bolt Inc'),
    finds('Ann Lee ran Bolt Inc until its sale to Acme Corp in 1998.', 'ACQUISITION COMPLETED Acme Corp > Bolt Inc'),
    finds('Acme Corp put its Bolt unit on the block.', 'DIVESTMENT PROPOSED > Bolt from Acme Corp'),
    finds('Bolt Inc was put up for sale by Acme Corp.', 'DIVESTMENT PROPOSED > Bolt Inc from Acme Corp'),
    finds("Acme Corp's sale of Bolt Inc to Cord Ltd fell through.", 'ACQUISITION ENDED Cord Ltd > Bolt Inc from Acme Corp'),
    finds(
      'Acme Corp reached an agreement with Cord Ltd for the sale of Bolt Inc.',
      'ACQUISITION AGREED Cord Ltd > Bolt Inc from Acme Corp',
    ),
    finds('A sale of Bolt Inc to Cord Ltd would raise $20 million.', 'ACQUISITION PROPOSED Cord Ltd > Bolt Inc for 20000000 USD'),
    finds("Acme Corp's stake in Bolt Inc is up for sale.", 'DIVESTMENT PROPOSED > Bolt Inc from Acme Corp'),
    finds('Acme Corp got $30 million from the sale of Bolt Inc.', 'DIVESTMENT AGREED > Bolt Inc from Acme Corp for 30000000 USD'),
    finds(
      'Acme Corp booked a gain on the sale of Bolt Inc to Cord Ltd.',
      'ACQUISITION COMPLETED Cord Ltd > Bolt Inc from Acme Corp',
    ),
    finds('Acme Corp called off the sale of Bolt Inc.', 'DIVESTMENT ENDED > Bolt Inc from Acme Corp'),
    finds(
      'Acme Corp completed the sale of its Bolt unit to Cord Ltd for 30 mln dlrs.',
      'ACQUISITION COMPLETED Cord Ltd > Bolt from Acme Corp for 30000000 USD',
    ),
  ],
  leaves: [
    ...forSale.leaves,
    'Acme Corp put a new car on the market.',
    'Acme Corp expects sales of 30 mln dlrs.',
    'Acme Corp and Bolt Inc suspended sales of the drug Cordax.',
    'Acme Corp reported the sale of cars to Bolt Inc.',
  ],
};
