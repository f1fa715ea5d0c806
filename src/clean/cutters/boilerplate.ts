/** What publishers' lawyers add: copyright, cookies, privacy, reprints, subscriptions. */
import { cutParagraphs } from '../types.ts';

/** One is enough. */
const STRONG: readonly RegExp[] = [
  /^\W*(?:copyright|©|\(c\)) ?(?:©|\(c\))? ?(?:\d{4}|by|the|[A-Z])/i,
  /\ball rights reserved\b/i,
  /\bthe content herein\b/i,
  /\bmay not be (?:published|reproduced|republished|copied)\b.*\b(?:broadcast|rewritten|redistributed|permission|consent)\b/i,
  /\bby (?:using|continuing to use) (?:our|this|the) (?:web ?)?sites?\b.*\byou (?:consent|agree|accept)\b/i,
  /\bwe (?:and our partners )?use cookies\b|\bthis (?:web ?)?site uses cookies\b|\baccept (?:all )?cookies\b/i,
  /\bgeneral data protection regulation \(gdpr\) statement\b/i,
  /^(?:sign up|subscribe|register)\b.{0,80}\b(?:newsletters?|alerts?|inbox|subscription|account)\b/i,
  /^(?:click here|download (?:our|the) app|log ?in to|already a subscriber)\b/i,
  /^this (?:story|article|report) (?:has not been edited|was (?:first|originally) published|has been published from)\b/i,
  /^\(?(?:except for the headline, this story|the views expressed)\b/i,
  /^disclaimer\s*:/i,
  /^our standards:/i,
  /\bforward-looking (?:statements?|information)\b.*\b(?:securities|risks|litigation|identify|differ|undertakes?|obligation)\b/i,
  /^(?:safe harbou?r|forward-looking statements?|(?:cautionary )?(?:note|statement) (?:on|regarding|about) forward-looking.*)$/i,
];
/** Two are needed. */
const WEAK: readonly RegExp[] = [
  /\bterms (?:of|and) (?:use|service|conditions)\b/i,
  /\bprivacy (?:policy|statement|notice)\b/i,
  /\bcookies?\b/i,
  /\bgdpr\b/i,
  /\b(?:is|are) (?:solely )?(?:subject to|governed by)\b.*\blaw\b/i,
  /\bnot (?:imply|constitute)\b.*\b(?:endorsement|advice|offer)\b/i,
  /\bregistered (?:office|trademark|in england)\b/i,
  /\bfor (?:more information|enquiries|reprints)\b/i,
  /\bterms apply\b|\bcontact us\b|\babout us\b/i,
];

function isBoilerplate(text: string): boolean {
  return STRONG.some((sign) => sign.test(text)) || WEAK.filter((sign) => sign.test(text)).length >= 2;
}

export const cutBoilerplate = cutParagraphs('BOILERPLATE', isBoilerplate);
