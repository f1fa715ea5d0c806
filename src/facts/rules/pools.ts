import type { PartyRef } from '../../domain.ts';
import { isBare } from '../grammar/shapes.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { actorsAfter, actorsOf, agentsOf, patientsOf } from '../meaning/actors.ts';
import { firmsOnly } from '../meaning/firms.ts';
import { POOLING } from '../meaning/formation.ts';
import { sizeShare } from '../meaning/holding.ts';
import { moodOf } from '../meaning/mood.ts';
import { counterparts } from '../meaning/partners.ts';
import { priceOf } from '../meaning/price.ts';
import { isLongAgo } from '../meaning/tidings.ts';
import { areActivities, COMPANIES, isNewCompany, isSomeCompany, partnersInside, sharesOf } from '../meaning/venture.ts';
import { deal, finds, type Part, type Proposal, stakes } from '../rule.ts';

const BEGINNING = new Set(['form', 'set up', 'set', 'establish', 'create', 'found', 'launch', 'start']);
/** Verbs for what one does not do alone where "with" names somebody. */
const TOGETHER = new Set(['form', 'set up', 'establish', 'create']);
const INTO = new Set(['into', 'in', 'to']);

/** The new company of a clause: what is formed, or what businesses are put into. */
function companyOf({ verb, objects, args }: Clause): Phrase | undefined {
  const withPartner = TOGETHER.has(verb.lemma) && args.some(({ prep, phrase }) => prep === 'with' && phrase.named.length > 0);
  if (BEGINNING.has(verb.lemma)) return objects.find((phrase) => isNewCompany(phrase) || (withPartner && isSomeCompany(phrase)));
  if (!POOLING.has(verb.lemma) || !objects.some(({ named }) => named.length === 0)) return undefined;
  const inner = objects.flatMap(({ complements }) => complements);
  return [...args, ...inner].find(({ prep, phrase }) => INTO.has(prep) && isNewCompany(phrase))?.phrase;
}

/** "will merge its bakeries with those of Bolt": whose the others are. */
const ownersAfter = ({ args }: Clause): readonly PartyRef[] =>
  args
    .filter(({ prep, phrase }) => prep === 'with' && phrase.named.length === 0)
    .flatMap(({ phrase }) => [
      ...phrase.owners,
      ...phrase.complements.filter(({ prep }) => prep === 'of').flatMap((complement) => complement.phrase.named),
    ]);

function readClause(scene: Scene, clause: Clause): readonly Proposal[] {
  const company = clause.verb.passive ? undefined : companyOf(clause);
  const status = company ? moodOf(scene, clause) : null;
  if (!company || status === null) return [];
  const agents = actorsOf(scene, clause.subject);
  const others = [
    ...actorsAfter(scene, clause, 'with'),
    ...ownersAfter(clause),
    ...partnersInside(scene, company),
    ...counterparts(scene, clause),
  ];
  const partners = [...new Set([...agents, ...others])].filter((ref) => scene.party(ref)?.kind !== 'PERSON');
  if (agents.length === 0 || partners.length < 2) return [];
  const target = firmsOnly(scene, company.named)[0] ?? scene.describe(company, true, partners);
  const where = { start: clause.start, end: Math.max(clause.end, company.end) };
  const held = status === 'COMPLETED' ? 'HELD' : status === 'ENDED' ? null : 'PLANNED';
  const shares = sharesOf(scene, company, partners.length);
  return [
    deal({ kind: 'JOINT_VENTURE', status, buyers: partners, target, amount: priceOf(scene, company, clause) }, where),
    ...(held ? partners.flatMap((partner, at) => stakes([partner], [target], shares[at]!, held, where)) : []),
  ];
}

