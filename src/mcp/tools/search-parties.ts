import { z } from 'zod';
import { lines, type PartyData, sayParty } from '../say.ts';
import { ARGUMENTS, questionOf, tool } from '../tool.ts';

interface Data {
  readonly parties: {
    readonly nodes: readonly (PartyData & {
      readonly names: readonly string[];
      readonly country: string | null;
      readonly trade: string | null;
    })[];
    readonly pageInfo: { readonly hasNextPage: boolean };
  };
}

const QUESTION = questionOf('search-parties');

/** Who is called what: the way from a word in a question to an id. */
export const searchParties = tool({
  name: 'search_parties',
  title: 'Search parties',
  description:
    'Finds firms, funds, states and persons by a name, the beginning of one, or some of its words; the best fit first. Gives ids that the other tools take.',
  input: {
    named: z.string().min(1).max(300).describe('What to look for.'),
    kinds: z
      .array(z.enum(['FIRM', 'PERSON', 'FUND', 'STATE']))
      .optional()
      .describe('Only parties of these kinds.'),
    first: ARGUMENTS.first,
  },
  async run(args, ask, links) {
    const data = (await ask(QUESTION, args)) as Data;
    const { nodes, pageInfo } = data.parties;
    const rows = nodes.map((party) => {
      const others = party.names.filter((name) => name !== party.name);
      const more = [party.kind?.toLowerCase(), party.country, party.trade, others.length > 0 && `also ${others.join(', ')}`];
      return `${sayParty(party, links)}: ${more.filter(Boolean).join('; ')} [party ${party.id}]`;
    });
    const none = `No party here is called anything like "${args.named}".`;
    return { data, text: lines(rows.length > 0 ? rows : none, pageInfo.hasNextPage ? '… and more; ask for more rows.' : []) };
  },
});
