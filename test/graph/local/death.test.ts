import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { logSince, markLog, neverAnswered, portWasTaken } from '../../../src/graph/local/death.ts';
import { makePlace, placeOf } from '../../../src/graph/local/place.ts';
import { scratch } from './fakes.ts';

const place = placeOf('/homes/one');
const JAVA_17 = { program: 'java', version: 17 };

test.each([
  ['ended (1)', 'Caused by: java.io.IOException: No space left on device', /disk is full.*STAKEGRAPH_HOME/],
  ['ended (1)', "Failed to validate '[system]' for 'server.databases.read_only'", /disk is full/],
  [
    'ended (1)',
    'Error occurred during initialization of VM\nCould not reserve enough space for object heap',
    /too little free memory/,
  ],
  [
    'ended (1)',
    'org.neo4j.io.locker.FileLockException: Unable to obtain lock on store lock file',
    /Another process has that database open/,
  ],
  ['ended (SIGKILL)', 'INFO  Starting...', /Something killed it/],
  ['ended (1)', 'Something new', /What it said last may tell why.*Something new/s],
])('%s: %s', (outcome, log, sentence) => {
  expect(neverAnswered(place, outcome, log, JAVA_17)).toMatchObject({
    code: 'START_FAILED',
    message: expect.stringMatching(sentence),
  });
});

test('a Java later than those that Neo4j is made for is named', () => {
  expect(neverAnswered(place, 'ended (1)', 'Something new', { program: 'java', version: 25 }).message).toMatch(
    /Its Java is 25.*17 and 21/,
  );
});

test('of a log only what this start said counts, without stack frames', async () => {
  const own = placeOf(scratch());
  await makePlace(own);
  const log = join(own.logs, 'neo4j.log');
  writeFileSync(log, 'of yesterday: bind failed, Address already in use\n');
  const mark = markLog(own);
  appendFileSync(log, 'of today\n\tat org.neo4j.Some.frame(Some.java:1)\n');
  writeFileSync(join(own.logs, 'console.log'), 'on the console\n');
  const said = await logSince(own, mark);
  expect(portWasTaken(said)).toBe(false);
  const { message } = neverAnswered(own, 'ended (1)', said, JAVA_17);
  expect(message).toMatch(/of today\n {2}on the console/);
  expect(message).not.toMatch(/yesterday|Some\.frame/);
});

test.each([
  'Caused by: org.neo4j.configuration.helpers.PortBindException: An error occurred',
  'Address localhost:7474 is already in use, cannot bind to it.',
])('a lost port is seen: %s', (log) => {
  expect(portWasTaken(log)).toBe(true);
});
