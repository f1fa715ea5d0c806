import type { PartyRef } from '../../domain.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { actorsOf, agentsOf, patientsOf } from '../meaning/actors.ts';
import { firmsOf } from '../meaning/firms.ts';
import { deal, finds, type Proposal, type Rule } from '../rule.ts';
import { HOLDER_NOUNS } from '../words/nouns.ts';

const COURTING = new Set(['woo', 'court', 'stalk']);
const TAKEOVERS = new Set(['takeover', 'bid', 'acquisition', 'buyout', 'buy-out', 'offer', 'merger']);

/** "approached the shareholders of Bolt": the firm itself is meant. */
const firmsBehind = (scene: Scene, phrase: Phrase): readonly PartyRef[] =>
  HOLDER_NOUNS.has(phrase.head) || phrase.head === 'board' || phrase.head === 'management'
    ? [...phrase.owners, ...phrase.complements.flatMap(({ phrase: inner }) => firmsOf(scene, inner))]
    : firmsOf(scene, phrase);

function readClause(scene: Scene, clause: Clause): readonly Proposal[] {
  const about = clause.args.some(
    ({ prep, phrase }) => ['about', 'over', 'with', 'on', 'for'].includes(prep) && TAKEOVERS.has(phrase.head),
  );
  if (clause.verb.negated || (clause.verb.lemma === 'approach' && !about)) return [];
  const buyers = agentsOf(scene, clause).filter((ref) => scene.party(ref)?.kind !== 'STATE');
  const targets = patientsOf(clause).flatMap((phrase) =>
    clause.verb.passive ? actorsOf(scene, phrase) : firmsBehind(scene, phrase),
  );
  return targets
    .slice(0, 1)
    .flatMap((target) =>
      buyers.some((buyer) => buyer !== target) ? [deal({ kind: 'ACQUISITION', status: 'PROPOSED', buyers, target }, clause)] : [],
    );
}

/** "Acme has approached Bolt about a takeover", "Acme might woo Bolt". */
export const approaches: Rule = {
  name: 'approaches',
  reads: 'somebody approaches a firm about a takeover, or woos it',
  on: ['approach', ...COURTING],
  read: (scene) =>
    scene.clauses
      .filter(({ verb }) => verb.lemma === 'approach' || COURTING.has(verb.lemma))
      .flatMap((clause) => readClause(scene, clause)),
  finds: [
    finds('Acme Corp has approached Bolt Inc about a possible takeover.', 'ACQUISITION PROPOSED Acme Corp > Bolt Inc'),
    finds('Acme Corp approached the shareholders of Bolt Inc about a takeover.', 'ACQUISITION PROPOSED Acme Corp > Bolt Inc'),
  ],
  leaves: ['Acme Corp has approached Bolt Inc about a new paint.'],
};
