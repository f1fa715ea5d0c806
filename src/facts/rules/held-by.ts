import type { PartyRef, Share, StakeStatus } from '../../domain.ts';
import { isRatio } from '../grammar/shapes.ts';
import type { Clause, Node, Phrase, Scene } from '../grammar/types.ts';
import { actorsOf, byWhom } from '../meaning/actors.ts';
import { predicateOf } from '../meaning/around.ts';
import { firmsOf, firmsOnly, firmsOrDescribed, firmsOrNameless } from '../meaning/firms.ts';
import { firmsHeld } from '../meaning/held.ts';
import { type Holding, holdingOf, percentShare, sizeShare } from '../meaning/holding.ts';
import { holdStatus } from '../meaning/mood.ts';
import { bareNumber, isBarePercent } from '../meaning/portions.ts';
import { inTurn, isGroup, restOf, shareOfEach } from '../meaning/shares.ts';
import { finds, type Proposal, type Rule, stakes } from '../rule.ts';
import { belongs } from './belongs.ts';

const HOLDING = ['own', 'hold', 'control', 'co-own', 'co-owned'];
const BACKING = ['back', 'fund'];
const VERBS = new Set([...HOLDING, ...BACKING]);
const LINKS = new Set(['COMMA', 'AND', 'DATE']);
const ALL: Share = { percent: 100, bound: 'EXACT', size: null };
const SIZE_WORDS: Readonly<Record<string, Share>> = {
  wholly: ALL,
  fully: ALL,
  majority: sizeShare('MAJORITY'),
  jointly: sizeShare('UNSPECIFIED'),
  partly: sizeShare('UNSPECIFIED'),
  part: sizeShare('UNSPECIFIED'),
  partially: sizeShare('UNSPECIFIED'),
  co: sizeShare('UNSPECIFIED'),
  principally: sizeShare('MAJORITY'),
  mainly: sizeShare('MAJORITY'),
  mostly: sizeShare('MAJORITY'),
};

interface Portion {
  readonly share: Share | null;
  readonly by: Phrase;
}

const isPercent = (node: Node | undefined): node is Phrase =>
  node?.kind === 'PHRASE' && node.percent !== null && node.named.length === 0;

/** "by members of its management, A, B and C": a list that goes on behind the comma. */
const isFurther = (nodes: readonly Node[], at: number, { named }: Phrase): boolean =>
  named.length > 1 && nodes[at - 1]?.kind === 'COMMA' && nodes[at + 1]?.kind !== 'VERB';

/** "48 percent by A, 24 by B and 13 percent by C", "by A (60%) and B (40%)" behind the verb; the percent may stand before the verb too. */
function portions(nodes: readonly Node[], from: number, first: Share | null): readonly Portion[] {
  const found: Portion[] = [];
  let share = first;
  for (let at = from; at < nodes.length; at += 1) {
    const node = nodes[at]!;
    const [next, percent] = [nodes[at + 1], nodes[at + 2]];
    const inRow = found.length > 0 && node.kind === 'PHRASE' && node.named.length > 0 && isBarePercent(next);
    const further = found.length > 0 && node.kind === 'PHRASE' && isFurther(nodes, at, node) ? node : null;
    if (inRow) {
      found.push({ share: percentShare(next.percent!), by: node });
      at += 1;
    } else if (isPercent(node)) share = percentShare(node.percent!);
    else if (found.length > 0 && bareNumber(node)) share = bareNumber(node);
    else if (node.kind === 'PREP' && node.word === 'by' && next?.kind === 'PHRASE') {
      const behind = share === null && isBarePercent(percent);
      found.push({ share: behind ? percentShare(percent.percent!) : share, by: next });
      share = null;
      at += behind ? 2 : 1;
    } else if (further) found.push({ share: null, by: further });
    else if (!LINKS.has(node.kind) && !isRatio(node)) break;
  }
  return found;
}

const wordsBefore = (scene: Scene, { verb }: Clause): readonly string[] =>
  scene.story.text
    .slice(Math.max(0, verb.start - 14), verb.end)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];

