import { z } from 'zod';
import { type FactData, sayFact } from '../facts.ts';
import type { Links } from '../links.ts';
import { type ClaimData, lines, sayClaim } from '../say.ts';
import { type Ask, questionOf, type Told, ToolFault, tool } from '../tool.ts';

interface Read {
  readonly readArticle: {
    readonly title: string | null;
    readonly publishedAt: string | null;
    readonly parties: readonly { readonly names: readonly string[]; readonly kind: string }[];
    readonly facts: readonly {
      readonly kind: string;
      readonly label: string;
      readonly quote: string;
      readonly confidence: number;
    }[];
    readonly warnings: readonly string[];
  };
}

interface Stored {
  readonly article:
    | (ClaimData['article'] & {
        readonly claims: { readonly nodes: readonly { readonly quote: string; readonly about: FactData | null }[] };
      })
    | null;
}

const READ = questionOf('read-article');
const STORED = questionOf('stored-article', 'fact');
const ONE_OF = 'Give one of these: text (a story to read), id or url (of an article that is here).';

async function readText(input: object, ask: Ask): Promise<Told> {
  const data = (await ask(READ, { input })) as Read;
  const { parties, facts, warnings } = data.readArticle;
  const text = lines(
    'Read, and nothing written.',
    `Parties: ${parties.map(({ names, kind }) => `${names[0]} (${kind.toLowerCase()})`).join(', ') || 'none'}.`,
    facts.flatMap(({ kind, label, quote, confidence }) => [
      `${kind.toLowerCase()}: ${label} (right in about ${Math.round(confidence * 100)} of 100 such readings)`,
      `  "${quote.replace(/\s+/g, ' ').trim()}"`,
    ]),
    warnings,
  );
  return { data, text };
}

async function showStored(which: object, ask: Ask, links: Links): Promise<Told> {
  const data = (await ask(STORED, which)) as Stored;
  const { article } = data;
  if (!article) return { data, text: 'There is no such article here.' };
  const text = lines(
    [
      article.title ?? 'An article without a headline',
      article.publisher,
      article.publishedAt,
      article.url,
      links.article(article.id),
    ]
      .filter((one) => one !== null)
      .join(', '),
    article.claims.nodes.flatMap(({ quote, about }) => [
      about ? sayFact(about) : 'no longer believed',
      sayClaim({ quote, article }, links),
    ]),
  );
  return { data, text };
}

/** A story's facts: of one that the caller has, or of one that is in the graph. */
export const readArticle = tool({
  name: 'read_article',
  title: 'Read an article',
  description:
    'The stakes, posts, deals and foundings that an article states, each with its quote. Give the text of a story to have it read (nothing is written), or the id or url of an article that is in the graph.',
  input: {
    text: z.string().min(1).optional().describe('The story as plain text.'),
    title: z.string().max(1_000).optional().describe('Its headline, where the text does not hold it.'),
    publishedAt: z.iso.date().optional().describe('The day of the story, "2018-09-11".'),
    id: z.string().max(100).optional().describe('Id of an article in the graph.'),
    url: z.string().max(2_000).optional().describe('Url of an article in the graph.'),
  },
  async run({ text, title, publishedAt, id, url }, ask, links) {
    if ([text, id, url].filter((one) => one !== undefined).length !== 1) throw new ToolFault(`BAD_INPUT: ${ONE_OF}`);
    return text === undefined ? showStored({ id, url }, ask, links) : readText({ text, title, publishedAt }, ask);
  },
});
