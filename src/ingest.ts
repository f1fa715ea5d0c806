/** The way of an article, in one place: clean, read, find the facts, then enter it into the graph. */
import {
  type Article,
  type Day,
  type Page,
  READING_WARNINGS,
  type Reading,
  type ReadingWarning,
  type SourceKind,
} from './domain.ts';
import { type Entered, enter } from './enter.ts';
import { CodedError } from './errors.ts';
import type { Graph } from './graph/index.ts';
import { stableId, textHash } from './ids.ts';
import { READER_VERSION, readPage } from './read.ts';

/** A page, and what the caller knows of it. */
export interface ArticleInput extends Page {
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
  readonly kind?: SourceKind | undefined;
}

export interface Ingested extends Entered {
  readonly warnings: readonly string[];
}

/** What each warning of a reading tells the caller. */
const WARNING_TEXT: Readonly<Record<ReadingWarning, string>> = {
  NOT_ENGLISH: 'the text is not English: it was stored and not read.',
  NO_FACTS: 'no stake, post, deal or founding was found.',
  TEXT_CUT: 'parts of the page that are no story were cut.',
  NO_DATE: 'neither the caller nor a dateline gives the day of the story; its facts count from the day it was taken in.',
};

/**
 * Takes one article in: all of it or nothing. The same article again changes nothing.
 * @throws CodedError EMPTY_TEXT, TEXT_TOO_LARGE, NO_STORY, BINARY, BAD_DATE, FUTURE_DATE, BAD_INPUT, DATABASE_UNAVAILABLE
 */
export async function ingestArticle(graph: Graph, input: ArticleInput, now: Date = new Date()): Promise<Ingested> {
  const reading = readInput(input, now);
  const entered = await enter(graph, { article: articleOf(reading, input, now), reading, at: now.toISOString() });
  const told =
    entered.status === 'UNCHANGED'
      ? ['ALREADY_KNOWN: the article is there already, by its url or its text; nothing changed.']
      : [];
  return { ...entered, warnings: [...told, ...reading.warnings.map(warningText)] };
}

/** Reads an article and writes nothing; faults as `ingestArticle`. */
export function readInput(input: ArticleInput, now: Date = new Date()): Reading {
  if ((input.text === undefined) === (input.html === undefined)) {
    throw new CodedError('BAD_INPUT', 'Give either text or html, not both and not neither.', {
      given: Object.keys(input).filter((key) => key === 'text' || key === 'html'),
    });
  }
  if (input.published) refuseFuture(input.published, now);
  return readPage(input);
}

export const warningText = (warning: ReadingWarning): string =>
  `${READING_WARNINGS.find((known) => known === warning)}: ${WARNING_TEXT[warning]}`;

/** The day that it is where the day begins first. */
const latestDay = (now: Date): Day => new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);

/** A day that has not begun anywhere on earth yet is no day of a story. */
export function refuseFuture(day: Day, now: Date): void {
  if (day > latestDay(now))
    throw new CodedError('FUTURE_DATE', `The day ${day} lies in the future; give the day on which the story was published.`, {
      value: day,
    });
}

function articleOf(reading: Reading, { url, publisher, kind, title }: ArticleInput, now: Date): Article {
  const { story, language } = reading;
  const hash = textHash(story.text);
  return {
    id: stableId('article', url ?? hash),
    url: url ?? null,
    title: title ?? story.title,
    publisher: publisher ?? story.dateline?.agency ?? null,
    kind: kind ?? 'PRESS',
    publishedAt: story.published && story.published <= latestDay(now) ? story.published : null,
    text: story.text,
    textHash: hash,
    language,
    ingestedAt: now.toISOString(),
    readerVersion: READER_VERSION,
  };
}