/** "wholly owned", "80 pct owned": the share before the verb. */
function shareBefore(scene: Scene, clause: Clause): Share | null {
  const before = scene.nodes[clause.at - 1];
  const { subject } = clause;
  const holds = subject !== null && before !== undefined && before.start <= subject.start && subject.end <= before.end;
  if (isPercent(before) && !holds) return percentShare(before.percent!);
  const last = before?.kind === 'PHRASE' ? before.items.at(-1) : undefined;
  if (last?.kind === 'PERCENT') return percentShare(last);
  return (
    wordsBefore(scene, clause)
      .map((word) => SIZE_WORDS[word])
      .find((share) => share !== undefined) ?? null
  );
}

type Held = Pick<Holding, 'share'> & { readonly firms: readonly PartyRef[] };

/** "Acme is a new company owned by Bolt": what the noun is said of. "The holding company" was told before. */
function firmsMeant(scene: Scene, subject: Phrase): readonly PartyRef[] {
  if (subject.named.length > 0) return firmsOf(scene, subject);
  const said = firmsOnly(scene, predicateOf(scene, subject));
  if (said.length > 0) return said;
  return subject.words.has('holding') ? firmsOrDescribed(scene, subject) : firmsOrNameless(scene, subject);
}

/** The firm that is held, or the one in which a share is; null where neither is said. */
function heldThing(scene: Scene, { subject, verb }: Clause): Held | null {
  const holding = subject ? holdingOf(scene, subject) : null;
  if (holding) return { firms: firmsHeld(scene, holding, holding.holders), share: holding.share };
  const size = verb.lemma === 'control' ? 'CONTROLLING' : BACKING.includes(verb.lemma) ? 'UNSPECIFIED' : 'WHOLE';
  return subject ? { firms: firmsMeant(scene, subject), share: sizeShare(size) } : null;
}

/** "equally owned by Acme and Bolt". */
const evenly = (holders: number): Share => ({ percent: Math.round(1000 / holders) / 10, bound: 'EXACT', size: null });

/** "owned 50/50 by Acme and Bolt", "60-40 owned by": what each of the two has; null where it is not told so. */
function byRatio(scene: Scene, { at }: Clause, holders: number): readonly Share[] | null {
  const ratio = [scene.nodes[at - 1], scene.nodes[at + 1]].find(isRatio);
  const parts = ratio?.items[0]?.lower.split(/[-/:]/).map(Number) ?? [];
  if (holders !== 2 || parts[0]! + parts[1]! !== 100) return null;
  return parts.map((percent) => ({ percent, bound: 'EXACT', size: null }));
}

/** "a venture, to be 51 percent owned by Acme": so it is planned. */
function statusOf(scene: Scene, clause: Clause): StakeStatus | null {
  const status = holdStatus(scene, clause);
  const { verb, subject, under } = clause;
  const own =
    under === null ||
    'kind' in under ||
    (subject !== null && under.subject !== subject && under.objects.every((one) => one !== subject));
  return status === 'RUMOURED' && verb.form === 'INFINITIVE' && verb.passive && own ? 'PLANNED' : status;
}

/** "the 45 percent of Bolt not owned by Acme": what is left is Acme's. */
function complement(scene: Scene, clause: Clause): readonly Proposal[] {
  const holding = clause.subject ? holdingOf(scene, clause.subject) : null;
  const percent = clause.subject?.percent;
  if (!holding || !percent) return [];
  const holders = byWhom(clause).flatMap((phrase) => actorsOf(scene, phrase));
  return stakes(holders, firmsHeld(scene, holding, []), restOf(percent.value), 'HELD', { start: clause.start, end: clause.end });
}

