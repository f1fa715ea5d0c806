/** Whether a description may mean a party: "the Russian group" no Swiss one, "the bank" a bank. */
import type { ReadParty } from '../domain.ts';
import { landOfFirm } from './names/firm-lands.ts';
import { COUNTRY_OF_ADJECTIVE, COUNTRY_OF_CAPITAL, COUNTRY_OF_NAME, plain } from './names/tables.ts';
import type { Token } from './tokens.ts';

/** What a party so called must be told as, by its trade or its name. */
const MUST_BE: Readonly<Record<string, RegExp>> = {
  club: /club|united|\bfc\b|football|city|rovers|athletic|team|\b(?:inter|milan|juventus|roma|lazio|napoli|arsenal|chelsea|liverpool|everton|tottenham|leeds|villa|celtic|rangers|barcelona|madrid|bayern|dortmund|ajax|benfica|porto|marseille|lyon)\b/,
  exchange: /exchange|bourse|b[öo]e?rse|nasdaq|euronext/,
  bourse: /exchange|bourse|b[öo]e?rse|nasdaq|euronext/,
  trust: /trust/,
  partnership: /partner|\bl\.?p\b/,
  yard: /yard|ship/,
  agency: /agency|authority|administration|bureau/,
  activist: /fund|capital|partners|invest|management/,
  fund: /fund|capital|partners|invest|asset|equity|pension/,
};
/** Whose name says this is no startup, no brewer. */
const INVESTORS = /\b(?:partners|capital|ventures|equity|holdings|investments?|fund)\b/;
const NO_INVESTORS = new Set(
  'startup start-up airline carrier carmaker automaker brewer retailer drugmaker chipmaker steelmaker miner publisher broadcaster'.split(
    ' ',
  ),
);
/** "the private equity firm", "the buyout group". */
const FUND_WORDS = new Set(['equity', 'buyout', 'hedge', 'venture']);
const isFunds =
  /fund|capital|partners|invest|asset|equity|ventures|\b(?:kkr|tpg|cvc|eqt|blackstone|carlyle|apollo|cinven|permira|advent|bridgepoint)\b/;

/** What a party so called is told as, where its trade is told at all. */
const SHOULD_BE: Readonly<Record<string, RegExp>> = {
  bank: /ban[ckq]|credit|cr[ée]dit|savings|lender|financ|trust|mutual/,
  lender: /ban[ckq]|credit|cr[ée]dit|savings|lend|financ|loan|mortgage/,
  airline: /air|carrier|wings|jet/,
  carrier: /air|carrier|wings|jet|tele|phone|mobile|wireless|ship/,
  carmaker: /car|auto|motor|vehicle/,
  automaker: /car|auto|motor|vehicle/,
  brewer: /brew|beer|drink/,
  insurer: /insur|assur|life/,
  retailer: /retail|store|shop|supermarket|chain|grocer|market/,
  steelmaker: /steel|metal/,
  drugmaker: /drug|pharma|medic/,
  chipmaker: /chip|semicon|electr/,
  miner: /min(?:e|ing)|gold|metal|copper|coal/,
  publisher: /publish|press|news|media|book/,
  broadcaster: /broadcast|tele|radio|media|\btv\b/,
  builder: /build|construct|hous/,
};
/** Heads that tell nothing. */
const PLAIN = new Set(
  'company group firm corporation giant concern conglomerate business maker producer manufacturer operator'.split(' '),
);
/** Words that stand beside any head and tell nothing that is compared. */
const STEM = 4;

const stemsOf = (words: readonly string[]): string[] =>
  words
    .filter((word) => word.length >= STEM && !PLAIN.has(word))
    .map((word) => word.replace(/(?:ies|s|er|ing)$/, '').slice(0, 7));

/** National words of other languages, and legal forms of one land. */
const LAND_OF_WORD: Readonly<Record<string, string>> = {
  deutsche: 'DE',
  gmbh: 'DE',
  nippon: 'JP',
  kk: 'JP',
  suisse: 'CH',
  svenska: 'SE',
  ab: 'SE',
  norsk: 'NO',
  norske: 'NO',
  asa: 'NO',
  danske: 'DK',
  polska: 'PL',
  italia: 'IT',
  spa: 'IT',
  oyj: 'FI',
  espana: 'ES',
  españa: 'ES',
  brasil: 'BR',
  ltda: 'BR',
  hindustan: 'IN',
  bharat: 'IN',
  pvt: 'IN',
  turk: 'TR',
  türk: 'TR',
  magyar: 'HU',
  nyrt: 'HU',
  zrt: 'HU',
  tbk: 'ID',
  bhd: 'MY',
  pty: 'AU',
  nv: 'NL',
  pjsc: 'RU',
  ojsc: 'RU',
  oao: 'RU',
  zao: 'RU',
};

/** Words in a name that tell a trade: who is "Acme Motors" is no bank. */
const isOfAnother = (told: string): boolean => TRADES_IN_NAMES.test(told);
const TRADES_IN_NAMES =
  /\b(?:motors?|oil|petroleum|steel|mining|minerals|pharma\w*|chemicals?|foods?|brewer\w*|airlines?|airways|telecom\w*|electronics?|energy|hotels?|stores|paper|cement|textiles?|shipping|railways?|insurance|securities)\b/;

/** The party's country by its trade's words or by its name: "China Paper" is Chinese. */
function countryOf(party: ReadParty): string | null {
  const known = party.country ?? landOfFirm(party.names);
  if (known) return known;
  for (const word of party.names.flatMap((name) => name.split(/\s+/))) {
    const code =
      LAND_OF_WORD[plain(word)] ?? COUNTRY_OF_NAME.get(word) ?? COUNTRY_OF_ADJECTIVE.get(word) ?? COUNTRY_OF_CAPITAL.get(word);
    if (code) return code;
  }
  return null;
}

/** 2 where the words speak for the party, 1 where they leave it open, 0 where another trade is told of it, -1 where it cannot be. */
export function fitOf(party: ReadParty, words: readonly Token[], head: Token): -1 | 0 | 1 | 2 {
  const told = `${party.trade ?? ''} ${party.names.join(' ')}`.toLowerCase();
  const country = words.map((word) => COUNTRY_OF_ADJECTIVE.get(word.text)).find(Boolean);
  const own = countryOf(party);
  if (country && own && own !== country) return -1;
  if (NO_INVESTORS.has(head.lower) && party.trade === null && INVESTORS.test(told)) return -1;
  if (words.some(({ lower }) => FUND_WORDS.has(lower)) && !isFunds.test(told)) return -1;
  const must = MUST_BE[head.lower];
  if (must && !must.test(told)) return -1;
  const should = SHOULD_BE[head.lower];
  if (should && !should.test(told) && (party.trade !== null || isOfAnother(told))) return -1;
  const stems = stemsOf([...words.filter((word) => !COUNTRY_OF_ADJECTIVE.has(word.text)).map((word) => word.lower), head.lower]);
  const known = stemsOf(told.split(/[^\p{L}]+/u));
  const agrees =
    must !== undefined ||
    should?.test(told) ||
    stems.some((stem) => known.some((other) => other.startsWith(stem) || stem.startsWith(other)));
  const isOther = !agrees && stems.length > 0 && party.trade !== null && stemsOf([party.trade]).length > 0;
  if (isOther) return 0;
  if (country) return own === country ? 2 : 1;
  return agrees ? 2 : 1;
}
