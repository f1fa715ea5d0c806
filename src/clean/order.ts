/**
 * The order of cleaning, written once.
 * Marks first, for all else is judged by words; rows and teasers before the byline, for they stand above and below it; the byline before
 * the dateline, which it precedes on its line; the legal words before the sign-off, which must be last to be seen; the headline at the end,
 * when the first paragraph is the page's first words.
 */
import { cutBoilerplate } from './cutters/boilerplate.ts';
import { cutByline } from './cutters/byline.ts';
import { cutDateline } from './cutters/dateline.ts';
import { cutHeadline } from './cutters/headline.ts';
import { cutImages } from './cutters/images.ts';
import { cutLinks, trimBorders } from './cutters/links.ts';
import { cutMarkup } from './cutters/markup.ts';
import { cutSignOff } from './cutters/sign-off.ts';
import { cutTeasers } from './cutters/teasers.ts';
import type { Cutter } from './types.ts';

export const CUTTERS: readonly Cutter[] = [
  cutImages,
  cutMarkup,
  trimBorders,
  cutLinks,
  cutTeasers,
  cutBoilerplate,
  cutHeadline,
  cutByline,
  cutDateline,
  cutHeadline,
  cutSignOff,
];
