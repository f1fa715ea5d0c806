/** Verbs by what they mean for a fact, and what each does to the verb under it ("agreed to buy", "failed to sell"). */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs that report a sentence: what follows is a sentence of its own. */
export const SAYING = list(
  'say add report announce claim tell state note believe think know reveal disclose confirm expect suggest indicate argue estimate predict warn deny understand hope show admit insist stress concede explain declare speculate comment forecast acknowledge maintain fear feel agree mean rule guess reckon conclude learn hear assume remark recall reiterate guarantee testify allege ensure complain',
);
/** "X was asked to sell": the object of these does what follows. */
export const OBJECT_CONTROL = list(
  'allow ask enable permit force require urge invite order help let advise encourage tell authorise authorize get cause lead press oblige persuade compel entitle empower want see make appoint hire name choose pick tap poach select recruit elect lend loan give grant',
);

export const HOLD_VERBS = list('hold own have control possess retain keep');
