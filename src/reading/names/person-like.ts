/** Whether a name looks like a person's by its own words and the title beside it: "Ann Lee", "J.P. Smith", "Mr Chen". */
import { coreWords } from './core.ts';
import { isFamilyFirst, isFamilyLast } from './family-first.ts';
import { knownAs } from './known.ts';
import type { Mention } from './mentions.ts';
import { COMMON_WORDS, COUNTRY_OF_NAME, FIRM_WORDS, isFirstName, isLegalForm, isPlace } from './tables.ts';

const INITIAL = /^\p{Lu}\.$/u;
const INITIALS = /^(?:\p{Lu}\.)+$/u;
/** "KK Rao", but not "GM Daewoo". */
const INITIALS_ALONE = /^\p{Lu}{2}$/u;
const ACRONYMS = new Set('AB AG AI AM BA BP BT CL EU EC GE GM HP IT ING KB LG MG NZ PA SA SG SK TV UK UN US VW'.split(' '));
const isSurname = (word: string): boolean =>
  /^(?:Mc|Mac|O['’]|De|Di|La|Le)?\p{Lu}\p{Ll}{2,}$/u.test(word) &&
  !COMMON_WORDS.has(word.toLowerCase()) &&
  !isPlace(word) &&
  !knownAs([word.toLowerCase()]).includes('firm') &&
  !FIRM_WORDS.has(word.toLowerCase());
/** Common words that people are called by; behind a first name any other makes a firm: "Jasper Brands", "Ambrose Gate". */
const WORDS_AS_SURNAMES = new Set(
  'abbott archer baker ball banks barber barnes bass batten beach bean bell best bird bishop black bloom bond booth bowman branch bridge bridges brook brooks brown bull burns bush butcher butler button camp cannon carpenter carter case cash castle chambers chance chandler chapman church clay coffin coleman cook cooper cotton craft crane cross cruise dale day dean drake drew driver duke early east english farmer field fields finch fish fisher flood flowers forbes ford foster fox france frank franklin freeman frost fry fuller gardener gardner garland gates german glass gold golden good goodman gore grace grant graves gray green grey grove hall hammer hammond hand harper head heath hill holiday holly hood hook horn house howe hunt hunter jobs joy judge just kay keen kemp key king kitchen knight knowles lake lamb lance land lane law lay light little lock long lord love low major man mark marks marsh marshall mason may means mercer miles mill miller mills minor monk moon moore more moss mount murphy myers nail nash neal noble north oak page paine palmer parish park parker parks parson parsons payne pearl penny perry pike piper pitt place plant pole pond pool poole pope porter post pot potter pound powell power powers price prince quick quinn rail rains ray read reed rice rich riches rider ring rivers roach rock rogers root rose ross rule rush sage salmon sand sands sargent savage sawyer seal self sellers sharp sharpe shaw shepherd shields ship short silver simple singer skinner small smart smith snow south sparks speed spence spencer spring square stack staff stamp staples star starr steel steele stern steward stock stocks stone street strong stubbs summer summers swan sweet swift tanner taylor temple tiller tower towers towns townsend trout turner underwood usher vale van vance vaughan vine wade wagner walker wall wallace ward ware warner waters watt watts way weaver webb webber weeks wells west wheat wheeler white wild wilder winter winters wise wolf wood woods woodward worth wright yard york young'.split(
    ' ',
  ),
);
const WIDE = new Set('US UK Europe Asia Africa America Americas Pacific International Worldwide Global EMEA APAC'.split(' '));
/** "Marlow India" is a unit, "Jasper Brands" a firm. */
function endsAsFirm(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  const forms = [last.toLowerCase(), last.toLowerCase().replace(/s$/, '')];
  if (COUNTRY_OF_NAME.has(last) || WIDE.has(last)) return true;
  return forms.some((form) => COMMON_WORDS.has(form)) && !forms.some((form) => WORDS_AS_SURNAMES.has(form));
}
const MOST_WORDS = 5;
const isKnownFirm = (words: readonly string[]): boolean =>
  words.length > 1 && knownAs([coreWords(words).join(' ')]).includes('firm');
const known = new WeakMap<Mention, boolean>();

function judge(mention: Mention): boolean {
  const words = mention.words.filter((word) => !/^[,"“”-]$/.test(word));
  const first = words[0] ?? '';
  if ((mention.words.length === 3 && mention.words[1] === '-') || /^['’]s$/.test(words.at(-1) ?? '')) return false;
  if (
    mention.angled ||
    mention.ticker ||
    words.some((word, at) => (at > 0 && isLegalForm(word)) || word === '&' || /\d/.test(word))
  )
    return false;
  if (words.slice(1).some((word) => word === 'of' || FIRM_WORDS.has(word.toLowerCase()))) return false;
  const titled = mention.title !== null || (mention.titled && words.length > 1);
  if (
    mention.title === null &&
    ((!mention.words.includes('-') && endsAsFirm(words) && !isFamilyFirst(words)) || isKnownFirm(words))
  )
    return false;
  if (titled && words.length < MOST_WORDS && !words.some((word) => FIRM_WORDS.has(word.toLowerCase())))
    return words.length > 1 || !isPlace(first);
  if (words.length < 2 || words.length > MOST_WORDS) return false;
  if (words.some((word, at) => at > 0 && INITIAL.test(word)) || (INITIALS.test(first) && !isPlace(first))) return true;
  if (words.length === 2 && INITIALS_ALONE.test(first) && !ACRONYMS.has(first) && isSurname(words[1] ?? '')) return true;
  return (
    (isFirstName(first.split('-')[0] ?? '') || isFamilyFirst(mention.words) || (isFamilyLast(words) && !isPlace(first))) &&
    !isPlace(words.join(' '))
  );
}

/** Judged once for each mention. */
export function looksLikePerson(mention: Mention): boolean {
  const judged = known.get(mention) ?? judge(mention);
  known.set(mention, judged);
  return judged;
}
