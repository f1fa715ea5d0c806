import type { ValidationRule } from 'graphql';
import { fragmentsOf } from './fragments.ts';
import { depthOf } from './measure.ts';
import { refused } from './refused.ts';

/** A question whose fields lie deeper inside each other than `most` is refused with `QUERY_TOO_DEEP`. */
export const depthLimit = (most: number): ValidationRule =>
  function DepthLimit(context) {
    const fragments = fragmentsOf(context.getDocument());
    return {
      OperationDefinition(operation) {
        const depth = depthOf(operation.selectionSet, fragments);
        if (depth <= most) return;
        const message = `The question is ${depth} fields deep; ${most} are allowed. Ask in several steps, with the ids of the first answer in the next question.`;
        context.reportError(refused('QUERY_TOO_DEEP', message, { depth, most }, operation));
      },
    };
  };
