import { z } from 'zod';
import { type FactData, sayFact } from '../facts.ts';
import type { Links } from '../links.ts';
import { type ClaimData, lines, sayClaim } from '../say.ts';
import { questionOf, tool } from '../tool.ts';

interface Proof extends ClaimData {
  readonly rule: string;
  readonly confidence: number;
  readonly asOf: string;
  readonly retractedAt: string | null;
}

interface Claims {
  readonly claimCount: number;
  readonly claims: readonly Proof[];
  readonly disputedBy?: readonly Proof[];
}

interface Data {
  readonly node: (FactData & Claims) | (Proof & { readonly __typename: 'Claim'; readonly about: FactData | null }) | null;
}

const QUESTION = questionOf('evidence', 'fact', 'claim');

const sayProof = (proof: Proof, links: Links): readonly string[] => [
  sayClaim(proof, links),
  `    speaks of ${proof.asOf}; read by ${proof.rule}, right in about ${Math.round(proof.confidence * 100)} of 100 readings${proof.retractedAt === null ? '' : `; retracted ${proof.retractedAt}`}`,
];

/** All the sentences behind one fact. */
export const evidence = tool({
  name: 'evidence',
  title: 'The sentences behind a fact',
  description:
    'Every claim behind a stake, post, deal or founding: the verbatim quote, the article, its day and address, the rule that read it and how often that rule is right; and the claims that dispute a stake. Takes the id that other tools give in brackets.',
  input: { id: z.string().min(1).max(100).describe('Id of a stake, post, deal, founding or claim.') },
  async run({ id }, ask, links) {
    const data = (await ask(QUESTION, { id })) as Data;
    const { node } = data;
    if (!node || !('claims' in node || node.__typename === 'Claim'))
      return { data, text: `There is no stake, post, deal, founding or claim with the id ${id} here.` };
    if (node.__typename === 'Claim')
      return { data, text: lines(node.about ? sayFact(node.about) : 'no longer believed', sayProof(node, links)) };
    const disputes = node.disputedBy ?? [];
    const text = lines(
      `${sayFact(node)}, by ${node.claimCount} standing ${node.claimCount === 1 ? 'claim' : 'claims'}:`,
      node.claims.flatMap((claim) => sayProof(claim, links)),
      disputes.length > 0 ? 'Disputed by:' : [],
      disputes.flatMap((claim) => sayProof(claim, links)),
    );
    return { data, text };
  },
});
