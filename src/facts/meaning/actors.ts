/** Who acts: the parties of a phrase, also behind "a group led by", "a unit of", "its subsidiary". */
import type { PartyRef } from '../../domain.ts';
import { isPlural } from '../grammar/shapes.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { BUSINESS_NOUNS, HOLDER_NOUNS, UNIT_NOUNS } from '../words/nouns.ts';
import { predicateOf } from './around.ts';
import { isObscure } from './obscure.ts';

/** "its board approved": the firm itself. */
const ORGANS = new Set(['board', 'director', 'management', 'shareholder', 'stockholder']);
const GROUP_NOUNS = new Set([
  'group',
  'consortium',
  'team',
  'syndicate',
  'partnership',
  'investor',
  'firm',
  'company',
  'bidder',
  'alliance',
]);

const LEADING = new Set(['lead', 'head']);
/** "funds managed by Acme": Acme. */
const FUNDS = new Set(['fund', 'funds', 'affiliate', 'investor', 'vehicle']);
const MANAGING = new Set(['manage', 'advise', 'run']);
const FORMING = new Set(['include', 'control', 'own', 'form']);
const CALLING = new Set(['call', 'name', 'know', 'dub']);

const unique = (refs: readonly PartyRef[]): readonly PartyRef[] => [...new Set(refs)];

/** Parties behind "by": "led by Acme", "owned by Bolt and Cord". */
export const byWhom = (clause: Clause): readonly Phrase[] =>
  clause.args.filter(({ prep }) => prep === 'by').map(({ phrase }) => phrase);

const INCLUDING = new Set(['include', 'comprise', 'group', 'unite', 'consist']);

/** "a consortium that includes Acme and Bolt", "a group made up of Acme and Bolt", "consisting of". */
const membersTold = (scene: Scene, phrase: Phrase): readonly PartyRef[] =>
  (scene.told.get(phrase) ?? [])
    .filter(({ verb }) => INCLUDING.has(verb.lemma) || (verb.passive && /^(?:make|compose|form)/.test(verb.lemma)))
    .flatMap(({ verb, objects, args }) => [
      ...(verb.passive ? [] : objects),
      ...args.filter(({ prep }) => prep === 'of').map((arg) => arg.phrase),
    ])
    .flatMap((member) => actorsOf(scene, member));

const SOME = new Set([
  'series',
  'number',
  'range',
  'host',
  'handful',
  'pair',
  'string',
  'fund',
  'bank',
  'rival',
  'buyer',
  'peer',
]);
/** "a series of buyout funds including Acme", "rivals including Acme". */
const isSome = ({ head }: Phrase): boolean => SOME.has(head);

/** A nameless group stands for its named leader, else for its named members; a nameless unit for its parent. */
function behind(scene: Scene, phrase: Phrase): readonly PartyRef[] {
  const including = phrase.complements.filter(({ prep }) => prep === 'including');
  if (including.length > 0 && (GROUP_NOUNS.has(phrase.head) || HOLDER_NOUNS.has(phrase.head) || isSome(phrase)))
    return including.flatMap((complement) => actorsOf(scene, complement.phrase));
  const members = phrase.complements
    .filter(({ prep }) => prep === 'of')
    .flatMap((complement) => actorsOf(scene, complement.phrase));
  const leaders = (scene.told.get(phrase) ?? [])
    .filter(({ verb }) => LEADING.has(verb.lemma) || (GROUP_NOUNS.has(phrase.head) && FORMING.has(verb.lemma)))
    .flatMap(byWhom);
  if (GROUP_NOUNS.has(phrase.head) && phrase.beside.length > 0 && phrase.words.has('led')) return phrase.beside;
  const counted = GROUP_NOUNS.has(phrase.head) ? membersTold(scene, phrase) : [];
  if (counted.length > 0) return counted;
  const managed = (scene.told.get(phrase) ?? [])
    .filter(({ verb }) => FUNDS.has(phrase.head) && MANAGING.has(verb.lemma))
    .flatMap(byWhom);
  const led = [...leaders, ...managed].flatMap((leader) => actorsOf(scene, leader));
  const known = led.length > 0 ? led : members;
  if (known.length === 0 && isObscure(phrase)) return [scene.describe(phrase, false)];
  if (led.length > 0) return led;
  if (GROUP_NOUNS.has(phrase.head)) return members.length > 0 ? members : predicateOf(scene, phrase);
  if (ORGANS.has(phrase.head)) return phrase.owners.length > 0 ? phrase.owners : members.length > 0 ? members : phrase.beside;
  const calls = (scene.told.get(phrase) ?? [])
    .filter(({ verb }) => CALLING.has(verb.lemma))
    .flatMap(({ objects }) => objects.flatMap(({ named }) => named));
  if (calls.length > 0) return calls;
  if (UNIT_NOUNS.has(phrase.head)) return phrase.owners.length > 0 ? phrase.owners : members;
  return predicateOf(scene, phrase);
}

