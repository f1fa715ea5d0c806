import { createHash, timingSafeEqual } from 'node:crypto';
import { CodedError } from '../../errors.ts';

/** What a caller may do; each role may do all that the ones before it may. */
export const ROLES = ['READER', 'WRITER', 'CURATOR'] as const;
export type Role = (typeof ROLES)[number];

/** A secret that stands for a role; `name` is what the log calls its bearer. */
export interface Token {
  readonly token: string;
  readonly role: Role;
  readonly name: string;
  /** True where its bearer may ask the persisted operations only, and take no files. */
  readonly persistedOnly?: boolean;
}

export type Caller = Omit<Token, 'token'>;

/** Who calls where nobody has to say so: on loopback, without tokens. */
const ANYBODY: Caller = { name: 'anybody', role: 'CURATOR' };

export const mayAct = (caller: Caller, needed: Role): boolean => ROLES.indexOf(caller.role) >= ROLES.indexOf(needed);

/** Who sends the request, by its bearer token; refused with `UNAUTHENTICATED` where tokens are asked for and none fits. */
export function callerOf(request: Request, tokens: readonly Token[]): Caller {
  if (tokens.length === 0) return ANYBODY;
  const sent = /^Bearer +(\S+)\s*$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  if (sent === undefined) {
    throw new CodedError('UNAUTHENTICATED', 'This server asks for a token: send the header "Authorization: Bearer <token>".');
  }
  const found = tokens.filter(({ token }) => isSame(token, sent))[0];
  if (!found) throw new CodedError('UNAUTHENTICATED', 'This token is not known here; ask who runs the server for another.');
  const { token: _secret, ...caller } = found;
  return caller;
}

/** Refuses with `FORBIDDEN` whose token is for persisted operations only: files hold everything. */
export function demandFiles({ persistedOnly }: Caller): void {
  if (persistedOnly !== true) return;
  throw new CodedError(
    'FORBIDDEN',
    'This token may ask persisted operations only, and no files; ask who runs the server for another.',
  );
}

/** Refuses with `FORBIDDEN` who may not do what `needed` may. */
export function demand(caller: Caller, needed: Role, what: string): void {
  if (mayAct(caller, needed)) return;
  const details = { role: caller.role, needed };
  throw new CodedError(
    'FORBIDDEN',
    `${what} needs a token of the role ${needed.toLowerCase()}; this one is a ${caller.role.toLowerCase()}'s.`,
    details,
  );
}

// Digests have one length, so that comparing takes as long for every guess.
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const isSame = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));
