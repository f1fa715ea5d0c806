/** Merges a little-known party into the one that an article shows it to be ("General Motors (GM)"): a judgement of the program's own, which `splitParty` undoes. */
import { merge } from './curate.ts';
import type { Instant } from './domain.ts';
import { identifiersOf, type Transaction } from './graph/index.ts';
import type { Placed } from './place.ts';
import { tellApart } from './reference/index.ts';

/** Who judges where no person does. */
const BY = 'stakegraph';

/** Merges what the article's parties show to be one, before its claims are written. Two that bear different LEIs, or the like, stay two. */
export async function fuseParties(tx: Transaction, articleId: string, placed: readonly Placed[], at: Instant): Promise<void> {
  for (const { id, fuse, read } of placed) {
    if (!fuse || !(await mayBeOne(tx, id, fuse.partyId))) continue;
    const reasons = fuse.reasons.map(({ saw }) => saw).join('; ');
    const why = `article ${articleId} calls one party "${read.names.join('", "')}": ${reasons}`;
    await merge(tx, id, fuse.partyId, { by: BY, why }, at, false);
  }
}

async function mayBeOne(tx: Transaction, id: string, other: string): Promise<boolean> {
  const rows = await tx.run(identifiersOf, { ids: [id, other] });
  const of = (party: string) => rows.filter(({ parent }) => parent === party);
  return !of(id).some((one) => of(other).some((another) => tellApart(one, another)));
}
