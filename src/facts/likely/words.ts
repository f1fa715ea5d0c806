/** Words as the model sees them: an item's lemma, and the class of trade words that it belongs to. */
import type { Item } from '../../reading/types.ts';
import {
  AGREEMENT_NOUNS,
  BUSINESS_NOUNS,
  FOUNDER_NOUNS,
  HOLDER_NOUNS,
  MERGER_NOUNS,
  OFFER_NOUNS,
  PARENT_NOUNS,
  PARTNER_NOUNS,
  PLAN_NOUNS,
  PURCHASE_NOUNS,
  SALE_NOUNS,
  STAKE_NOUNS,
  TALK_NOUNS,
  UNIT_NOUNS,
  VENTURE_NOUNS,
} from '../words/nouns.ts';
import { HOLD_VERBS, SAYING } from '../words/verbs.ts';

const list = (words: string): readonly string[] => words.split(' ').map((word) => word.replace('_', ' '));

const VERBS: Readonly<Record<string, readonly string[]>> = {
  HOLD: [...HOLD_VERBS, 'keep'],
  BUY: list(
    'buy acquire purchase take_over snap_up swallow buy_out buy_up gain obtain secure seize absorb pick_up scoop_up gobble_up win subscribe double increase raise lift boost up',
  ),
  SELL: list(
    'sell divest dispose offload spin_off spin sell_off demerge transfer unload exit cut reduce trim hive_off auction float',
  ),
  BID: list('bid offer approach tender court pursue eye target table stalk woo launch'),
  MERGE: list('merge combine join unite team_up link_up tie_up integrate'),
  INVEST: list('invest inject back fund finance inject lead participate'),
  FORM: list('form create set_up establish launch found start build'),
  NAME: list('name appoint elect promote hire recruit choose pick tap'),
  LEAVE: list('leave resign quit retire step_down depart stand_down replace succeed remove oust'),
  HEAD: list('head run lead chair manage'),
  COMPETE: list('compete rival supply order deliver sue accuse advise represent cooperate lend licence license'),
};

/** The earlier class wins. */
const NOUNS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['stake', STAKE_NOUNS],
  ['unit', UNIT_NOUNS],
  ['parent', PARENT_NOUNS],
  ['holder', HOLDER_NOUNS],
  ['venture', VENTURE_NOUNS],
  ['partner', PARTNER_NOUNS],
  ['purchase', PURCHASE_NOUNS],
  ['offer', OFFER_NOUNS],
  ['sale', SALE_NOUNS],
  ['merger', MERGER_NOUNS],
  ['talk', TALK_NOUNS],
  ['plan', PLAN_NOUNS],
  ['agreement', AGREEMENT_NOUNS],
  ['founder', FOUNDER_NOUNS],
  ['business', BUSINESS_NOUNS],
  ['rival', new Set(list('rival competitor customer supplier client analyst adviser advisor lender'))],
  ['round', new Set(list('round funding investment financing fundraising investor'))],
];

const CLASS: ReadonlyMap<string, string> = new Map([
  ...[...SAYING].map((word): [string, string] => [`v ${word}`, 'SAY']),
  ...Object.entries(VERBS).flatMap(([name, words]) => words.map((word): [string, string] => [`v ${word}`, name])),
  ...NOUNS.toReversed().flatMap(([name, words]) => [...words].map((word): [string, string] => [`n ${word}`, name])),
]);

/** Class of a verb's lemma ("BUY"), empty where it has none. */
export const verbClass = (lemma: string): string => CLASS.get(`v ${lemma}`) ?? '';
/** Class of a noun's lemma ("stake"), empty where it has none. */
export const nounClass = (lemma: string): string => CLASS.get(`n ${lemma}`) ?? '';

/** Last word of a title: "chief executive" → executive. */
const lastWord = (text: string): string => text.split(/[\s-]+/).at(-1) ?? '';

/** What an item is called: a lemma in small letters; "*PERCENT" and the like where it is no word. Names and numbers are one each. */
export function tokenOf(item: Item): string {
  switch (item.kind) {
    case 'WORD':
      if (item.pos === 'PROPN') return '*NAME';
      return /\d/.test(item.lower) ? '*NUMBER' : item.lemma.toLowerCase();
    case 'VERB':
      return item.lemma;
    case 'TITLE':
      return `*TITLE ${lastWord(item.titles.at(-1) ?? '')}`;
    default:
      return `*${item.kind}`;
  }
}

/** The class of an item; where it has none, its kind or part of speech. */
export function classOf(item: Item): string {
  switch (item.kind) {
    case 'WORD':
      return (
        nounClass(item.lemma.toLowerCase()) ||
        (/^(?:ADP|PUNCT|CCONJ|SCONJ|PART|DET|PRON)$/.test(item.pos) ? item.lower : item.pos)
      );
    case 'VERB':
      return (verbClass(item.lemma) || 'VERB') + (item.passive ? ' passive' : '');
    default:
      return `*${item.kind}`;
  }
}
