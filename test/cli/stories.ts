const FIRST = ['Nor', 'Bel', 'Kar', 'Tov', 'Ril', 'Sen', 'Mav', 'Dul', 'Fen', 'Gor'];
const SECOND = ['wick', 'dale', 'mont', 'ford', 'gate', 'stead', 'holm', 'brook', 'field', 'worth'];
const LAST = ['Ltd', 'Inc', 'Corp', 'Plc', 'Group'];

/** An invented firm of its own for each number below 500: "Norwick Ltd". */
const firm = (number: number): string =>
  `${FIRST[number % 10]}${SECOND[Math.floor(number / 10) % 10]} ${LAST[Math.floor(number / 100) % 5]}`;

/** A story with one stake; each number has its own. */
export const story = (number: number) => ({
  id: `story-${number}`,
  url: `https://news.example/${number}`,
  published: '2019-05-06',
  text: `${firm(number)} owns ${5 + (number % 90)} percent of ${firm(number + 250)}, it said in a statement on Monday.`,
});

/** Stories as JSON Lines. */
export const storyLines = (count: number): string =>
  Array.from({ length: count }, (_, number) => `${JSON.stringify(story(number))}\n`).join('');
