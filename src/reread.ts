/** Articles that stand are read again by the rules of today: one transaction each, and a bad one does not stop the rest. */
import type { Article, Reading, Story } from './domain.ts';
import { reenter } from './enter.ts';
import { CodedError } from './errors.ts';
import { type ArticleRow, articlesToReread, type Graph, textsOfArticles } from './graph/index.ts';
import { textHash } from './ids.ts';
import { NOT_READ, READER_VERSION, readCleaned } from './read.ts';

/** What became of the articles so far. */
export interface Reread {
  readonly changed: number;
  readonly unchanged: number;
  readonly failed: number;
}

export interface RereadOptions {
  /** Only articles that this version has read; all that another version than today's has read where null. */
  readonly readBy: string | null;
  /** Ends the run after the article that is being written. */
  readonly signal: AbortSignal;
  readonly onProgress: (soFar: Reread) => void;
  readonly onFault: (articleId: string, fault: unknown) => void;
  /** Reads a story; today's rules where not given. */
  readonly read?: (story: Story) => Reading;
}

const PAGE = 100;

/** Reads articles again and settles what that changes; questions of an earlier `knownAt` answer as before. @throws CodedError DATABASE_UNAVAILABLE */
export async function rereadArticles(graph: Graph, options: RereadOptions): Promise<Reread> {
  let soFar: Reread = { changed: 0, unchanged: 0, failed: 0 };
  for (let afterId = ''; !options.signal.aborted; ) {
    const page = await graph.read(articlesToReread, {
      afterId,
      current: READER_VERSION,
      recorded: NOT_READ,
      readBy: options.readBy,
      limit: PAGE,
    });
    const texts = await graph.read(textsOfArticles, { ids: page.map(({ article }) => article.id) });
    const textOf = new Map(texts.map(({ id, text }) => [id, text]));
    for (const { article } of page) {
      if (options.signal.aborted) break;
      const outcome = await rereadOne(graph, article, textOf.get(article.id) ?? '', options);
      soFar = { ...soFar, [outcome]: soFar[outcome] + 1 };
      options.onProgress(soFar);
    }
    const last = page.at(-1);
    if (!last || page.length < PAGE) break;
    afterId = last.article.id;
  }
  return soFar;
}

async function rereadOne(
  graph: Graph,
  row: ArticleRow,
  text: string,
  { read = readCleaned, onFault }: RereadOptions,
): Promise<keyof Reread> {
  const { title, publishedAt } = row;
  const article: Article = { ...row, text, textHash: textHash(text), readerVersion: READER_VERSION };
  try {
    const reading = read({ title, text, dateline: null, byline: null, published: publishedAt, cuts: [] });
    const { status } = await reenter(graph, { article, reading, at: new Date().toISOString() });
    return status === 'CREATED' ? 'changed' : 'unchanged';
  } catch (fault) {
    if (fault instanceof CodedError && fault.code === 'DATABASE_UNAVAILABLE') throw fault;
    onFault(row.id, fault);
    return 'failed';
  }
}
