import type { PartyItem } from '../../reading/types.ts';
import type { Scene } from '../grammar/types.ts';
import { sizeShare } from '../meaning/holding.ts';
import { finds, type Proposal, type Rule, stakes } from '../rule.ts';

/** Where a firm is named for the first time. */
const isFirst = (scene: Scene, { parties, start }: PartyItem): boolean =>
  parties.length === 1 && scene.party(parties[0]!)?.mentions[0]?.start === start;

function readItem(scene: Scene, item: PartyItem): readonly Proposal[] {
  const [firm] = item.parties;
  const parent = firm && item.via === 'NAME' && isFirst(scene, item) ? scene.namedAfter(firm) : null;
  return firm && parent
    ? stakes([parent], [firm], sizeShare('CONTROLLING'), 'HELD', item).map((stake) => ({ ...stake, inferred: true }))
    : [];
}

/** "Acme Corp … Acme India": a firm that bears the whole name of another is its unit, unless the story says how the two stand. */
export const namedAfter: Rule = {
  name: 'named-after',
  reads: 'a firm bears the name of another firm of the story with a word more',
  on: ['*PARTY'],
  read: (scene) => scene.sentence.items.flatMap((item) => (item.kind === 'PARTY' ? readItem(scene, item) : [])),
  finds: [
    finds('Acme Corp raised prices. Its rivals include Bolt Inc and Acme India.', 'Acme Corp > Acme India CONTROLLING HELD'),
    finds('Acme Corp raised prices, said an analyst at Acme Securities.', 'Acme Corp > Acme Securities CONTROLLING HELD'),
  ],
  leaves: ['Acme Corp raised prices. Acme Holding owns a third of it.', 'Acme India raised prices. Bolt India cut them.'],
};
