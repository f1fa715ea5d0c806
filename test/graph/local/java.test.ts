import { expect, test } from 'vitest';
import { findJava, javaVersion } from '../../../src/graph/local/java.ts';
import { pathWith } from './fakes.ts';

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_392"', 8],
  ['openjdk version "21" 2023-09-19', 21],
  ['openjdk version "25-ea" 2025-09-16', 25],
  ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "11.0.2"', 11],
  ['The operation couldn’t be completed. Unable to locate a Java Runtime.', null],
])('%s', (output, version) => {
  expect(javaVersion(output)).toBe(version);
});

test('the Java on the PATH is found', async () => {
  const path = pathWith({ java: `echo 'openjdk version "21.0.4" 2024-07-16' >&2` });
  expect(await findJava({ PATH: path })).toEqual({ program: 'java', version: 21 });
});

test('JAVA_HOME goes before the PATH', async () => {
  const path = pathWith({ java: `echo 'openjdk version "21.0.4"' >&2` });
  await expect(findJava({ PATH: path, JAVA_HOME: '/nowhere/jdk' })).rejects.toThrow(/no Java at JAVA_HOME \(\/nowhere\/jdk\)/);
});

test('no Java: says what to install, and the other way', async () => {
  await expect(findJava({ PATH: pathWith({}) })).rejects.toMatchObject({
    code: 'START_FAILED',
    message: expect.stringMatching(/no Java at the PATH.*needs Java 17.*apt-get install.*docker run .* neo4j:5\.26.*NEO4J_URI/s),
  });
});

test('an old Java: says which it is and which is needed', async () => {
  const path = pathWith({ java: `echo 'openjdk version "11.0.2" 2019-01-15' >&2` });
  await expect(findJava({ PATH: path })).rejects.toMatchObject({
    code: 'START_FAILED',
    message: expect.stringMatching(/version 11.*needs 17 or later/),
    details: { version: 11 },
  });
});

test('a Java that is none: what it said is passed on', async () => {
  const path = pathWith({ java: 'echo "Unable to locate a Java Runtime." >&2; exit 1' });
  await expect(findJava({ PATH: path })).rejects.toMatchObject({
    code: 'START_FAILED',
    message: expect.stringContaining('Unable to locate a Java Runtime.'),
  });
});
