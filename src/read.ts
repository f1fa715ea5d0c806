/** Page → reading: clean, read, find the facts. No database, no clock, the same answer every time. */
import { cleanPage } from './clean/index.ts';
import type { Page, Reading, ReadingWarning, Story } from './domain.ts';
import { factsOf } from './facts/index.ts';
import { readStory } from './reading/index.ts';

/** Changes whenever rules change what is read: articles read by an older version may be read again. */
export const READER_VERSION = '1';
/** In place of a version: a source whose facts a caller or a register gave, and that no rule has read. */
export const NOT_READ = 'recorded';

/**
 * Reads one page.
 * @throws CodedError EMPTY_TEXT, TEXT_TOO_LARGE, NO_STORY, BINARY, BAD_DATE
 */
export function readPage(page: Page): Reading {
  return readCleaned(cleanPage(page));
}

/** Reads a story that is clean already: one that the graph keeps. */
export function readCleaned(story: Story): Reading {
  const read = readStory(story);
  const english = read.language === 'en';
  const { facts, parties } = english ? factsOf(read) : { facts: [], parties: read.parties };
  const warnings: ReadingWarning[] = [];
  if (!english) warnings.push('NOT_ENGLISH');
  if (facts.length === 0) warnings.push('NO_FACTS');
  if (story.cuts.length > 0) warnings.push('TEXT_CUT');
  if (story.published === null) warnings.push('NO_DATE');
  return { story, language: read.language, parties, facts, warnings };
}