/** "the Acme subsidiaries": not Acme, and not told which. */
const areUnits = (phrase: Phrase): boolean => UNIT_NOUNS.has(phrase.head) && phrase.beside.length === 1 && isPlural(phrase);

/** The parties that a phrase stands for as buyer, holder or seller. */
export function actorsOf(scene: Scene, phrase: Phrase | null): readonly PartyRef[] {
  if (!phrase) return [];
  const own =
    phrase.named.length > 0
      ? phrase.named
      : (UNIT_NOUNS.has(phrase.head) || BUSINESS_NOUNS.has(phrase.head)) && phrase.beside.length > 0 && !areUnits(phrase)
        ? phrase.beside
        : behind(scene, phrase);
  return unique([...own, ...phrase.conjuncts.flatMap((other) => actorsOf(scene, other))]);
}

/** As `actorsOf`, for those who hold something: what a firm's shareholders or managers own is not the firm's. */
export const holdersOf = (scene: Scene, phrase: Phrase | null): readonly PartyRef[] =>
  phrase && phrase.named.length === 0 && ORGANS.has(phrase.head) && phrase.complements.every(({ prep }) => prep !== 'including')
    ? []
    : actorsOf(scene, phrase);

/** Actors that a clause's preposition brings: "to Bolt", "from Cord". */
export function actorsAfter(scene: Scene, clause: Clause, ...preps: readonly string[]): readonly PartyRef[] {
  return unique(clause.args.filter(({ prep }) => preps.includes(prep)).flatMap(({ phrase }) => actorsOf(scene, phrase)));
}

const HIRING = new Set(['hire', 'appoint', 'mandate', 'engage', 'retain', 'tap', 'enlist']);

/** "Acme hired Bolt to sell its unit": whoever hires sells. */
const hirerOf = ({ under }: Clause): Phrase | null =>
  under !== null && !('kind' in under) && HIRING.has(under.verb.lemma) && !under.verb.passive ? under.subject : null;

const TEAMING = new Set(['team up', 'team', 'join', 'partner', 'link up', 'tie up', 'pair up']);

/** "teamed up with Bolt to bid for Cord": the partner acts too. */
const teamOf = (scene: Scene, { under }: Clause): readonly PartyRef[] =>
  under !== null && !('kind' in under) && TEAMING.has(under.verb.lemma) ? actorsAfter(scene, under, 'with') : [];

/** Who does what the verb says: the subject, or of a passive whoever stands behind "by". */
export function agentsOf(scene: Scene, clause: Clause): readonly PartyRef[] {
  return clause.verb.passive
    ? unique(byWhom(clause).flatMap((phrase) => actorsOf(scene, phrase)))
    : unique([...actorsOf(scene, hirerOf(clause) ?? clause.subject), ...teamOf(scene, clause)]);
}

/** To what the verb does it: the objects, or of a passive the subject. */
export function patientsOf(clause: Clause): readonly Phrase[] {
  if (!clause.verb.passive) return clause.objects;
  return clause.subject ? [clause.subject] : [];
}
