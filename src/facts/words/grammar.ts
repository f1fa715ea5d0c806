/** Small words that hold sentences together. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const PREPOSITIONS = list(
  'of in to from by with for at on between through via under into among against over about after before since until upon towards toward without within during than per including as despite following alongside behind beyond like except pending versus near across around outside inside above below beside throughout amid amongst till',
);
/** Stands for words that say when: "last August". */
export const TIME = '*time';
/** Stands for "along with", "as well as". */
export const ADDED = 'along-with';
export const CONJUNCTIONS = list(`and or & but nor plus ${ADDED}`);
export const RELATIVES = list('which who whose whom where that');
export const SUBORDINATORS = list('if unless whether although though because while when once whereas so whereby wherein');
/** What makes a plan or claim a mere possibility. */
export const CONDITIONALS = list('if unless whether');
export const DASHES = list('- -- – — ...');
export const QUOTES = list("\" “ ” ' ‘ ’ `` ''");
export const STOPS = list('. ; : ! ? •');
/** Determiners that open a new phrase where one already stands: "sell Acme the unit". */
export const OPENERS = list('the a an its his her their this these those another');
/** Prepositions that may also open a clause: "after it sold". */
export const CLAUSE_OPENERS = list(
  'after before since until as than that once when while if because though although whether so where',
);
