/** Scores readings against annotated stories: parties and facts, micro-averaged, leniently and strictly. */
import type { Gold, GoldParty } from '../gold.ts';
import { align } from './align.ts';
import { type GoldKind, MATCHERS, pairUp, type Same } from './match.ts';

/** Right, too many, missed; ratios are null where undefined. */
export interface Count {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}
export interface Score extends Count {
  readonly p: number | null;
  readonly r: number | null;
  readonly f1: number | null;
}
export interface ArticleScore {
  readonly counts: Readonly<Record<string, Count>>;
  /** One line for each MISS, FALSE alarm and NEAR (right parties, wrong attributes). */
  readonly errors: readonly string[];
}

const KINDS = Object.keys(MATCHERS) as readonly GoldKind[];
const NOTHING: Gold = { parties: [], stakes: [], posts: [], deals: [], foundings: [] };

const count = (tp: number, predicted: number, expected: number): Count => ({ tp, fp: predicted - tp, fn: expected - tp });

function describe(fact: object, parties: readonly GoldParty[]): string {
  const show = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(show).join(' + ');
    if (value && typeof value === 'object') return Object.values(value).map(show).join(' ');
    return parties.find(({ id }) => id === value)?.names[0] ?? String(value);
  };
  const told = Object.entries(fact).filter(
    ([key, value]) => key !== 'quote' && value != null && !(Array.isArray(value) && value.length === 0),
  );
  return told
    .map(([key, value]) => `${key}: ${show(value)}`)
    .join('; ')
    .replace(/\s+/g, ' ');
}

function scoreKind(
  kind: GoldKind,
  gold: Gold,
  pred: Gold,
  same: Same,
): { readonly counts: readonly (readonly [string, Count])[]; readonly errors: readonly string[] } {
  const { lenient, strict } = MATCHERS[kind];
  const [golds, preds] = [gold[kind] ?? [], pred[kind] ?? []];
  const strictly = pairUp<(typeof golds)[number]>(golds, preds, (g, p) => lenient(g, p, same) && strict(g, p));
  const pairs = pairUp<(typeof golds)[number]>(golds, preds, (g, p) => lenient(g, p, same), strictly);
  const found = (partners: readonly number[]) => partners.filter((p) => p >= 0).length;
  const missed = golds.flatMap((fact, g) => {
    const got = preds[pairs[g]!];
    if (!got) return [`MISS ${kind} ${describe(fact, gold.parties)}`];
    return strict(fact, got) ? [] : [`NEAR ${kind} ${describe(fact, gold.parties)} | got ${describe(got, pred.parties)}`];
  });
  const extra = preds.flatMap((fact, p) => (pairs.includes(p) ? [] : [`FALSE ${kind} ${describe(fact, pred.parties)}`]));
  return {
    counts: [
      [kind, count(found(pairs), preds.length, golds.length)],
      [`${kind}_strict`, count(found(strictly), preds.length, golds.length)],
    ],
    errors: [...missed, ...extra],
  };
}

/** Scores one story; a missing reading counts as an empty one. */
export function scoreArticle(gold: Gold, reading: Gold | null): ArticleScore {
  const pred = reading ?? NOTHING;
  const goldOf = align(gold.parties, pred.parties);
  const same: Same = (goldId, predId) => goldId != null && predId != null && goldOf.get(predId) === goldId;
  const partner = ({ id }: GoldParty) => gold.parties.find((party) => party.id === goldOf.get(id));
  const isRight = (party: GoldParty) =>
    (partner(party)?.type === 'person') === (party.type === 'person') && partner(party) !== undefined;
  const right = pred.parties.filter(isRight);
  const exact = right.filter((party) => partner(party)?.type === party.type);
  const name = ({ names, type }: GoldParty) => `${names.join(' / ')} (${type})`.replace(/\s+/g, ' ');
  const missed = gold.parties.filter((party) => !right.some((found) => partner(found) === party));
  const kinds = KINDS.map((kind) => scoreKind(kind, gold, pred, same));
  const sides: readonly (readonly [string, Count])[] = [
    ['parties', count(right.length, pred.parties.length, gold.parties.length)],
    ['parties_exact', count(exact.length, pred.parties.length, gold.parties.length)],
  ];
  return {
    counts: Object.fromEntries([...sides, ...kinds.flatMap(({ counts }) => counts)]),
    errors: [
      ...missed.map((party) => `MISS party ${name(party)}`),
      ...pred.parties.filter((party) => !isRight(party)).map((party) => `FALSE party ${name(party)}`),
      ...kinds.flatMap(({ errors }) => errors),
    ],
  };
}

const ratio = (a: number, b: number): number | null => (b === 0 ? null : a / b);

/** Adds up the counts of stories; "facts" is all four kinds. */
export function summarise(articles: readonly Readonly<Record<string, Count>>[]): Readonly<Record<string, Score>> {
  const total = new Map<string, Count>();
  const add = (kind: string, { tp, fp, fn }: Count) => {
    const sum = total.get(kind) ?? { tp: 0, fp: 0, fn: 0 };
    total.set(kind, { tp: sum.tp + tp, fp: sum.fp + fp, fn: sum.fn + fn });
  };
  for (const counts of articles) for (const [kind, one] of Object.entries(counts)) add(kind, one);
  for (const kind of KINDS) {
    if (total.has(kind)) add('facts', total.get(kind)!);
    if (total.has(`${kind}_strict`)) add('facts_strict', total.get(`${kind}_strict`)!);
  }
  return Object.fromEntries(
    [...total].map(([kind, { tp, fp, fn }]) => [
      kind,
      { tp, fp, fn, p: ratio(tp, tp + fp), r: ratio(tp, tp + fn), f1: ratio(2 * tp, 2 * tp + fp + fn) },
    ]),
  );
}
