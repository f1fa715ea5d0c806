/** Lists of names: in "led by Emerson Collective, Moss Capital and Harlan" who stands beside firms is one. */
import type { Token } from '../tokens.ts';
import type { Entity } from './entities.ts';
import type { Chances } from './evidence.ts';
import { knownAs } from './known.ts';
import { isLandOnly } from './lands.ts';
import type { Mention } from './mentions.ts';
import { isPlace } from './tables.ts';

const LIST_MARK = /^(?:,|and|or|&|;|<.+>)$/i;
const LONGEST_MARK = 3;

/** Mentions of one sentence with nothing but commas, "and" and codes between them, two or more. */
export function listsIn(mentions: readonly Mention[], tokens: readonly Token[]): readonly (readonly Mention[])[] {
  const lists: Mention[][] = [];
  mentions.forEach((mention, at) => {
    const before = mentions[at - 1];
    const between = before ? tokens.slice(before.to, mention.from) : [];
    const goesOn = between.length > 0 && between.length <= LONGEST_MARK && between.every(({ text }) => LIST_MARK.test(text));
    if (goesOn) lists.at(-1)?.push(mention);
    else lists.push([mention]);
  });
  return lists.filter((list) => list.length > 1);
}

const SURE = 0.6;
const LEAST = 0.5;
/** Less likely than this a name is left alone even beside firms. */
const POSSIBLE = 0.2;

const isOther = (entity: Entity): boolean =>
  isLandOnly(entity) ||
  entity.mentions.every(({ words }) => isPlace(words.join(' '))) ||
  knownAs(entity.cores).some((as) => as !== 'firm');

type Judged = Chances & { readonly entity: Entity };

/** Who stands in a list most of whose members are surely firms, or surely people, is no less than likely one. */
export function besideOthers<Named extends Judged>(
  named: readonly Named[],
  lists: readonly (readonly Mention[])[],
): readonly Named[] {
  const of = new Map(named.flatMap((one) => one.entity.mentions.map((mention) => [mention, one] as const)));
  const raised = new Map<Named, keyof Chances>();
  for (const list of lists) {
    const members = list.flatMap((mention) => of.get(mention) ?? []);
    for (const kind of ['firm', 'person'] as const) {
      const sure = members.filter((one) => one[kind] >= SURE).length;
      const other = kind === 'firm' ? 'person' : 'firm';
      if (
        sure === 0 ||
        sure * 3 < members.length * 2 ||
        members.some((one) => one[other] >= LEAST) ||
        members.some(({ entity }) => isOther(entity))
      )
        continue;
      for (const one of members)
        if (one[kind] < LEAST && one[kind] >= POSSIBLE && one.entity.personLike === (kind === 'person')) raised.set(one, kind);
    }
  }
  return named.map((one) => {
    const kind = raised.get(one);
    return kind ? { ...one, firm: kind === 'firm' ? LEAST : one.firm, person: kind === 'person' ? LEAST : one.person } : one;
  });
}
