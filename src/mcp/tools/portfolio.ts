import { lines, type PartyData, sayParty } from '../say.ts';
import { ARGUMENTS, byIdOrName, nobody, questionOf, tool } from '../tool.ts';
import { type IntegratedShareData, sayRow } from './look-through.ts';

interface Data {
  readonly party:
    | (PartyData & {
        readonly portfolio: {
          readonly nodes: readonly IntegratedShareData[];
          readonly pageInfo: { readonly hasNextPage: boolean };
        };
      })
    | null;
}

const QUESTION = questionOf('portfolio', 'share', 'claim');

/** What a party holds, directly and through others. */
export const portfolio = tool({
  name: 'portfolio',
  title: 'What a party holds',
  description:
    'The firms that a party has shares of, directly and through others, the largest first, with the strongest chain of stakes behind each and a quote for every hop.',
  input: {
    party: ARGUMENTS.party,
    asOf: ARGUMENTS.asOf,
    knownAt: ARGUMENTS.knownAt,
    minPercent: ARGUMENTS.minPercent,
    first: ARGUMENTS.first,
  },
  async run({ party: named, ...args }, ask, links) {
    const data = (await ask(QUESTION, { ...byIdOrName(named), ...args })) as Data;
    const { party } = data;
    if (!party) return nobody(named);
    const { nodes, pageInfo } = party.portfolio;
    const text = lines(
      `What ${sayParty(party, links)} has, directly and through others:`,
      nodes.length === 0 ? 'No holding is known.' : [],
      nodes.flatMap((row) => sayRow({ ...row, ultimate: false }, links)),
      pageInfo.hasNextPage ? '… and more; ask for more rows.' : [],
    );
    return { data, text };
  },
});
