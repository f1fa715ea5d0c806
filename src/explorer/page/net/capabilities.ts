import { ask, question } from './graphql.ts';

interface Answer {
  readonly type: { readonly fields: readonly { readonly name: string }[] } | null;
}

const FIELDS = question<Answer, object>('{ type: __type(name: "Firm") { fields { name } } }');

let known: Promise<ReadonlySet<string>> | null = null;

/** What this server can tell about a firm: the names of its fields, asked once. */
export function firmFields(): Promise<ReadonlySet<string>> {
  known ??= ask(FIELDS, {}).then(
    ({ type }) => new Set(type?.fields.map(({ name }) => name)),
    () => new Set<string>(),
  );
  return known;
}
