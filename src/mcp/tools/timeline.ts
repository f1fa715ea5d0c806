import { type ClaimData, lines, type PartyData, sayClaims, sayParty } from '../say.ts';
import { ARGUMENTS, byIdOrName, nobody, questionOf, tool } from '../tool.ts';

interface Change {
  readonly on: string | null;
  readonly kind: string;
  readonly holder: PartyData;
  readonly before: string | null;
  readonly after: string | null;
  readonly claims: readonly ClaimData[];
}

interface Data {
  readonly party: (PartyData & { readonly ownershipHistory?: readonly Change[] }) | null;
}

const QUESTION = questionOf('timeline', 'claim');
/** Quotes of one change; more would drown the next. */
const QUOTES = 3;

const sayChange = ({ on, kind, holder, before, after }: Change): string =>
  `${on ?? 'day not known'}: ${holder.name} ${kind.toLowerCase().replaceAll('_', ' ')}, ${before ?? 'nothing'} → ${after ?? 'nothing'}`;

/** How the ownership of a firm changed. */
export const timeline = tool({
  name: 'timeline',
  title: 'How the ownership of a firm changed',
  description:
    'Every change in who owns a firm, the oldest first: who came in, raised, lowered or left, from what share to what, on which day, and the quotes that tell of it.',
  input: { firm: ARGUMENTS.firm, knownAt: ARGUMENTS.knownAt, first: ARGUMENTS.first },
  async run({ firm, ...args }, ask, links) {
    const data = (await ask(QUESTION, { ...byIdOrName(firm), ...args })) as Data;
    const { party } = data;
    if (!party) return nobody(firm);
    const changes = party.ownershipHistory ?? [];
    const text = lines(
      `How the ownership of ${sayParty(party, links)} changed:`,
      changes.length === 0 ? 'No change is known.' : [],
      changes.flatMap((change) => [sayChange(change), ...sayClaims(change.claims.slice(0, QUOTES), links)]),
    );
    return { data, text };
  },
});
