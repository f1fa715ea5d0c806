/** The firm that is bid for where the noun does not name it. */
import type { PartyRef } from '../../domain.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { actorsOf } from './actors.ts';
import { firmsBefore } from './around.ts';
import { firmsOnly } from './firms.ts';
import { isOffer } from './offer.ts';
import { isTaker } from './takers.ts';

const COMPANIES = new Set(['company', 'firm', 'group', 'business', 'bank', 'airline', 'club', 'retailer']);
/** "the company", with nothing that tells which. */
export const isTheCompany = ({ head, items, named }: Phrase): boolean =>
  COMPANIES.has(head) && named.length === 0 && items.length === 2 && items[0]?.lower === 'the';

/** "Bolt shareholders approved a takeover of the company by Acme": the firm that the clause or the story is about. */
export function pointedAt(scene: Scene, above: Clause | null, buyers: readonly PartyRef[]): PartyRef | null {
  const subject = above?.subject ?? null;
  const beside = subject ? [...actorsOf(scene, subject), ...subject.complements.flatMap(({ phrase }) => phrase.named)] : [];
  const known = [...firmsOnly(scene, beside), scene.topic, scene.main];
  return known.find((ref) => ref !== null && !buyers.includes(ref)) ?? null;
}

const SUBJECTS = new Set(['subject', 'target', 'focus', 'object']);

/** Who makes another offer in the same sentence is not bid for. */
const isBidder = (scene: Scene, noun: Phrase, ref: PartyRef): boolean =>
  scene.clauses.some(
    (clause) =>
      actorsOf(scene, clause.subject).includes(ref) &&
      clause.objects.some((phrase) => phrase !== noun && isOffer(phrase) && !isTaker(clause, phrase)),
  );

/** The firm that is bid for where no bid was told yet: "Bolt, the subject of a bid by Acme", else the one that the story is about. */
export function namedBefore(scene: Scene, noun: Phrase, buyers: readonly PartyRef[]): PartyRef | null {
  const before = firmsBefore(scene, noun).findLast((ref) => !buyers.includes(ref)) ?? null;
  const main = scene.main && !buyers.includes(scene.main) && !isBidder(scene, noun, scene.main) ? scene.main : null;
  const subject = scene.phrases.some(
    ({ head, complements }) => SUBJECTS.has(head) && complements.some(({ phrase }) => phrase === noun),
  );
  return subject ? (before ?? main) : (main ?? before);
}
