import { lines, type PartyData, type StakeData, sayClaims, sayParty, sayShare, sayStake } from '../say.ts';
import { ARGUMENTS, byIdOrName, nobody, questionOf, tool } from '../tool.ts';

/** A share that counts what is held through others, with its strongest way. */
export interface IntegratedShareData {
  readonly party: PartyData;
  readonly low: number;
  readonly high: number;
  readonly ultimate: boolean;
  readonly paths: readonly { readonly hops: readonly StakeData[] }[];
}

interface Data {
  readonly party:
    | (PartyData & {
        readonly lookThrough?: {
          readonly asOf: string;
          readonly holders: {
            readonly nodes: readonly IntegratedShareData[];
            readonly pageInfo: { readonly hasNextPage: boolean };
          };
          readonly unknown: { readonly low: number; readonly high: number };
        };
      })
    | null;
}

const QUESTION = questionOf('look-through', 'share', 'claim');

/** Direct and indirect holders of a firm, with what each has of it in the end. */
export const lookThrough = tool({
  name: 'look_through',
  title: 'Look through a firm to its holders',
  description:
    'Who has how much of a firm directly and through others (integrated shares), as a range where stakes are known only by bounds, with the strongest chain of stakes behind each and a quote for every hop; and the share that nobody known accounts for.',
  input: {
    firm: ARGUMENTS.firm,
    asOf: ARGUMENTS.asOf,
    knownAt: ARGUMENTS.knownAt,
    minPercent: ARGUMENTS.minPercent,
    first: ARGUMENTS.first,
  },
  async run({ firm, ...args }, ask, links) {
    const data = (await ask(QUESTION, { ...byIdOrName(firm), ...args })) as Data;
    const { party } = data;
    if (!party) return nobody(firm);
    const answer = party.lookThrough;
    if (!answer)
      return { data, text: `${party.name} is a person: nobody has a share of a person. portfolio tells what it holds.` };
    const text = lines(
      `Who has how much of ${sayParty(party, links)} on ${answer.asOf}, directly and through others:`,
      answer.holders.nodes.length === 0 ? 'No holder is known.' : [],
      answer.holders.nodes.flatMap((row) => sayRow(row, links)),
      answer.holders.pageInfo.hasNextPage ? '… and more; ask for more rows.' : [],
      `Nobody known accounts for ${sayShare(answer.unknown)}.`,
    );
    return { data, text };
  },
});

/** One row with its strongest way, hop by hop. */
export const sayRow = (row: IntegratedShareData, links: Parameters<typeof sayParty>[1]): readonly string[] => [
  `${sayParty(row.party, links)}: ${sayShare(row)}${row.ultimate ? ', with no known owner above' : ''}`,
  ...(row.paths[0]?.hops ?? []).flatMap((hop) => [
    `  ${sayStake(hop)}`,
    ...sayClaims(hop.claims, links).map((line) => `  ${line}`),
  ]),
];
