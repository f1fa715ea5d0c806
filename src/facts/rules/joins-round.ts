import type { PartyRef } from '../../domain.ts';
import type { Clause, DealSoFar, Phrase, Scene } from '../grammar/types.ts';
import { actorsAfter, actorsOf, agentsOf, patientsOf } from '../meaning/actors.ts';
import type { Proposal } from '../rule.ts';
import { HOLDER_NOUNS } from '../words/nouns.ts';

const ROUNDS = new Set(['round', 'funding', 'financing', 'fundraising', 'investment', 'series']);
const LEADING = new Set(['lead', 'co-lead', 'back', 'make', 'provide', 'join']);
/** Verbs of those who join a round. */
export const JOINING = new Set(['participate', 'join', 'invest', 'take part']);
const POINTING = /^(?:the|this|that|its|their)$/;

const isRound = ({ head, items }: Phrase): boolean => ROUNDS.has(head) && POINTING.test(items[0]?.lower ?? '');
const isInvestor = ({ head }: Phrase): boolean => HOLDER_NOUNS.has(head) || head === 'backer';

/** "with participation from Cord". */
const participants = (scene: Scene): readonly PartyRef[] =>
  scene.phrases
    .filter(({ head }) => head === 'participation')
    .flatMap(({ complements }) => complements.filter(({ prep }) => /^(?:from|of|by)$/.test(prep)))
    .flatMap(({ phrase }) => actorsOf(scene, phrase));

/** "The round was led by Acme", "Cord joined the round", "the round included Cord". */
function roundJoined(scene: Scene, clause: Clause): readonly PartyRef[] {
  const { verb, subject, objects, args } = clause;
  const includes = verb.lemma === 'include' && subject !== null && isRound(subject);
  if (includes) return objects.flatMap((phrase) => actorsOf(scene, phrase));
  const told = [...patientsOf(clause), ...args.filter(({ prep }) => prep === 'in').map(({ phrase }) => phrase)];
  if (!(LEADING.has(verb.lemma) || JOINING.has(verb.lemma)) || !told.some(isRound)) return [];
  return [...agentsOf(scene, clause), ...actorsAfter(scene, clause, 'from'), ...participants(scene)];
}

/** "Existing investors Acme and Cord also participated". */
function alsoJoined(scene: Scene, { verb, subject, objects, args }: Clause): readonly PartyRef[] {
  const bare = objects.length === 0 && args.every(({ prep }) => prep !== 'in' && prep !== 'with');
  const joins = (verb.lemma === 'participate' || verb.lemma === 'take part') && verb.form === 'FINITE' && !verb.negated;
  return joins && bare ? actorsOf(scene, subject) : [];
}

/** "Acme and Cord are among its new investors", "Other backers include Cord". */
function called(scene: Scene, { verb, subject, objects, args }: Clause): readonly PartyRef[] {
  if (verb.negated || verb.modal !== null || !subject) return [];
  const among = args.some(({ prep, phrase }) => prep === 'among' && isInvestor(phrase));
  if (verb.lemma === 'be' && among) return actorsOf(scene, subject);
  const listed = (verb.lemma === 'include' || verb.lemma === 'be') && isInvestor(subject) && subject.named.length === 0;
  return listed ? objects.flatMap((phrase) => actorsOf(scene, phrase)) : [];
}

/** The last round that was told, in this sentence or one of the two before. */
function lastRound({ memory }: Scene): DealSoFar | undefined {
  const last = memory.deals().at(-1);
  return last?.kind === 'INVESTMENT' ? last : undefined;
}

function readClause(scene: Scene, clause: Clause): readonly Proposal[] {
  const last = lastRound(scene);
  if (!last || clause.verb.modal !== null) return [];
  const found = [roundJoined(scene, clause), alsoJoined(scene, clause), called(scene, clause)].find((refs) => refs.length > 0);
  const joined = (found ?? []).filter((ref) => ref !== last.target && !last.buyers.includes(ref));
  if (joined.length === 0) return [];
  return [{ ...last, buyers: [...last.buyers, ...new Set(joined)], start: clause.start, end: clause.end }];
}

/** "The round was led by Acme with participation from Cord": more investors of the funding round told last; what `funding` reads behind the round itself. */
export const joiningRound = (scene: Scene): readonly Proposal[] => scene.clauses.flatMap((clause) => readClause(scene, clause));
