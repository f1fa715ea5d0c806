import { isRetryableError, Neo4jError } from 'neo4j-driver';
import { CodedError } from '../errors.ts';

const DOWN = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.ClientError.Database.DatabaseNotFound',
]);
const TIMED_OUT = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.TransientError.Transaction.LockClientStopped',
]);
const REFUSED = new Set(['Neo.ClientError.Security.Unauthorized', 'Neo.ClientError.Security.AuthenticationRateLimit']);

/** Two writers made the same thing at once: the second sees the first one's when it tries again. */
const MADE_TWICE = 'Neo.ClientError.Schema.ConstraintValidationFailed';

/** True where the same work may well succeed when done again: deadlocks, a leader that moved, a connection that broke, a race for one id. */
export const mayRetry = (error: unknown): boolean =>
  error instanceof Neo4jError && (isRetryableError(error) || error.code === MADE_TWICE);

/** A driver's error as one of ours where the caller can mend it or wait; anything else as it is. */
export function toCoded(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const options = { cause: error };
  if (TIMED_OUT.has(error.code)) {
    return new CodedError(
      'QUERY_TIMEOUT',
      'The database took too long. Ask for less: fewer rows, less depth, a smaller period.',
      {},
      options,
    );
  }
  if (REFUSED.has(error.code)) {
    return new CodedError(
      'DATABASE_UNAVAILABLE',
      'The database refuses our user or password. Check NEO4J_USER and NEO4J_PASSWORD.',
      {},
      options,
    );
  }
  if (DOWN.has(error.code) || /pool is closed|connection acquisition timed out/i.test(error.message)) {
    return new CodedError(
      'DATABASE_UNAVAILABLE',
      'The database does not answer. The question can be asked again as soon as it is back.',
      {},
      options,
    );
  }
  return error;
}
