import type { PartyRef } from '../../domain.ts';
import countries from '../../reading/tables/countries.json' with { type: 'json' };
import type { Phrase, Scene } from '../grammar/types.ts';
import { sizeShare } from '../meaning/holding.ts';
import { finds, type Proposal, type Rule, stakes } from '../rule.ts';

const WORDS = [
  'state-owned',
  'government-owned',
  'state-run',
  'state-controlled',
  'state',
  'state-held',
  'nationalised',
  'nationalized',
  'government-controlled',
  'state-backed',
];
const CONTROL = ['state-controlled', 'government-controlled'];
const STATE_NAME = /\b(?:state|government)$/;
/** ISO codes by "russian" and "russia". */
const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(countries).flatMap(([code, { names, adjectives }]) =>
    [...names, ...adjectives].map((word) => [word.toLowerCase(), code] as const),
  ),
);
/** Behind a bare "state" only: "state oil firm Bolt", not "the state of Bolt". */
const TRADES = [
  'bank',
  'firm',
  'company',
  'giant',
  'monopoly',
  'airline',
  'group',
  'broadcaster',
  'carrier',
  'utility',
  'oil',
  'gas',
];

/** The state beside the words ("India's state-owned Bolt"), else the one of the country that the phrase or the story gives to the firm. */
function stateOf(scene: Scene, phrase: Phrase, firm: PartyRef): PartyRef | null {
  const beside = [...phrase.owners, ...phrase.beside].find((ref) => scene.party(ref)?.kind === 'STATE');
  const said = phrase.items.map((item) => COUNTRY_OF.get(item.lower)).find((code) => code !== undefined);
  const { start, end } = scene.sentence;
  return beside ?? scene.stateOf(said ?? scene.party(firm)?.country ?? null, scene.story.text.slice(start, end));
}

function isStateOwned(scene: Scene, phrase: Phrase): boolean {
  const byState = phrase.items.some(
    (item) =>
      item.kind === 'PARTY' && STATE_NAME.test(item.lower) && item.parties.every((ref) => scene.party(ref)?.kind === 'STATE'),
  );
  if (byState && TRADES.some((word) => phrase.words.has(word))) return true;
  if (!WORDS.some((word) => phrase.words.has(word))) return false;
  return WORDS.some((word) => word !== 'state' && phrase.words.has(word)) || TRADES.some((word) => phrase.words.has(word));
}

function readPhrase(scene: Scene, phrase: Phrase): readonly Proposal[] {
  if (!isStateOwned(scene, phrase)) return [];
  const size = sizeShare(CONTROL.some((word) => phrase.words.has(word)) ? 'CONTROLLING' : 'WHOLE');
  const firms = (phrase.named.length > 0 ? phrase.named : phrase.beside).filter((ref) => scene.party(ref)?.kind === 'FIRM');
  return firms.flatMap((firm) => {
    const state = stateOf(scene, phrase, firm);
    return state ? stakes([state], [firm], size, 'HELD', phrase) : [];
  });
}

/** "India's state-owned Bolt Metals", "Russian state oil firm Bolt". */
export const stateOwned: Rule = {
  name: 'state-owned',
  reads: 'a firm is called state-owned',
  on: [...WORDS, ...TRADES],
  read: (scene) =>
    scene.phrases.flatMap((phrase) => [
      ...readPhrase(scene, phrase),
      ...phrase.appositions.flatMap((told) =>
        readPhrase(scene, { ...told, named: told.named.length > 0 ? told.named : phrase.named }),
      ),
    ]),
  finds: [
    finds("India's state-owned Bolt Metals raised prices.", 'India > Bolt Metals WHOLE HELD'),
    finds('The Russian state-run oil firm Bolt Neft raised prices.', 'Russia > Bolt Neft WHOLE HELD'),
  ],
  leaves: ['The state of the economy worries Acme Corp.'],
};
