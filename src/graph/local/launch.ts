/** Starts a server and waits until it answers. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, answers } from './answers.ts';
import { hasItsPort, logSince, markLog, neverAnswered, portWasTaken } from './death.ts';
import { startFailed } from './faults.ts';
import type { Java } from './java.ts';
import { USER } from './password.ts';
import type { Place } from './place.ts';
import { freePorts, type Ports } from './port.ts';
import type { Tell } from './progress.ts';
import { forgetRunning, writeRunning } from './running.ts';
import { type Server, startServer } from './server.ts';
import { type Sizes, serverArguments, writeSettings } from './settings.ts';

const ASK_EVERY_MS = 100;
const ASKS_BETWEEN_WORDS = 10;
const PORTS_LOST_AT_MOST = 5;

export interface Launch {
  readonly place: Place;
  readonly java: Java;
  readonly password: string;
  readonly sizes: Sizes;
  readonly firstPort: number;
  readonly browser: boolean;
  readonly patienceMs: number;
  readonly env: NodeJS.ProcessEnv;
  readonly tell: Tell;
}

export interface Launched {
  readonly server: Server;
  readonly ports: Ports;
}

/** Asks the server, once it listens: another stakegraph's Neo4j that took the port first would count our password as an attack. */
async function ask({ place, password }: Launch, mark: number, bolt: number): Promise<Answer> {
  return hasItsPort(await logSince(place, mark)) ? answers(bolt, USER, password) : 'NOT_YET';
}

/** Asks until the server answers: null; or says what became of it instead. `mark` is where its log begins. */
async function untilAnswers(launch: Launch, server: Server, mark: number, bolt: number): Promise<string | null> {
  let ending: number | string | null = null;
  void server.ended.then((how) => {
    ending = how;
  });
  const until = performance.now() + launch.patienceMs;
  for (let asked = 1; performance.now() < until; asked++) {
    if (ending !== null) return `ended (${ending})`;
    const answer = await ask(launch, mark, bolt);
    if (answer === 'YES') return null;
    if (answer === 'WRONG_PASSWORD') throw wrongPassword(launch.place);
    if (asked % ASKS_BETWEEN_WORDS === 0) launch.tell('START', 'starting Neo4j');
    await sleep(ASK_EVERY_MS);
  }
  return `was ended after ${launch.patienceMs / 1_000} s`;
}

function wrongPassword(place: Place): Error {
  return startFailed(
    `The local Neo4j does not take the password in ${place.passwordFile}. Put back the one it was made with, or remove ${place.home} to begin with an empty graph.`,
  );
}

/** The server, or null where it lost its ports to somebody else. */
async function tryPorts(launch: Launch, ports: Ports): Promise<Server | null> {
  const { place } = launch;
  await writeSettings(place, ports, launch.sizes);
  const mark = markLog(place);
  const server = startServer(place, launch.java.program, serverArguments(place, launch.sizes), launch.env);
  try {
    await writeRunning(place, { pid: server.pid, ...ports, starter: process.pid, stopping: false });
    const outcome = await untilAnswers(launch, server, mark, ports.bolt);
    if (outcome === null) return server;
    const log = await logSince(place, mark);
    if (!portWasTaken(log)) throw neverAnswered(place, outcome, log, launch.java);
  } catch (error) {
    await server.stop();
    await forgetRunning(place);
    throw error;
  }
  await forgetRunning(place);
  return null;
}

/** A server that answers, on the first port from `firstPort` on that it got; START_FAILED where it ends instead. */
export async function launch(launch: Launch): Promise<Launched> {
  for (let lost = 0; lost < PORTS_LOST_AT_MOST; lost++) {
    const ports = await freePorts(launch.firstPort, launch.browser);
    launch.tell('START', `starting Neo4j on port ${ports.bolt}`);
    const server = await tryPorts(launch, ports);
    if (server) return { server, ports };
  }
  throw startFailed(
    `Ports from ${launch.firstPort} on were free and then taken again before Neo4j had them, ${PORTS_LOST_AT_MOST} times. Try again.`,
  );
}
