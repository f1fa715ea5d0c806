import { type FieldNode, type GraphQLResolveInfo, getArgumentValues, isObjectType, Kind, type SelectionSetNode } from 'graphql';
import type { ApiContext } from '../context.ts';
import { viewOf, type When } from './pieces.ts';
import { claimsAsked } from './selection.ts';
import { type StakeArgs, stakePage } from './stake-pages.ts';

type Args = When & StakeArgs;
type Begin = (id: string, args: Args, claims: number, context: ApiContext) => Promise<unknown>;

const above: Begin = (id, args, _claims, context) => viewOf('ABOVE', id, args, context);
const below: Begin = (id, args, _claims, context) => viewOf('BELOW', id, args, context);
/** What was known once is settled anew by whoever asks, and not kept. */
const page =
  (side: 'OWNERS' | 'HOLDINGS'): Begin =>
  async (id, args, claims, context) =>
    args.knownAt ?? stakePage(side, id, args, claims, context);
/** Fields of a party whose rows need nothing of it but its id, and how they are brought. */
const BEGIN: Readonly<Record<string, Begin>> = {
  lookThrough: above,
  controllers: above,
  ultimateOwners: above,
  portfolio: below,
  controls: below,
  owners: page('OWNERS'),
  holdings: page('HOLDINGS'),
};

/**
 * Begins to bring what is asked of a party while the party itself is looked up: `{ firm(id:) { lookThrough … } }` waits for one statement and not for
 * two after each other. What goes wrong is told by the field itself, which asks the same of the same loaders.
 */
export function beginAhead(id: string, info: GraphQLResolveInfo, context: ApiContext): void {
  const fields = info.schema.getType('Firm');
  if (!isObjectType(fields)) return;
  for (const node of fieldsBelow(info)) {
    const [begin, field] = [BEGIN[node.name.value], fields.getFields()[node.name.value]];
    if (begin && field)
      void start(() => begin(id, argumentsOf(field, node, info), claimsAsked({ ...info, fieldNodes: [node] }), context));
  }
}

const argumentsOf = (field: Parameters<typeof getArgumentValues>[0], node: FieldNode, { variableValues }: GraphQLResolveInfo) =>
  getArgumentValues(field, node, variableValues) as unknown as Args;

async function start(begin: () => Promise<unknown>): Promise<void> {
  try {
    await begin();
  } catch {
    // The field meets the same fault and tells it.
  }
}

function fieldsBelow({ fieldNodes, fragments }: GraphQLResolveInfo): readonly FieldNode[] {
  const within = (set: SelectionSetNode | undefined): readonly FieldNode[] =>
    (set?.selections ?? []).flatMap((selection) => {
      // Whether it is asked for at all is said by a variable.
      if (selection.directives?.length) return [];
      if (selection.kind === Kind.FIELD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) return within(selection.selectionSet);
      return within(fragments[selection.name.value]?.selectionSet);
    });
  return fieldNodes.flatMap(({ selectionSet }) => within(selectionSet));
}
