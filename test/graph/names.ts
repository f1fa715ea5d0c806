/** Names of firms that nobody takes for each other, as many as a test wants. */
const STEMS = [
  'Aldermoor', 'Brackwater', 'Cinderholt', 'Dunvegan', 'Elmscott', 'Fairoak', 'Gathercole', 'Hexworthy', 'Inverlael', 'Jerramwood',
  'Kilbryde', 'Lavington', 'Mossgiel', 'Netherby', 'Oxmantown', 'Penhallow', 'Quarrendon', 'Rosskeen', 'Silverdale', 'Tolquhon',
  'Ulverscroft', 'Varnmore', 'Wychbold', 'Yarrowfoot', 'Zennorbay',
] as const; // biome-ignore format: a row of names
const TRADES = ['Mining', 'Foods', 'Railway', 'Timber', 'Shipping', 'Optics', 'Textiles', 'Ceramics'] as const;

/** The n-th of 200 names: "Aldermoor Mining". */
export const firmName = (n: number): string =>
  `${STEMS[n % STEMS.length]} ${TRADES[Math.floor(n / STEMS.length) % TRADES.length]}`;

/** The names from the first up to `count`. */
export const firmNames = (count: number): readonly string[] => Array.from({ length: count }, (_, n) => firmName(n));
