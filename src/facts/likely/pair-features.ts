/** What a sentence shows of two of its parties, as features of a log-linear model: each a short string, there or not. */
import type { PartyRef } from '../../domain.ts';
import type { Item, VerbItem } from '../../reading/types.ts';
import type { Clause, Scene } from '../grammar/types.ts';
import type { Mention } from './mentions.ts';
import { type Path, pathTo } from './paths.ts';
import { type Trigger, triggersOf } from './triggers.ts';
import { classOf, nounClass, tokenOf, verbClass } from './words.ts';

/** A sentence made ready: its items' tokens and classes, its graph, the classes that it has at all. */
export interface Ground {
  readonly scene: Scene;
  readonly tokens: readonly string[];
  readonly classes: readonly string[];
  readonly present: readonly string[];
  readonly percents: readonly number[];
  readonly titles: readonly number[];
  readonly triggers: readonly Trigger[];
  /** How each mention stands to each trigger. */
  readonly standing: ReadonlyMap<Mention, readonly string[]>;
}

/** Trade words that a sentence may have anywhere. */
const TELLING = new Set(
  'stake unit parent holder venture partner purchase offer sale merger talk founder round HOLD BUY SELL BID MERGE INVEST FORM NAME LEAVE HEAD COMPETE rival'.split(
    ' ',
  ),
);
const BETWEEN = 14;
const WHOLE_BETWEEN = 6;

const indexes = (items: readonly Item[], kind: Item['kind']): readonly number[] =>
  items.flatMap((item, at) => (item.kind === kind ? [at] : []));

const classIn = (item: Item): string =>
  item.kind === 'WORD' ? nounClass(item.lemma.toLowerCase()) : item.kind === 'VERB' ? verbClass(item.lemma) : '';

export function groundOf(scene: Scene, mentions: readonly Mention[]): Ground {
  const { items } = scene.sentence;
  const triggers = triggersOf(scene);
  const classes = items.map(classOf);
  return {
    scene,
    tokens: items.map(tokenOf),
    classes,
    present: [...new Set(items.map(classIn))].filter((name) => TELLING.has(name)),
    percents: indexes(items, 'PERCENT'),
    titles: indexes(items, 'TITLE'),
    triggers,
    standing: new Map(mentions.map((mention) => [mention, triggers.map((trigger) => stands(mention, trigger, classes))])),
  };
}

/** "FIRM", "VENTURE", "PERSON" …; "FIRM described" where the party has no name. */
export function kindOf(scene: Pick<Scene, 'party'>, ref: PartyRef): string {
  const party = scene.party(ref);
  if (!party) return 'NOBODY';
  return (party.venture ? 'VENTURE' : party.kind) + (party.described ? ' described' : '');
}

const bucket = (value: number, ...steps: readonly number[]): number => steps.filter((step) => value >= step).length;

function moodFeatures(verb: VerbItem): string {
  return [verb.form, verb.tense, verb.perfect ? 'perfect' : '', verb.modal ? 'modal' : '', verb.negated ? 'not' : ''].join(' ');
}

function pathFeatures(path: Path | null, roles: string): readonly string[] {
  if (!path) return [`path none ${roles}`];
  const verbs = path.clauses.map(({ verb }) => verb.lemma);
  return [
    `path ${roles} ${path.words}`,
    `way ${roles} ${path.classes}`,
    `way ${path.classes}`,
    `steps ${path.length}`,
    ...verbs.map((verb) => `on ${roles} ${verb}`),
    ...path.heads.map((head) => `by ${roles} ${head}`),
    ...path.clauses.map(({ verb }: Clause) => `mood ${verbClass(verb.lemma)} ${moodFeatures(verb)}`),
  ];
}

/** The items between two mentions, or before the first one where the other is only meant. */
function betweenFeatures(ground: Ground, from: number, to: number, way: string): readonly string[] {
  const { tokens, classes } = ground;
  const features: string[] = [];
  const last = Math.min(to, from + 1 + BETWEEN);
  for (let at = from + 1; at < last; at++) {
    features.push(`in ${way} ${tokens[at]}`);
    if (classes[at] !== tokens[at]) features.push(`in ${way} ${classes[at]}`);
    if (at + 1 < last) features.push(`in ${way} ${classes[at]} ${classes[at + 1]}`);
  }
  if (to - from - 1 <= WHOLE_BETWEEN) {
    features.push(`all ${way} ${classes.slice(from + 1, to).join(' ')}`);
    features.push(`words ${way} ${tokens.slice(from + 1, to).join(' ')}`);
  }
  return features;
}

