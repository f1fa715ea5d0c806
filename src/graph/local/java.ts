/** The Java that runs Neo4j. */
import { join } from 'node:path';
import { runCommand } from './command.ts';
import { startFailed } from './faults.ts';

/** Neo4j 5.26 is built for Java 17 and 21; later ones are let through, and named where the server dies. */
const OLDEST_JAVA = 17;

export interface Java {
  readonly program: string;
  readonly version: number;
}

/** 17 out of `openjdk version "17.0.15"`, 8 out of `java version "1.8.0_392"`; null where there is no version in it. */
export function javaVersion(output: string): number | null {
  const [, first, second] = output.match(/version "(\d+)(?:\.(\d+))?/) ?? [];
  if (first === undefined) return null;
  return first === '1' && second !== undefined ? Number(second) : Number(first);
}

/** `JAVA_HOME` where it is set, else the `java` on the PATH; START_FAILED where there is none or it is too old. */
export async function findJava(env: NodeJS.ProcessEnv): Promise<Java> {
  const javaHome = env['JAVA_HOME'];
  const program = javaHome ? join(javaHome, 'bin', 'java') : 'java';
  const where = javaHome ? `JAVA_HOME (${javaHome})` : 'the PATH';
  const outcome = await runCommand(program, ['-version'], { env });
  if (!outcome)
    throw startFailed(
      `There is no Java at ${where}, and the local Neo4j needs Java ${OLDEST_JAVA} or later. Install it ("apt-get install openjdk-17-jre-headless", "brew install openjdk@17") or set JAVA_HOME.`,
      { program },
    );
  const version = javaVersion(outcome.output);
  if (outcome.code !== 0 || version === null)
    throw startFailed(
      `"${program} -version" failed: ${outcome.output.trim().slice(0, 300)}. The local Neo4j needs Java ${OLDEST_JAVA} or later; install it or set JAVA_HOME.`,
      { program },
    );
  if (version < OLDEST_JAVA)
    throw startFailed(
      `The Java at ${where} is version ${version}, and the local Neo4j needs ${OLDEST_JAVA} or later. Install a later one ("apt-get install openjdk-17-jre-headless", "brew install openjdk@17") or set JAVA_HOME to it.`,
      { program, version },
    );
  return { program, version };
}
