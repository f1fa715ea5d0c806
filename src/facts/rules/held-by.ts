import type { Share } from '../../domain.ts';
import type { Clause, Node, Phrase, Scene } from '../grammar/types.ts';
import { actorsOf } from '../meaning/actors.ts';
import { firmsOrDescribed, holdingOf, percentShare, sizeShare } from '../meaning/holding.ts';
import { holdStatus } from '../meaning/mood.ts';
import { finds, type Proposal, type Rule, stakes } from '../rule.ts';

const HOLDING = ['own', 'hold', 'control'];
const LINKS = new Set(['COMMA', 'AND', 'DATE']);
const SIZE_WORDS: Readonly<Record<string, Share>> = {
  wholly: sizeShare('WHOLE'),
  fully: sizeShare('WHOLE'),
  majority: sizeShare('MAJORITY'),
  jointly: sizeShare('UNSPECIFIED'),
  partly: sizeShare('UNSPECIFIED'),
  principally: sizeShare('MAJORITY'),
  mainly: sizeShare('MAJORITY'),
  equally: { percent: 50, bound: 'EXACT', size: null },
};

interface Portion {
  readonly share: Share | null;
  readonly by: Phrase;
}

const isPercent = (node: Node | undefined): node is Phrase =>
  node?.kind === 'PHRASE' && node.percent !== null && node.named.length === 0;

/** "48 percent by A, 24 percent by B and 13 percent by C" behind the verb; the percent may stand before the verb too. */
function portions(nodes: readonly Node[], from: number, first: Share | null): readonly Portion[] {
  const found: Portion[] = [];
  let share = first;
  for (let at = from; at < nodes.length; at += 1) {
    const node = nodes[at]!;
    const next = nodes[at + 1];
    if (isPercent(node)) share = percentShare(node.percent!);
    else if (node.kind === 'PREP' && node.word === 'by' && next?.kind === 'PHRASE') {
      found.push({ share, by: next });
      share = null;
      at += 1;
    } else if (!LINKS.has(node.kind)) break;
  }
  return found;
}

/** "wholly owned", "80 pct owned": the share before the verb. */
function shareBefore(scene: Scene, clause: Clause): Share | null {
  const before = scene.nodes[clause.at - 1];
  if (isPercent(before) && before !== clause.subject) return percentShare(before.percent!);
  const last = before?.kind === 'PHRASE' ? before.items.at(-1) : undefined;
  if (last?.kind === 'PERCENT') return percentShare(last);
  const words =
    scene.story.text
      .slice(Math.max(0, clause.verb.start - 14), clause.verb.end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.map((word) => SIZE_WORDS[word]).find((share) => share !== undefined) ?? null;
}

function heldFirms(scene: Scene, clause: Clause): { readonly firms: readonly string[]; readonly share: Share | null } {
  const subject = clause.subject;
  if (!subject) return { firms: [], share: null };
  const holding = holdingOf(scene, subject);
  if (holding && holding.firms.length > 0) return { firms: holding.firms, share: holding.share };
  return { firms: firmsOrDescribed(scene, subject), share: null };
}

function readClause(scene: Scene, clause: Clause): readonly Proposal[] {
  const status = holdStatus(scene, clause);
  const held = heldFirms(scene, clause);
  if (status === null || held.firms.length === 0) return [];
  const plain = held.share ?? sizeShare(clause.verb.lemma === 'control' ? 'CONTROLLING' : 'WHOLE');
  return portions(scene.nodes, clause.at + 1, shareBefore(scene, clause)).flatMap(({ share, by }) => {
    const holders = actorsOf(scene, by);
    const single =
      holders.length > 1 && share?.percent != null && !scene.words.has('each')
        ? sizeShare(share.percent > 50 ? 'MAJORITY' : 'MINORITY')
        : share;
    const own = holders.length > 1 && single === null && plain.size === 'WHOLE' ? sizeShare('UNSPECIFIED') : plain;
    return stakes(holders, held.firms, single ?? own, status, { start: clause.start, end: by.end });
  });
}

/** "It will be 48 percent owned by Acme, 24 percent by Bolt and 28 percent by Cord", "Acme, wholly owned by Bolt". */
export const heldBy: Rule = {
  name: 'held-by',
  reads: 'a firm or a share of it is owned, held or controlled by somebody, or by several in portions',
  on: HOLDING,
  read: (scene) =>
    scene.clauses
      .filter(({ verb }) => HOLDING.includes(verb.lemma) && verb.passive)
      .flatMap((clause) => readClause(scene, clause)),
  finds: [
    finds(
      'Dell Foods will be 48 percent owned by Acme Corp, 24 percent by Bolt Inc and 28 percent by Cord Ltd.',
      'Acme Corp > Dell Foods 48% PLANNED',
      'Bolt Inc > Dell Foods 24% PLANNED',
      'Cord Ltd > Dell Foods 28% PLANNED',
    ),
    finds('Acme Corp, wholly owned by Bolt Inc, makes paint.', 'Bolt Inc > Acme Corp WHOLE HELD'),
    finds('Bolt Inc is controlled by Acme Corp.', 'Acme Corp > Bolt Inc CONTROLLING HELD'),
  ],
  leaves: ['The meeting was held by Acme Corp in Bolt Inc offices.'],
};
