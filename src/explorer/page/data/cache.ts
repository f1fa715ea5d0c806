import { ask, type Question } from '../net/graphql.ts';

/** Answers of this visit, the newest last; forgotten when something is written. */
const answers = new Map<string, Promise<unknown>>();
const MOST = 400;

/** Asks, or hands out what was answered to the same question before. */
export function remembered<Answer, Variables extends object>(
  question: Question<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  const key = question.text + JSON.stringify(variables);
  const known = answers.get(key) as Promise<Answer> | undefined;
  if (known) return known;
  const asked = ask(question, variables);
  answers.set(key, asked);
  asked.catch(() => answers.delete(key));
  for (const old of answers.keys()) if (answers.size > MOST) answers.delete(old);
  return asked;
}

/** After something was written nothing that was known is sure. */
export const forget = (): void => answers.clear();
