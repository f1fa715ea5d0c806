import type { PartyRef, Share } from '../../domain.ts';
import { landOfFirm } from '../../reading/names/firm-lands.ts';
import countries from '../../reading/tables/countries.json' with { type: 'json' };
import { isBare } from '../grammar/shapes.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { landOf } from '../lands.ts';
import { percentShare, sizeShare } from '../meaning/holding.ts';
import { finds, type Proposal, type Rule, stakes } from '../rule.ts';

/** Words by which a firm is called the state's, and how much of it is. */
const SIZES: Readonly<Record<string, Share>> = {
  'state-owned': sizeShare('WHOLE'),
  'government-owned': sizeShare('WHOLE'),
  'state-run': sizeShare('WHOLE'),
  'government-run': sizeShare('WHOLE'),
  'state-held': sizeShare('WHOLE'),
  nationalised: sizeShare('WHOLE'),
  nationalized: sizeShare('WHOLE'),
  'state-controlled': sizeShare('CONTROLLING'),
  'government-controlled': sizeShare('CONTROLLING'),
  'state-backed': sizeShare('UNSPECIFIED'),
  'government-backed': sizeShare('UNSPECIFIED'),
};
const WORDS = [...Object.keys(SIZES), 'state'];
/** "partly state-owned". */
const PARTLY: Readonly<Record<string, Share>> = {
  partly: sizeShare('UNSPECIFIED'),
  partially: sizeShare('UNSPECIFIED'),
  part: sizeShare('UNSPECIFIED'),
  majority: sizeShare('MAJORITY'),
  mostly: sizeShare('MAJORITY'),
};
const STATE_NAME = /\b(?:state|government)$/;
/** ISO codes by "russian" and "russia". */
const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(countries).flatMap(([code, { names, adjectives }]) =>
    [...names, ...adjectives].map((word) => [word.toLowerCase(), code] as const),
  ),
);
/** Behind a bare "state" only: "state oil firm Bolt", not "the state of Bolt". */
const TRADES =
  'bank firm company giant monopoly airline group broadcaster carrier utility oil gas corporation enterprise operator network channel lender miner fund producer refiner insurer'.split(
    ' ',
  );

/** A land said in the phrase, in the firm's own name or description, or known of it. */
function landSaid(scene: Scene, phrase: Phrase, firm: PartyRef): string | null {
  const said = phrase.items.map((item) => COUNTRY_OF.get(item.lower)).find((code) => code !== undefined);
  const party = scene.party(firm);
  const names = party?.names ?? [];
  return said ?? party?.country ?? landOf(names.join(' ; ')) ?? landOfFirm(names);
}

/** The state beside the words ("India's state-owned Bolt"), else the one of the country that the phrase, the firm or the story tells. */
function stateOf(scene: Scene, phrase: Phrase, firm: PartyRef): PartyRef | null {
  const beside = [...phrase.owners, ...phrase.beside].find((ref) => scene.party(ref)?.kind === 'STATE');
  const { start, end } = scene.sentence;
  return beside ?? scene.stateOf(landSaid(scene, phrase, firm), scene.story.text.slice(start, end));
}

const isTrade = ({ words }: Phrase): boolean => TRADES.some((word) => words.has(word));

/** "Russian state oil firm": the state's name, right before what it owns. */
const isByState = (scene: Scene, { items }: Phrase): boolean =>
  items.some(
    (item) =>
      item.kind === 'PARTY' && STATE_NAME.test(item.lower) && item.parties.every((ref) => scene.party(ref)?.kind === 'STATE'),
  );

/** How much of what the phrase names is the state's; null where it does not say so. */
function shareOf(scene: Scene, phrase: Phrase): Share | null {
  const word = Object.keys(SIZES).find((one) => phrase.words.has(one));
  const trade = isTrade(phrase) && (phrase.words.has('state') || isByState(scene, phrase));
  if (!word) return trade ? sizeShare('WHOLE') : null;
  if (phrase.percent) return percentShare(phrase.percent);
  const before = scene.story.text.slice(Math.max(0, phrase.start - 10), phrase.end).toLowerCase();
  const partly = Object.keys(PARTLY).find((one) => new RegExp(`\\b${one}[ -]${word}`).test(before));
  return (partly ? PARTLY[partly] : SIZES[word]) ?? null;
}

