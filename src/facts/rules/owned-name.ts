import type { Share } from '../../domain.ts';
import type { Phrase, Scene } from '../grammar/types.ts';
import { firmsOnly } from '../meaning/firms.ts';
import { percentShare, sizeShare } from '../meaning/holding.ts';
import { firmAround } from '../meaning/served.ts';
import { finds, type Proposal, type Rule, stakes } from '../rule.ts';

const isOwned = (phrase: Phrase): boolean =>
  phrase.items.some(
    (item) =>
      (item.kind === 'VERB' && item.lemma === 'own') ||
      (item.kind === 'WORD' &&
        /(?:^|-)(?:owned|controlled|backed)$/.test(item.lower) &&
        !/^(?:state|government|publicly|privately|family|foreign|locally)/.test(item.lower)),
  );

function shareOf(phrase: Phrase): Share {
  if (phrase.percent) return percentShare(phrase.percent);
  const word = phrase.items.find((item) => /^(?:wholly|majority|partly|part|jointly)/.test(item.lower))?.lower ?? '';
  if (word.startsWith('wholly')) return { percent: 100, bound: 'EXACT', size: null };
  if (phrase.items.some(({ lower }) => /controlled$/.test(lower))) return sizeShare('CONTROLLING');
  if (phrase.items.some(({ lower }) => /backed$/.test(lower))) return sizeShare('UNSPECIFIED');
  return sizeShare(word.startsWith('majority') ? 'MAJORITY' : word ? 'UNSPECIFIED' : 'WHOLE');
}

function readPhrase(scene: Scene, phrase: Phrase): readonly Proposal[] {
  if (!isOwned(phrase)) return [];
  const firms = firmsOnly(scene, phrase.named.length > 0 ? phrase.named : phrase.beside.slice(-1));
  const own = phrase.named.length > 0 ? phrase.beside : phrase.beside.slice(0, -1);
  const holders =
    own.length > 0
      ? own
      : phrase.owners.length > 0
        ? phrase.owners
        : phrase.percent
          ? firmAround(scene, phrase).filter((ref) => !firms.includes(ref))
          : [];
  return stakes(holders, firms, shareOf(phrase), 'HELD', phrase);
}

/** "Acme's 51 pct-owned Bolt Inc", "Acme-owned Bolt Inc". */
export const ownedName: Rule = {
  name: 'owned-name',
  reads: 'a name is called owned, with the owner before it',
  on: ['own', 'owned', 'controlled', 'backed', 'wholly-owned', 'majority-owned', '*PERCENT'],
  read: (scene) => scene.phrases.flatMap((phrase) => readPhrase(scene, phrase)),
  finds: [
    finds("Acme Corp's 51 pct owned Bolt Inc raised prices.", 'Acme Corp > Bolt Inc 51% HELD'),
    finds('Acme Corp-owned Bolt Inc raised prices.', 'Acme Corp > Bolt Inc WHOLE HELD'),
    finds('Acme Corp-backed Bolt Inc raised prices.', 'Acme Corp > Bolt Inc UNSPECIFIED HELD'),
  ],
  leaves: ['The privately owned Bolt Inc raised prices.'],
};
