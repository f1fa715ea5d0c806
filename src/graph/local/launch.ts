/** Starts a server and waits until it answers. */
import { setTimeout as sleep } from 'node:timers/promises';
import { answers } from './answers.ts';
import { died, logSince, markLog, portWasTaken } from './death.ts';
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

/** Asks until the server answers, or has ended, or patience has. */
async function untilAnswers(launch: Launch, server: Server, bolt: number): Promise<'ANSWERS' | 'ENDED'> {
  let ended = false;
  void server.ended.then(() => {
    ended = true;
  });
  const until = performance.now() + launch.patienceMs;
  let told = performance.now();
  while (performance.now() < until) {
    if (ended) return 'ENDED';
    const answer = await answers(bolt, USER, launch.password);
    if (answer === 'YES') return 'ANSWERS';
    if (answer === 'WRONG_PASSWORD')
      throw startFailed(
        `The local Neo4j does not take the password in ${launch.place.passwordFile}. Put back the one it was made with, or remove ${launch.place.home} to begin with an empty graph.`,
      );
    if (performance.now() - told > 1_000) {
      launch.tell('START', 'starting Neo4j');
      told = performance.now();
    }
    await sleep(ASK_EVERY_MS);
  }
  throw startFailed(
    `The local Neo4j did not answer within ${launch.patienceMs / 1_000} s. Its logs are in ${launch.place.logs}.`,
  );
}

async function tryPorts(launch: Launch, ports: Ports): Promise<Server | null> {
  const { place } = launch;
  await writeSettings(place, ports, launch.sizes);
  const mark = markLog(place);
  const server = startServer(place, launch.java.program, serverArguments(place, launch.sizes), launch.env);
  try {
    await writeRunning(place, { pid: server.pid, ...ports, starter: process.pid, stopping: false });
    if ((await untilAnswers(launch, server, ports.bolt)) === 'ANSWERS') return server;
  } catch (error) {
    await server.stop();
    await forgetRunning(place);
    throw error;
  }
  await forgetRunning(place);
  const log = await logSince(place, mark);
  if (portWasTaken(log)) return null;
  throw died(place, await server.ended, log, launch.java);
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
