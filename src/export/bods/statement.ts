import type { SourceKind } from '../../domain.ts';
import type { ClaimRow } from '../../graph/index.ts';
import { stableId } from '../../ids.ts';
import { uriOf } from '../uri.ts';

/** What BODS calls those who speak: its code list `sourceType`. */
const SOURCE_TYPES: Readonly<Record<SourceKind, string>> = {
  ANALYST: 'primaryResearch',
  FILING: 'officialRegister',
  REFERENCE: 'thirdParty',
  COMPANY: 'selfDeclaration',
  PRESS: 'thirdParty',
  RUMOUR: 'thirdParty',
};

/** A record as one statement tells it. */
export interface Told {
  readonly recordId: string;
  readonly recordType: 'entity' | 'person' | 'relationship';
  /** `closed` where it is over. */
  readonly recordStatus: 'new' | 'closed';
  /** Record of the party that the statement is about. */
  readonly subject: string;
  /** ISO day. */
  readonly statementDate: string;
  readonly recordDetails: Readonly<Record<string, unknown>>;
  readonly claims: readonly ClaimRow[];
}

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];
const filled = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );

function sourceOf(claims: readonly ClaimRow[]): Readonly<Record<string, unknown>> | null {
  const newest = claims[0]?.article;
  if (!newest) return null;
  const publishers = unique(claims.flatMap(({ article }) => article.publisher ?? []));
  return filled({
    type: unique(claims.map(({ article }) => SOURCE_TYPES[article.kind])),
    description: newest.title,
    url: uriOf(newest.url),
    retrievedAt: newest.ingestedAt,
    assertedBy: publishers.map((name) => ({ name })),
  });
}

/** The sentence of an article, word by word, as a remark on the interest that it speaks for. */
function annotation({ quote, recordedAt, article }: ClaimRow): Readonly<Record<string, unknown>> {
  const url = uriOf(article.url);
  return filled({
    statementPointerTarget: '/recordDetails/interests/0',
    motivation: url === null ? 'commenting' : 'linking',
    description: quote,
    creationDate: recordedAt.slice(0, 10),
    createdBy: article.publisher === null ? null : { name: article.publisher },
    url,
  });
}

/** A statement of the Beneficial Ownership Data Standard 0.4. Its id comes from what it says: the same words are the same statement in every file. */
export function statement(told: Told, publicationDate: string): Readonly<Record<string, unknown>> {
  const { recordId, recordType, recordStatus, subject, statementDate, recordDetails, claims } = told;
  const said = filled({
    recordId,
    recordType,
    recordStatus,
    declarationSubject: subject,
    recordDetails,
    source: sourceOf(claims),
  });
  return filled({
    statementId: stableId('bods', JSON.stringify(said)),
    statementDate,
    ...said,
    annotations: claims.map(annotation),
    publicationDetails: { publicationDate, bodsVersion: '0.4', publisher: { name: 'Stakegraph' } },
  });
}
