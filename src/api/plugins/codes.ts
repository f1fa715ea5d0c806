import { type GraphQLError, parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { codedIn, shown } from '../errors.ts';
import { MAX_TOKENS } from '../limits/limits.ts';

/** Parses no further than a document may be long, and gives the codes of our own faults to values that validation refuses ("2018-02-30" for a day). */
export function useCodes(): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source: string) => parse(source, { maxTokens: MAX_TOKENS }));
    },
    onValidate() {
      return ({ valid, result, setResult }) => {
        if (!valid) setResult((result as readonly GraphQLError[]).map(withCode));
      };
    },
  };
}

function withCode(error: GraphQLError): GraphQLError {
  const coded = codedIn(error);
  return coded ? shown(coded, error) : error;
}
