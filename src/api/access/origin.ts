import { CodedError } from '../../errors.ts';

/** Names under which a machine reaches itself. */
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i;
const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

/**
 * Keeps pages of other sites out of a server that is open to everybody on its machine. A page that had its own name point at 127.0.0.1 still sends
 * that name as `Host`; a page of another origin that posts says so in `Origin`. Both are refused with `FORBIDDEN`.
 */
export function refuseStrangers(request: Request): void {
  const host = request.headers.get('host');
  if (host !== null && !isLoopback(hostname(host))) {
    throw new CodedError(
      'FORBIDDEN',
      `This server is open to its own machine only and answers to no "${host}". Use 127.0.0.1 or localhost, or start it with STAKEGRAPH_TOKENS.`,
      { host },
    );
  }
  const origin = request.headers.get('origin');
  if (origin === null || SAFE_METHODS.includes(request.method)) return;
  if (authority(origin) !== (host ?? new URL(request.url).host).toLowerCase()) {
    throw new CodedError(
      'FORBIDDEN',
      `A page of "${origin}" may not write here. Start the server with STAKEGRAPH_TOKENS and send one of them.`,
      { origin },
    );
  }
}

const hostname = (host: string): string => host.replace(/:\d+$/, '');

// "null" (a sandboxed page) and what is no URL are nobody's.
function authority(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host.toLowerCase() : null;
}
