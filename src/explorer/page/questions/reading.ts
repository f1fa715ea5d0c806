import { question } from '../net/graphql.ts';
import type { FactKind, PartyKind } from '../words.ts';
import { ARTICLE_CLAIM, type ArticleClaim } from './article.ts';
import { WHO, type Who } from './parts.ts';

/** An article to read: its text or its page, and what the person knows of it. */
export interface Pasted {
  readonly text?: string;
  readonly html?: string;
  readonly url?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly publishedAt?: string;
}

export interface ReadFact {
  readonly kind: FactKind;
  readonly label: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
  readonly inferred: boolean;
}

export interface ReadResult {
  readonly title: string | null;
  readonly text: string;
  readonly publishedAt: string | null;
  readonly parties: readonly { readonly key: string; readonly kind: PartyKind; readonly names: readonly string[] }[];
  readonly facts: readonly ReadFact[];
  readonly cuts: readonly { readonly text: string; readonly reason: string }[];
  readonly warnings: readonly string[];
}

/** What the article says; writes nothing. */
export const READ = question<{ readonly readArticle: ReadResult }, { readonly input: Pasted }>(/* GraphQL */ `
  query Read($input: ArticleInput!) {
    readArticle(input: $input) {
      title text publishedAt warnings
      parties { key kind names }
      facts { kind label quote start end rule confidence inferred }
      cuts { text reason }
    }
  }
`);

export interface Written {
  readonly status: 'CREATED' | 'UNCHANGED';
  readonly article: { readonly id: string; readonly title: string | null; readonly text: string };
  readonly facts: readonly ArticleClaim[];
  readonly partiesFound: readonly Who[];
  readonly partiesMade: readonly Who[];
  readonly warnings: readonly string[];
}

/** Takes the article in. */
export const INGEST = question<{ readonly ingestArticle: Written }, { readonly input: Pasted }>(/* GraphQL */ `
  mutation Ingest($input: ArticleInput!) {
    ingestArticle(input: $input) {
      status warnings
      article { id title text }
      facts { ...ArticleClaim }
      partiesFound { ...Who } partiesMade { ...Who }
    }
  }
  ${WHO} ${ARTICLE_CLAIM}
`);