function readClause(scene: Scene, clause: Clause): readonly Proposal[] {
  const status = statusOf(scene, clause);
  if (status === null && clause.verb.negated) return complement(scene, clause);
  const held = heldThing(scene, clause);
  if (status === null || !held || held.firms.length === 0) return [];
  const behind = scene.story.text.slice(clause.verb.end, clause.verb.end + 9).trim();
  const equal = behind === 'equally' || wordsBefore(scene, clause).includes('equally');
  const parts = portions(scene.nodes, clause.at + 1, shareBefore(scene, clause));
  return parts.flatMap(({ share, by }) => {
    const holders = actorsOf(scene, by);
    const turns = byRatio(scene, clause, holders.length) ?? inTurn(scene, clause.verb, holders.length);
    const plain = holders.length + parts.length > 2 && held.share.size === 'WHOLE' ? sizeShare('UNSPECIFIED') : held.share;
    const each =
      equal && holders.length > 1
        ? evenly(holders.length)
        : shareOfEach(scene, share ?? plain, holders.length, isGroup(scene, by));
    return holders.flatMap((holder, at) =>
      stakes([holder], held.firms, turns?.[at] ?? each, status, { start: clause.start, end: by.end }),
    );
  });
}

/** "It will be 48 percent owned by Acme, 24 percent by Bolt and 28 percent by Cord", "Acme, wholly owned by Bolt". */
export const heldBy: Rule = {
  name: 'held-by',
  reads: 'a firm or a share of it is owned, held or controlled by somebody, or by several in portions, or belongs to him',
  on: [...VERBS, ...belongs.on],
  read: (scene) => [
    ...scene.clauses.filter(({ verb }) => VERBS.has(verb.lemma) && verb.passive).flatMap((clause) => readClause(scene, clause)),
    ...belongs.read(scene),
  ],
  finds: [
    ...belongs.finds,
    finds(
      'Dell Foods will be 48 percent owned by Acme Corp, 24 percent by Bolt Inc and 28 percent by Cord Ltd.',
      'Acme Corp > Dell Foods 48% PLANNED',
      'Bolt Inc > Dell Foods 24% PLANNED',
      'Cord Ltd > Dell Foods 28% PLANNED',
    ),
    finds('Acme Corp, wholly owned by Bolt Inc, makes paint.', 'Bolt Inc > Acme Corp 100% HELD'),
    finds('Bolt Inc is controlled by Acme Corp.', 'Acme Corp > Bolt Inc CONTROLLING HELD'),
    finds(
      'Dell Foods is owned 48 percent by Acme Corp, 24 by Bolt Inc and 28 by Cord Ltd.',
      'Acme Corp > Dell Foods 48% HELD',
      'Bolt Inc > Dell Foods 24% HELD',
      'Cord Ltd > Dell Foods 28% HELD',
    ),
    finds(
      'Cord Ltd is owned by Acme Corp (60%) and Bolt Inc (40%).',
      'Acme Corp > Cord Ltd 60% HELD',
      'Bolt Inc > Cord Ltd 40% HELD',
    ),
    finds(
      'Cord Ltd is equally owned by Acme Corp and Bolt Inc.',
      'Acme Corp > Cord Ltd 50% HELD',
      'Bolt Inc > Cord Ltd 50% HELD',
    ),
    finds(
      'Cord Ltd is in turn owned 50/50 by Acme Corp and Bolt Inc.',
      'Acme Corp > Cord Ltd 50% HELD',
      'Bolt Inc > Cord Ltd 50% HELD',
    ),
    finds(
      'Cord Ltd, which is 60/40 owned by Acme Corp and Bolt Inc, makes paint.',
      'Acme Corp > Cord Ltd 60% HELD',
      'Bolt Inc > Cord Ltd 40% HELD',
    ),
    finds('Acme Corp has a 7 pct stake in Cord Ltd, a firm controlled by Ann Lee.', 'Ann Lee > Cord Ltd CONTROLLING HELD'),
    finds('Cord Ltd, backed by Acme Corp, makes paint.', 'Acme Corp > Cord Ltd UNSPECIFIED HELD'),
    finds('Cord Ltd, 55 pct controlled by affiliated companies of Acme Corp, makes paint.', 'Acme Corp > Cord Ltd 55% HELD'),
    finds('Cord Ltd is part-owned by Acme Corp.', 'Acme Corp > Cord Ltd UNSPECIFIED HELD'),
  ],
  leaves: [
    ...belongs.leaves,
    'The loan to Acme Corp was backed by Bolt Inc.',
    'The meeting was held by Acme Corp in Bolt Inc offices.',
  ],
};
