/** Whether a Neo4j answers. */
import neo4j from 'neo4j-driver';
import { HOST } from './port.ts';

export type Answer = 'YES' | 'NOT_YET' | 'WRONG_PASSWORD';

const WRONG_PASSWORD = ['Neo.ClientError.Security.Unauthorized', 'Neo.ClientError.Security.AuthenticationRateLimit'];

export function boltUri(port: number): string {
  return `bolt://${HOST}:${port}`;
}

export function browserUrl(port: number | null): string | null {
  return port === null ? null : `http://${HOST}:${port}/browser/`;
}

/** Asks one trivial question of the default database. */
export async function answers(port: number, user: string, password: string): Promise<Answer> {
  const driver = neo4j.driver(boltUri(port), neo4j.auth.basic(user, password), {
    connectionTimeout: 5_000,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  });
  try {
    await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' });
    return 'YES';
  } catch (error) {
    return error instanceof neo4j.Neo4jError && WRONG_PASSWORD.includes(error.code) ? 'WRONG_PASSWORD' : 'NOT_YET';
  } finally {
    await driver.close();
  }
}
