import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { joinRunning } from '../../../src/graph/local/join.ts';
import { makePlace, type Place, placeOf } from '../../../src/graph/local/place.ts';
import { isAlive, isOurs, readRunning, writeRunning } from '../../../src/graph/local/running.ts';
import { homeArgument } from '../../../src/graph/local/settings.ts';
import { scratch } from './fakes.ts';

async function emptyPlace(): Promise<Place> {
  const place = placeOf(scratch());
  await makePlace(place);
  return place;
}

const SLEEP = ['-e', 'setInterval(() => {}, 1000)'];

test('a process that got the id of a Neo4j of old is left alone', async () => {
  const place = await emptyPlace();
  const stranger = spawn(process.execPath, SLEEP);
  await writeRunning(place, { pid: stranger.pid!, bolt: 7687, browser: null, starter: process.pid, stopping: false });
  expect(await joinRunning(place, () => {})).toBeNull();
  expect(isAlive(stranger.pid!)).toBe(true);
  expect(await readRunning(place)).toBeNull();
  stranger.kill('SIGKILL');
});

test('a process of this home is known by its command line', async () => {
  const place = await emptyPlace();
  const ours = spawn(process.execPath, [...SLEEP, '--', homeArgument(place)]);
  await new Promise((resolve) => ours.once('spawn', resolve));
  expect(await isOurs(place, ours.pid!)).toBe(true);
  expect(await isOurs(await emptyPlace(), ours.pid!)).toBe(false);
  ours.kill('SIGKILL');
});

test('a process of a home whose name begins like ours is not ours', async () => {
  const place = await emptyPlace();
  const neighbour = placeOf(`${place.home}-2`);
  const theirs = spawn(process.execPath, [...SLEEP, '--', homeArgument(neighbour)]);
  await new Promise((resolve) => theirs.once('spawn', resolve));
  expect(await isOurs(place, theirs.pid!)).toBe(false);
  theirs.kill('SIGKILL');
});

test.each(['', '{"pid": 1', '{"pid": "1"}', '{"pid": -5, "bolt": 7687}'])('a file that says %j counts as none', async (text) => {
  const place = await emptyPlace();
  writeFileSync(place.runningFile, text);
  expect(await readRunning(place)).toBeNull();
});
