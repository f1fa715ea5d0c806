/** Currencies as the houses name them, with their ISO 4217 codes. A hundredth ("cents", "pence") has a factor. */

export interface Currency {
  readonly code: string;
  readonly factor: number;
}

const NAMES: Readonly<Record<string, string>> = {
  USD: 'dlr|dlrs|dollar|dollars|us dollars?|u\\.?s\\.? dlrs?|u\\.?s\\.? dollars?|american dollars?|bucks|greenbacks',
  CAD: 'canadian dlrs?|canadian dollars?|cdn dlrs|cdn dollars?',
  AUD: 'australian dlrs?|australian dollars?|aust dlrs?|a dlrs',
  HKD: 'h\\.?k\\.? dlrs?|hong kong dlrs?|hong kong dollars?|h\\.?k\\.? dollars?',
  NZD: 'n\\.?z\\.? dlrs?|new zealand dlrs?|new zealand dollars?|n\\.?z\\.? dollars?',
  SGD: "singapore dlrs?|singapore dollars?|s'pore dlrs?|s dlrs",
  TWD: 'taiwan dlrs?|taiwan dollars?|new taiwan dollars?',
  GBP: 'stg|pound|pounds|pounds sterling|sterling|pound sterling|quid|british pounds?',
  EUR: 'euro|euros',
  JPY: 'yen|japanese yen',
  DEM: 'mark|marks|deutsche ?marks?|german marks?|west german marks?',
  FRF: 'franc|francs|french francs?',
  CHF: 'swiss francs?|sfr',
  BEF: 'belgian francs?',
  LUF: 'luxembourg francs?',
  ITL: 'lire|lira|italian lire',
  NLG: 'guilder|guilders|dutch guilders?',
  ESP: 'peseta|pesetas|spanish pesetas?',
  SEK: 'swedish crowns?|swedish krona|swedish kronor|crowns?|krona|kronor',
  DKK: 'danish crowns?|danish krone|danish kroner',
  NOK: 'norwegian crowns?|norwegian krone|norwegian kroner',
  ISK: 'icelandic kronur',
  FIM: 'markka|finnish marks?|markkas',
  ATS: 'schillings?|austrian schillings?',
  PTE: 'escudos?',
  GRD: 'drachmas?',
  IEP: 'irish pounds?|punts?',
  XEU: 'ecus?|european currency units?',
  RUB: 'rubles?|roubles?|russian rubles?',
  INR: 'rupees?|indian rupees?',
  PKR: 'pakistani rupees?',
  CNY: 'yuan|renminbi|rmb',
  KRW: 'won|south korean won',
  IDR: 'rupiah',
  THB: 'baht',
  MYR: 'ringgit|malaysian dlrs|malaysian dollars?',
  PHP: 'philippine pesos?',
  VND: 'dong',
  ZAR: 'rand|rands',
  MXN: 'pesos?|mexican pesos?',
  ARS: 'australs?|argentine pesos?',
  CLP: 'chilean pesos?',
  COP: 'colombian pesos?',
  BRL: 'reais|real|brazilian reais',
  BRC: 'cruzados?',
  VES: 'bolivars?',
  TRY: 'turkish lira',
  AED: 'dirhams?|uae dirhams?',
  SAR: 'riyals?|saudi riyals?',
  QAR: 'qatari riyals?',
  KWD: 'dinars?|kuwaiti dinars?',
  ILS: 'shekels?',
  EGP: 'egyptian pounds?',
  NGN: 'naira',
  KES: 'kenyan shillings?|shillings?',
  PLN: 'zlotys?|zloty',
  HUF: 'forints?',
  CZK: 'koruna|czech crowns?|korunas?',
  UAH: 'hryvnias?',
  KZT: 'tenge',
};
const HUNDREDTHS: Readonly<Record<string, string>> = {
  USD: 'cents?|u\\.?s\\.? cents?',
  CAD: 'canadian cents?',
  AUD: 'australian cents?',
  GBP: 'pence|penny|p',
  EUR: 'euro cents?',
  DEM: 'pfennigs?',
  INR: 'paise|paisa',
};
const SIGNS: Readonly<Record<string, string>> = {
  USD: 'US\\$|U\\.S\\.\\$|USD|US ?dlrs|\\$',
  CAD: 'C\\$|CA\\$|Can\\$|Cdn\\$|CAD',
  AUD: 'A\\$|AU\\$|AUD',
  HKD: 'HK\\$|HKD',
  NZD: 'NZ\\$|NZD',
  SGD: 'S\\$|SGD',
  TWD: 'NT\\$|TWD',
  BRL: 'R\\$|BRL',
  MXN: 'MXN',
  GBP: '£|GBP',
  EUR: '€|EUR|euros? ',
  JPY: '¥|JPY',
  CNY: 'RMB ?|CNY|CN¥|yuan ',
  INR: 'Rs\\.?|INR|₹|Re\\.?',
  RUB: 'RUB|₽',
  KRW: '₩|KRW',
  CHF: 'CHF|SFr|Sfr|SwFr',
  SEK: 'SEK|SKr',
  NOK: 'NOK|NKr',
  DKK: 'DKK|DKr',
  DEM: 'DM',
  FRF: 'FFr|Ffr',
  ZAR: 'ZAR|R(?=\\d)',
  AED: 'AED|Dh|Dhs',
  SAR: 'SAR|SR(?=\\d)',
  MYR: 'RM|MYR',
  IDR: 'Rp\\.?|IDR',
  PHP: 'PHP|₱',
  THB: 'THB',
  ILS: 'NIS|ILS',
  NGN: '₦|NGN',
  TRY: 'TRY|₺',
  PLN: 'PLN',
  NLG: 'Fl|NLG',
};

const compile = (table: Readonly<Record<string, string>>, factor: number): [RegExp, Currency][] =>
  Object.entries(table).map(([code, names]) => [new RegExp(`^(?:${names})$`, 'i'), { code, factor }]);
const NAMED = [...compile(HUNDREDTHS, 0.01), ...compile(NAMES, 1)];
const SIGNED = compile(SIGNS, 1);
const longest = (tables: readonly Readonly<Record<string, string>>[]): string =>
  tables
    .flatMap((table) => Object.values(table))
    .flatMap((names) => names.split('|'))
    .sort((a, b) => b.length - a.length)
    .join('|');

/** Pattern of a currency's name behind the amount. */
export const CURRENCY_NAME = `(?:${longest([NAMES, HUNDREDTHS]).replaceAll(' ', '[\\s-]')})`;
/** Pattern of a currency's sign before the amount; case counts. */
export const CURRENCY_SIGN = `(?:${longest([SIGNS])})`;

function lookUp(table: readonly [RegExp, Currency][]): (text: string) => Currency {
  const known = new Map<string, Currency>();
  return (text) => {
    const key = text.replace(/[\s-]+/g, ' ').trim();
    const found = known.get(key) ??
      table.find(([pattern]) => pattern.test(key) || pattern.test(`${key} `))?.[1] ?? { code: 'USD', factor: 1 };
    if (known.size < 500) known.set(key, found);
    return found;
  };
}

/** The currency of what `CURRENCY_NAME` found. */
export const currencyNamed = lookUp(NAMED);
/** The currency of what `CURRENCY_SIGN` found. */
export const currencySigned = lookUp(SIGNED);
