import type { Node, Scene } from '../grammar/types.ts';
import { actorsOf } from '../meaning/actors.ts';
import { percentShare } from '../meaning/holding.ts';
import { finds, type Proposal, type Rule, stakes } from '../rule.ts';

/** Words of a sentence that goes through the holders of a firm. */
const CUES = [
  'follow',
  'next',
  'shareholder',
  'stockholder',
  'stakeholder',
  'holder',
  'owner',
  'investor',
  'backer',
  'remaining',
  'remainder',
  'rest',
];
/** Percents of something else. */
const NOT_SHARES = ['vote', 'sale', 'profit', 'revenue', 'growth', 'rate', 'market', 'gain', 'lose', 'price'];
const LINKS = new Set(['with', 'at']);

/** "12.5 percent", "the remaining 20 percent": a share and nothing that it is of. */
const shareAt = (node: Node | undefined) =>
  node?.kind === 'PHRASE' &&
  node.percent !== null &&
  node.named.length === 0 &&
  node.beside.length === 0 &&
  node.complements.length === 0
    ? node
    : null;

/** The share right behind a party, or behind "Acme is next with": "Acme (12.5%)", "Acme, 12.5%", "Acme with 12.5%". */
function shareBehind(scene: Scene, at: number) {
  const being = scene.nodes[at + 1]?.kind === 'VERB' ? scene.clauses.find((clause) => clause.at === at + 1) : undefined;
  if (being) return being.verb.lemma === 'be' ? shareAt(being.args.find(({ prep }) => LINKS.has(prep))?.phrase) : null;
  const comma = scene.nodes[at + 1]?.kind === 'COMMA' ? 1 : 0;
  const link = scene.nodes[at + 1 + comma];
  const prep = link?.kind === 'PREP' && LINKS.has(link.word) ? 1 : 0;
  return shareAt(scene.nodes[at + 1 + comma + prep]);
}

function readAt(scene: Scene, at: number, firm: string): readonly Proposal[] {
  const node = scene.nodes[at];
  const share = node?.kind === 'PHRASE' && node.named.length === 1 ? shareBehind(scene, at) : null;
  if (node?.kind !== 'PHRASE' || !share) return [];
  return stakes(actorsOf(scene, node), [firm], percentShare(share.percent!), 'HELD', { start: node.start, end: share.end });
}

/** "Acme owns 30 percent of Bolt, followed by Cord (12.5 percent) and Dell at 9.7 percent": the firm is the one whose shares were being told. */
export const rows: Rule = {
  name: 'rows',
  reads: 'holders go on in a row, each with a percent, of the firm that was spoken of',
  on: CUES,
  read: (scene) => {
    const firm = scene.memory.sharedBefore(scene.sentence.index);
    if (!firm || NOT_SHARES.some((word) => scene.words.has(word))) return [];
    return scene.nodes.flatMap((_, at) => readAt(scene, at, firm));
  },
  finds: [
    finds(
      'Acme Corp owns 30 percent of Bolt Inc, followed by Cord Ltd (12.5 percent) and Dell Foods at 9.7 percent.',
      'Cord Ltd > Bolt Inc 12.5% HELD',
      'Dell Foods > Bolt Inc 9.7% HELD',
    ),
    finds('Acme Corp owns 30 percent of Bolt Inc. Cord Ltd is next with 12 percent.', 'Cord Ltd > Bolt Inc 12% HELD'),
  ],
  leaves: [
    'Acme Corp has 30 percent of the market, followed by Cord Ltd with 12 percent.',
    'Acme Corp owns 30 percent of Bolt Inc. Cord Ltd rose 12 percent.',
  ],
};
