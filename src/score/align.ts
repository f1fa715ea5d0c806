/** Which party of the reading is which of the annotation, one to one, best overlap of names first. */
import type { GoldParty } from '../gold.ts';
import { type NameKeys, nameKeys } from './names.ts';

interface Keyed {
  readonly party: GoldParty;
  readonly keys: NameKeys;
}

type Overlap = (gold: Keyed, pred: Keyed) => number;

const isPerson = ({ party }: Keyed): boolean => party.type === 'person';
const sameClass = (a: Keyed, b: Keyed): boolean => isPerson(a) === isPerson(b);
const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((x) => b.has(x)).length;

/** Shared forms, and among equals those with fewer others. */
function overlap(kind: keyof NameKeys): Overlap {
  return (gold, pred) => {
    const [a, b] = [gold.keys[kind], pred.keys[kind]];
    const shared = common(a, b);
    return shared + shared / (a.size + b.size - shared || 1);
  };
}

const BY_FULL = overlap('full');
const BY_EXACT = overlap('exact');
const BY_LOOSE = overlap('loose');
const bearers = (parties: readonly Keyed[], surname: string): number =>
  parties.filter(({ keys }) => keys.surnames.has(surname)).length;

/** Id of the reading → id of the annotation. Rounds go from certain to bold; what a round pairs is out of the next. */
export function align(golds: readonly GoldParty[], preds: readonly GoldParty[]): ReadonlyMap<string, string> {
  const keyed = (parties: readonly GoldParty[]): Keyed[] => parties.map((party) => ({ party, keys: nameKeys(party) }));
  const allGolds = keyed(golds);
  const left = { golds: new Set(allGolds), preds: new Set(keyed(preds)) };
  const paired = new Map<string, string>();
  const round = (score: Overlap) => {
    const pairs = [...left.preds].flatMap((pred) => [...left.golds].map((gold) => ({ gold, pred, score: score(gold, pred) })));
    for (const { gold, pred, score: found } of pairs.sort((a, b) => b.score - a.score)) {
      if (found > 0 && left.golds.delete(gold)) {
        if (left.preds.delete(pred)) paired.set(pred.party.id, gold.party.id);
        else left.golds.add(gold);
      }
    }
  };
  round((gold, pred) => (sameClass(gold, pred) ? BY_EXACT(gold, pred) + BY_FULL(gold, pred) : 0));
  round((gold, pred) => (sameClass(gold, pred) ? BY_LOOSE(gold, pred) : 0));
  const open = [...left.preds];
  round((gold, pred) =>
    [...gold.keys.surnames].some(
      (name) => pred.keys.surnames.has(name) && bearers(allGolds, name) === 1 && bearers(open, name) === 1,
    )
      ? 1
      : 0,
  );
  round(overlap('described'));
  round(BY_EXACT);
  return paired;
}
