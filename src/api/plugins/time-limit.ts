import { getOperationAST, OperationTypeNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { CodedError } from '../../errors.ts';
import type { RequestContext } from '../context.ts';
import type { Limits } from '../limits/limits.ts';

/** The clock of one request: its signal ends when the time is up or the caller is gone. */
export interface Clock {
  readonly signal: AbortSignal;
  readonly start: (ms: number) => void;
  readonly stop: () => void;
}

export function createClock(gone: AbortSignal): Clock {
  const end = new AbortController();
  // A signal made of several costs each request more than one that is told.
  if (gone.aborted) end.abort(gone.reason);
  else gone.addEventListener('abort', () => end.abort(gone.reason), { once: true });
  let timer: NodeJS.Timeout | undefined;
  return {
    signal: end.signal,
    start(ms) {
      timer = setTimeout(() => end.abort(tooLate(ms)), ms).unref();
    },
    stop: () => clearTimeout(timer),
  };
}

const tooLate = (ms: number): CodedError =>
  new CodedError(
    'QUERY_TIMEOUT',
    `The question took longer than ${ms} ms and was ended. Ask for less: fewer rows, less depth, a smaller period.`,
    { ms },
  );

/** Ends a question or mutation whose time is up with `QUERY_TIMEOUT`, and what works for it through the context's `signal`. Subscriptions may stay. */
export function useTimeLimit({ queryMs, mutationMs }: Limits): Plugin<RequestContext & { readonly clock: Clock }> {
  return {
    onExecute({ args }) {
      const { clock } = args.contextValue;
      const isMutation = getOperationAST(args.document, args.operationName)?.operation === OperationTypeNode.MUTATION;
      clock.start(isMutation ? mutationMs : queryMs);
      Object.assign(args, { signal: clock.signal });
      return { onExecuteDone: clock.stop };
    },
    onSubscribe({ args }) {
      Object.assign(args, { signal: args.contextValue.clock.signal });
    },
  };
}
