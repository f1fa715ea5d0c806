import type { ValidationRule } from 'graphql';
import { fragmentsOf } from './fragments.ts';
import { aliasesOf } from './measure.ts';
import { refused } from './refused.ts';

/** A question with more renamed fields than `most`, which is how one field is asked for many times, is refused with `TOO_MANY_ALIASES`. */
export const aliasLimit = (most: number): ValidationRule =>
  function AliasLimit(context) {
    const fragments = fragmentsOf(context.getDocument());
    return {
      OperationDefinition(operation) {
        const aliases = aliasesOf(operation.selectionSet, fragments);
        if (aliases <= most) return;
        const message = `The question renames ${aliases} fields; ${most} are allowed. Send several questions, or ask for many things at once with "nodes(ids:)".`;
        context.reportError(refused('TOO_MANY_ALIASES', message, { aliases, most }, operation));
      },
    };
  };