/** "Acme and Bolt have agreed on merging their drilling activities": in the venture that the story tells of. */
function readActivities(scene: Scene, clause: Clause): readonly Proposal[] {
  const { verb, objects } = clause;
  if (!POOLING.has(verb.lemma) || verb.passive || !areActivities(objects) || companyOf(clause)) return [];
  const status = moodOf(scene, clause);
  const target = status === null ? null : scene.venture();
  const partners = [
    ...new Set([...actorsOf(scene, clause.subject), ...actorsAfter(scene, clause, 'with'), ...ownersAfter(clause)]),
  ];
  const firms = firmsOnly(scene, partners).filter((ref) => ref !== target);
  if (!target || status === null || firms.length < 2) return [];
  const held = status === 'COMPLETED' ? 'HELD' : status === 'ENDED' ? null : 'PLANNED';
  return [
    deal({ kind: 'JOINT_VENTURE', status, buyers: firms, target }, clause),
    ...(held ? stakes(firms, [target], sizeShare('UNSPECIFIED'), held, clause) : []),
  ];
}

/** "Acme formed Bolt with Cord in 1998": a firm that two set up. */
function readNamed(scene: Scene, clause: Clause): readonly Proposal[] {
  const { verb } = clause;
  const status = TOGETHER.has(verb.lemma) ? moodOf(scene, clause) : null;
  const [firm] = patientsOf(clause)
    .filter(isBare)
    .flatMap(({ named }) => firmsOnly(scene, named));
  const others = verb.passive ? [] : actorsAfter(scene, clause, 'with');
  const partners = [...new Set([...agentsOf(scene, clause), ...others])].filter((ref) => ref !== firm);
  const past = others.length === 0 && isLongAgo(scene, clause);
  if (!firm || !status || past || partners.length < 2) return [];
  if (partners.some((ref) => scene.party(ref)?.kind === 'PERSON')) return [];
  scene.meetVenture(firm, partners);
  const held = status === 'COMPLETED' ? 'HELD' : status === 'ENDED' ? null : 'PLANNED';
  return [
    deal({ kind: 'JOINT_VENTURE', status, buyers: partners, target: firm }, clause),
    ...(held ? stakes(partners, [firm], sizeShare('UNSPECIFIED'), held, clause) : []),
  ];
}

/** "Acme will form a new company with Bolt", "Acme and Bolt put their bakeries in a joint company". */
export const pools: Part = {
  on: [...COMPANIES, ...TOGETHER, ...POOLING],
  read: (scene) =>
    scene.clauses.flatMap((clause) => [
      ...readClause(scene, clause),
      ...readNamed(scene, clause),
      ...readActivities(scene, clause),
    ]),
  finds: [
    finds(
      'Acme Corp said it would form a new company with Bolt Inc to make jam.',
      'JOINT_VENTURE AGREED Acme Corp + Bolt Inc > new company',
      'Acme Corp > new company UNSPECIFIED PLANNED',
      'Bolt Inc > new company UNSPECIFIED PLANNED',
    ),
    finds(
      'Acme Corp formed Bolt Foods with Cord Ltd in 1998.',
      'JOINT_VENTURE COMPLETED Acme Corp + Cord Ltd > Bolt Foods',
      'Acme Corp > Bolt Foods UNSPECIFIED HELD',
      'Cord Ltd > Bolt Foods UNSPECIFIED HELD',
    ),
    finds(
      'Acme Corp and Bolt Inc agreed on merging their drilling activities. The new Oslo-based joint venture company Cord SA began work.',
      'JOINT_VENTURE AGREED Acme Corp + Bolt Inc > Cord SA',
      'Acme Corp > Cord SA UNSPECIFIED PLANNED',
      'Bolt Inc > Cord SA UNSPECIFIED PLANNED',
    ),
    finds(
      'Acme Corp and Bolt Inc have combined their bakeries in a new company.',
      'JOINT_VENTURE COMPLETED Acme Corp + Bolt Inc > new company',
      'Acme Corp > new company UNSPECIFIED HELD',
      'Bolt Inc > new company UNSPECIFIED HELD',
    ),
  ],
  leaves: [
    'Acme Corp formed a company.',
    'Acme Corp and Bolt Inc will form the biggest bank.',
    'Acme Corp will merge with Bolt Inc into a new company.',
  ],
};