function aroundFeatures({ tokens, classes }: Ground, first: number, last: number, way: string): readonly string[] {
  return [
    `-1 ${way} ${tokens[first - 1] ?? '^'}`,
    `-1 ${way} ${classes[first - 1] ?? '^'}`,
    `-2 ${way} ${classes[first - 2] ?? '^'} ${classes[first - 1] ?? '^'}`,
    `+1 ${way} ${tokens[last + 1] ?? '$'}`,
    `+1 ${way} ${classes[last + 1] ?? '$'}`,
    `+2 ${way} ${classes[last + 1] ?? '$'} ${classes[last + 2] ?? '$'}`,
  ];
}

/** How a mention stands to a trigger: by the grammar, else by order and distance. */
function stands(mention: Mention, trigger: Trigger, classes: readonly string[]): string {
  if (mention.at < 0) return 'meant';
  const path = mention.ways ? pathTo(mention.ways, trigger.place) : null;
  if (path) return `${mention.role}${path.classes}`;
  const [from, to] = mention.at < trigger.at ? [mention.at, trigger.at] : [trigger.at, mention.at];
  const parties = classes.slice(from + 1, to).filter((name) => name === '*PARTY').length;
  return `${mention.at < trigger.at ? 'before' : 'behind'} ${bucket(to - from, 2, 4, 8)} ${Math.min(parties, 2)}`;
}

/** Each of the two apart, and both together, as they stand to the trade words of the sentence. */
function triggerFeatures(ground: Ground, a: Mention, b: Mention): readonly string[] {
  const [ofA, ofB] = [ground.standing.get(a) ?? [], ground.standing.get(b) ?? []];
  return ground.triggers.flatMap((trigger, at) => {
    const [first, second] = [ofA[at] ?? '', ofB[at] ?? ''];
    return [
      `A ${trigger.name} ${first}`,
      `B ${trigger.name} ${second}`,
      `A ${trigger.word} ${first}`,
      `B ${trigger.word} ${second}`,
      `AB ${trigger.name} ${first} ${second}`,
    ];
  });
}

const where = (index: number): string => String(index < 0 ? -1 : bucket(index, 1, 3, 7));

/** What the sentence shows of `a` as holder, buyer or person and `b` as firm. Direction is part of each feature. */
export function pairFeatures(ground: Ground, a: Mention, b: Mention): readonly string[] {
  const { scene } = ground;
  const way = a.at < 0 || b.at < 0 ? (a.at < 0 ? 'i' : 'j') : a.at <= b.at ? 'f' : 'r';
  const [from, to] = a.at <= b.at ? [a.at, b.at] : [b.at, a.at];
  const kinds = `${kindOf(scene, a.ref)} ${kindOf(scene, b.ref)}`;
  const roles = `${way} ${a.role} ${b.role}`;
  const path = a.ways && b.phrase ? pathTo(a.ways, b.phrase) : null;
  const between = ground.classes.slice(from + 1, to);
  const parties = between.filter((name) => name === '*PARTY').length;
  const inside = (places: readonly number[]) => places.some((at) => at > from && at < to);
  return [
    'always',
    `way ${way}`,
    `kinds ${kinds}`,
    `kinds ${way} ${kinds}`,
    `roles ${roles}`,
    `far ${way} ${bucket(to - from, 2, 3, 5, 8, 12, 20)}`,
    `parties ${way} ${Math.min(parties, 3)}`,
    `place ${where(scene.sentence.index)}`,
    `via ${a.item?.via ?? 'MEANT'} ${b.item?.via ?? 'MEANT'}`,
    `owns ${way} ${a.item?.possessive ?? false} ${b.item?.possessive ?? false}`,
    `percent ${way} ${inside(ground.percents)} ${ground.percents.length > 0}`,
    `title ${way} ${inside(ground.titles)} ${Math.min(ground.titles.length, 2)}`,
    ...ground.present.flatMap((name) => [`has ${name}`, `has ${way} ${name}`]),
    ...pathFeatures(path, roles),
    ...triggerFeatures(ground, a, b),
    ...betweenFeatures(ground, from, to, way),
    ...aroundFeatures(ground, from, to, way),
  ];
}