function propose(scene: Scene, phrase: Phrase, refs: readonly PartyRef[], share: Share): readonly Proposal[] {
  const firms = refs.filter((ref) => scene.party(ref)?.kind === 'FIRM' || scene.party(ref)?.kind === 'FUND');
  return firms.flatMap((firm) => {
    const state = stateOf(scene, phrase, firm);
    return state ? stakes([state], [firm], share, 'HELD', phrase) : [];
  });
}

const MEMBERS = new Set(['like', 'including']);

/** "state-owned firms such as Acme and Bolt", "state banks including Acme". */
const membersOf = (scene: Scene, phrase: Phrase): readonly PartyRef[] => {
  const at = scene.nodes.findIndex(({ start }) => start >= phrase.end);
  const [prep, list] = [scene.nodes[at], scene.nodes[at + 1]];
  const behind = at >= 0 && prep?.kind === 'PREP' && (prep.word === 'as' || MEMBERS.has(prep.word)) && list?.kind === 'PHRASE';
  const inside = phrase.complements.filter(({ prep: word }) => MEMBERS.has(word)).flatMap(({ phrase: inner }) => inner.named);
  return behind ? [...inside, ...list.named] : inside;
};

/** "Angola's state oil company, Sonangol": the name behind the comma. */
function nameBehind(scene: Scene, phrase: Phrase): readonly PartyRef[] {
  const at = scene.nodes.indexOf(phrase);
  const [comma, name] = [scene.nodes[at + 1], scene.nodes[at + 2]];
  return at >= 0 && comma?.kind === 'COMMA' && name?.kind === 'PHRASE' && isBare(name) ? name.named.slice(0, 1) : [];
}

function readPhrase(scene: Scene, phrase: Phrase, told: readonly PartyRef[] = []): readonly Proposal[] {
  const share = shareOf(scene, phrase);
  if (!share) return [];
  const own = phrase.named.length > 0 ? phrase.named : phrase.beside;
  const firms = [own, told, membersOf(scene, phrase), nameBehind(scene, phrase)].find((refs) =>
    refs.some((ref) => scene.party(ref)?.kind === 'FIRM'),
  );
  return propose(scene, phrase, firms ?? [], share);
}

const BEING = new Set(['be', 'remain', 'become']);

/** "Bolt is state-owned", "Bolt is a state-owned bank". */
function readClause(scene: Scene, { verb, subject, objects }: Clause): readonly Proposal[] {
  if (!BEING.has(verb.lemma) || verb.negated || verb.tense === 'FUTURE' || verb.modal || !subject) return [];
  return objects.filter(({ named }) => named.length === 0).flatMap((told) => readPhrase(scene, told, subject.named));
}

/** "India's state-owned Bolt Metals", "Russian state oil firm Bolt", "Bolt, the state gas firm". */
export const stateOwned: Rule = {
  name: 'state-owned',
  reads: 'a firm is called state-owned',
  on: [...WORDS, ...TRADES],
  read: (scene) => [
    ...scene.phrases.flatMap((phrase) => [
      ...readPhrase(scene, phrase),
      ...phrase.appositions.flatMap((told) => (told.named.length > 0 ? [] : readPhrase(scene, told, phrase.named))),
    ]),
    ...scene.clauses.flatMap((clause) => readClause(scene, clause)),
  ],
  finds: [
    finds("India's state-owned Bolt Metals raised prices.", 'India > Bolt Metals WHOLE HELD'),
    finds('The Russian state-run oil firm Bolt Neft raised prices.', 'Russian state > Bolt Neft WHOLE HELD'),
    finds('Acme Corp, the state-owned Thai carrier, raised fares.', 'Thailand > Acme Corp WHOLE HELD'),
    finds('Acme Corp, which is state-owned, raised fares in Thailand.', 'Thailand > Acme Corp WHOLE HELD'),
    finds(
      'State-owned firms such as Acme Corp and Bolt Inc raised prices in Chile.',
      'Chile > Acme Corp WHOLE HELD',
      'Chile > Bolt Inc WHOLE HELD',
    ),
    finds('Partly state-owned Acme Corp raised prices in Chile.', 'Chile > Acme Corp UNSPECIFIED HELD'),
  ],
  leaves: ['The state of the economy worries Acme Corp.', 'State prosecutors searched Acme Corp in Chile.'],
};
