import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServerAdapter } from '@whatwg-node/server';
import { CodedError } from './errors.ts';

/** A port that answers. */
export interface Listener {
  /** "http://127.0.0.1:4000". */
  readonly url: string;
  /** Takes no more requests, lets those that run end, and cuts off what is still there after `graceMs`. */
  readonly close: (graceMs: number) => Promise<void>;
}

/** Has `answer` answer at a port; throws `START_FAILED` where the port cannot be had. */
export async function listen(answer: (request: Request) => Promise<Response>, host: string, port: number): Promise<Listener> {
  const server = createServer(createServerAdapter(answer));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(cannotListen(error, host, port)));
    server.listen(port, host.replace(/^\[|\]$/g, ''), resolve);
  });
  return { url: urlOf(server, host), close: (graceMs) => close(server, graceMs) };
}

function close(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
  });
}

// Who listens at every address is reached at this machine's own.
function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const shown = host === '0.0.0.0' || host === '::' || host === '[::]' ? '127.0.0.1' : host;
  return `http://${shown.includes(':') && !shown.startsWith('[') ? `[${shown}]` : shown}:${port}`;
}

/** What a refusal of the system means and what to do. */
const REASONS: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (host, port) =>
    `Port ${port} of ${host} is taken, perhaps by another stakegraph. End that one, or choose another port: PORT=${port + 1} npm start`,
  EACCES: (_host, port) => `Port ${port} may not be opened by this user. Choose one above 1023: PORT=4000 npm start`,
  EADDRNOTAVAIL: (host) => `This machine has no address "${host}". Set HOST to one that it has, such as 127.0.0.1.`,
  ENOTFOUND: (host) => `The name "${host}" is not known. Set HOST to an address of this machine, such as 127.0.0.1.`,
};

function cannotListen(error: Error, host: string, port: number): CodedError {
  const code = 'code' in error ? String(error.code) : '';
  const reason = REASONS[code]?.(host, port) ?? `The server cannot listen at ${host}, port ${port}: ${error.message}.`;
  return new CodedError('START_FAILED', reason, { host, port }, { cause: error });
}
