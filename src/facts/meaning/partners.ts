/** Whom a deal was made with: "signed an agreement with Acme to buy", "reached an accord with Bolt to sell". */
import type { PartyRef } from '../../domain.ts';
import type { Clause, Scene } from '../grammar/types.ts';
import { actorsAfter, actorsOf } from './actors.ts';

/** Parties behind "with" at the noun or verb above a clause; empty where there are none. */
export function counterparts(scene: Scene, { under }: Clause): readonly PartyRef[] {
  if (under === null) return [];
  if ('kind' in under)
    return under.complements.filter(({ prep }) => prep === 'with').flatMap(({ phrase }) => actorsOf(scene, phrase));
  return actorsAfter(scene, under, 'with');
}
