import { z } from 'zod';
import { lines, type PartyData, type StakeData, sayClaims, sayParty, sayStake } from '../say.ts';
import { ARGUMENTS, questionOf, tool } from '../tool.ts';

interface Data {
  readonly whoOwns: {
    readonly venture: PartyData;
    readonly asOf: string;
    readonly owners: readonly StakeData[];
    readonly disclosed: number;
    readonly undisclosed: number;
    readonly warnings: readonly string[];
  };
}

const QUESTION = questionOf('who-owns', 'claim');

/** The direct holders of a firm on a day. */
export const whoOwns = tool({
  name: 'who_owns',
  title: 'Who owns what in which venture',
  description:
    'The direct holders of a firm or venture on a day: share, status (held, planned, rumoured, former), and for each the sentences of the articles that say so. Held and planned stakes where statuses are not given.',
  input: {
    venture: ARGUMENTS.firm,
    asOf: ARGUMENTS.asOf,
    knownAt: ARGUMENTS.knownAt,
    statuses: z
      .array(z.enum(['HELD', 'PLANNED', 'RUMOURED', 'FORMER']))
      .optional()
      .describe('Which stakes to show.'),
  },
  async run(args, ask, links) {
    const data = (await ask(QUESTION, args)) as Data;
    const { venture, asOf, owners, disclosed, undisclosed, warnings } = data.whoOwns;
    const text = lines(
      `Who owns ${sayParty(venture, links)} on ${asOf}:`,
      owners.length === 0 ? 'No holder is known.' : [],
      owners.flatMap((stake) => [sayStake(stake), ...sayClaims(stake.claims, links)]),
      `Disclosed: ${disclosed}%, not disclosed: ${undisclosed}%.`,
      warnings,
    );
    return { data, text };
  },
});
