import type { PartyRef, Share } from '../../domain.ts';
import { isBare } from '../grammar/shapes.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { actorsAfter, actorsOf, patientsOf } from '../meaning/actors.ts';
import { firmsOf, firmsOnly, sizeShare } from '../meaning/holding.ts';
import { type Mood, moodOf, moodOfNoun } from '../meaning/mood.ts';
import { counterparts } from '../meaning/partners.ts';
import { priceOf } from '../meaning/price.ts';
import { deal, finds, type Proposal, type Rule, stakes } from '../rule.ts';
import { AGREEMENT_NOUNS, TALK_NOUNS, VENTURE_NOUNS } from '../words/nouns.ts';

const FORMING = [
  'form',
  'set',
  'set up',
  'establish',
  'launch',
  'create',
  'enter',
  'start',
  'announce',
  'sign',
  'agree',
  'plan',
  'sets',
  'begin',
  'found',
  'complete',
  'build',
  'negotiate',
];
const ENDING = new Set(['end', 'unwind', 'dissolve', 'terminate', 'disband', 'scrap', 'abandon', 'wind up', 'quit', 'pull out']);
const SEEKING = new Set(['plan', 'negotiate', 'seek', 'consider', 'discuss']);
const ANNOUNCING = new Set(['announce', 'sign', 'agree']);
const NAMING = new Set(['form', 'create', 'call', 'name', 'establish']);
const EVEN: Share = { percent: 50, bound: 'EXACT', size: null };

/** "joint venture", "50-50 venture", "a venture between A and B"; a plain "partnership" only where partners stand beside it. */
const isVenture = (phrase: Phrase): boolean =>
  VENTURE_NOUNS.has(phrase.head) && !phrase.words.has('capital')
    ? phrase.head !== 'partnership' || phrase.complements.length > 0
    : phrase.words.has('venture') && (phrase.words.has('joint') || phrase.complements.length > 0) && !phrase.words.has('capital');

const inside = (scene: Scene, venture: Phrase): readonly PartyRef[] =>
  venture.complements
    .filter(({ prep }) => ['between', 'with', 'of', 'among', 'by'].includes(prep))
    .flatMap(({ phrase }) => actorsOf(scene, phrase));

function shareOf(scene: Scene, venture: Phrase): Share {
  const text = scene.story.text.slice(venture.start, venture.end);
  return /\b50[-/:]50\b|\bfifty-fifty\b|\bequal(?:ly)?\b|\b50 ?(?:%|pct|percent) joint/i.test(text)
    ? EVEN
    : sizeShare('UNSPECIFIED');
}

/** "formed a joint venture, creating Bolt Foods": its own name, one given behind it, else its description. */
function nameOf(scene: Scene, venture: Phrase, clause: Clause, partners: readonly PartyRef[]): PartyRef {
  const own = firmsOnly(scene, venture.named)[0];
  const creating = scene.clauses.find(
    ({ verb }) => verb.start > clause.verb.start && verb.form === 'GERUND' && NAMING.has(verb.lemma),
  );
  const given = creating?.objects.flatMap(({ named }) => firmsOnly(scene, named))[0];
  return own ?? given ?? scene.describe(venture, true, partners);
}

const INTO = new Set(['into', 'up', 'on', 'in', 'as']);

function clauseAbove(scene: Scene, venture: Phrase): Clause | undefined {
  const holds = (phrase: Phrase): boolean =>
    phrase === venture ||
    phrase.appositions.includes(venture) ||
    phrase.complements.some((complement) => holds(complement.phrase));
  return scene.clauses.find(
    ({ verb, objects, args, subject }) =>
      (FORMING.includes(verb.lemma) || ENDING.has(verb.lemma)) &&
      (objects.some(holds) ||
        args.some(({ prep, phrase }) => (INTO.has(prep) || (prep === 'of' && ENDING.has(verb.lemma))) && holds(phrase)) ||
        (verb.passive && subject !== null && holds(subject))),
  );
}

/** "Bolt was formed as a joint venture", "formed Bolt, a joint venture": the firm that the clause names. */
function firmFormed(scene: Scene, venture: Phrase, clause: Clause): PartyRef | null {
  const as = clause.args.some(({ prep, phrase }) => prep === 'as' && phrase === venture);
  const apposed = [...clause.objects, ...(clause.subject ? [clause.subject] : [])].filter(({ appositions }) =>
    appositions.includes(venture),
  );
  const phrases = as ? patientsOf(clause) : apposed;
  return phrases.flatMap((phrase) => firmsOf(scene, phrase))[0] ?? null;
}

/** A venture that is being set up: its partners, its status. */
function readForming(scene: Scene, venture: Phrase, clause: Clause): readonly Proposal[] {
  const told: Mood = moodOf(scene, clause);
  const ending = ENDING.has(clause.verb.lemma);
  const status: Mood = ending && told !== null ? 'ENDED' : told;
  if (status === null || (ending && told === 'PROPOSED')) return [];
  const agents = clause.verb.passive ? actorsAfter(scene, clause, 'by') : actorsOf(scene, clause.subject);
  const formed = firmFormed(scene, venture, clause);
  const named = formed ? [formed] : firmsOnly(scene, venture.named);
  const partners = [
    ...new Set([
      ...agents,
      ...(status === 'ENDED' ? venture.owners : []),
      ...inside(scene, venture),
      ...actorsAfter(scene, clause, 'with'),
      ...counterparts(scene, clause),
    ]),
  ].filter((ref) => !named.includes(ref));
  if (partners.length === 0 || (partners.length === 1 && clause.verb.form !== 'FINITE' && named.length === 0)) return [];
  const target = formed ?? nameOf(scene, venture, clause, partners);
  const where = { start: clause.start, end: Math.max(clause.end, venture.end) };
  const sought = status !== 'ENDED' && SEEKING.has(clause.verb.lemma) ? 'PROPOSED' : status;
  const paper = ANNOUNCING.has(clause.verb.lemma) || AGREEMENT_NOUNS.has(venture.head);
  const announced = sought === 'COMPLETED' && paper ? 'AGREED' : sought;
  const held = announced === 'COMPLETED' ? 'HELD' : announced === 'PROPOSED' || announced === 'AGREED' ? 'PLANNED' : null;
  const amount = priceOf(scene, venture, clause);
  return [
    deal({ kind: 'JOINT_VENTURE', status: announced, buyers: partners, target, amount }, where),
    ...(held ? stakes(partners, [target], shareOf(scene, venture), held, where) : []),
  ];
}

/** Verbs for what one does not do alone where "with" names somebody. */
const TOGETHER = new Set(['form', 'set up', 'establish', 'create']);
const BEGINNING = new Set(['form', 'set up', 'set', 'establish', 'create', 'found', 'launch', 'start']);
const isBeginning = ({ verb }: Clause): boolean => verb.passive && verb.form === 'PARTICIPLE' && BEGINNING.has(verb.lemma);

const COMPANIES = new Set(['company', 'corporation', 'firm', 'business', 'bank', 'airline', 'entity', 'group', 'concern']);

/** "Acme will form a new company with Bolt": two firms that set one up together. */
function readTogether(scene: Scene, clause: Clause): readonly Proposal[] {
  const status = BEGINNING.has(clause.verb.lemma) ? moodOf(scene, clause) : null;
  const company = clause.objects.find(({ head, named }) => COMPANIES.has(head) && named.length === 0);
  if (!company || status === null || clause.verb.passive) return [];
  const agents = actorsOf(scene, clause.subject);
  const others = [...actorsAfter(scene, clause, 'with'), ...inside(scene, company), ...counterparts(scene, clause)];
  const partners = [...new Set([...agents, ...others])].filter((ref) => scene.party(ref)?.kind !== 'PERSON');
  const isNew = company.words.has('new') || company.words.has('joint');
  if (agents.length === 0 || partners.length < 2 || !isNew) return [];
  const target = nameOf(scene, company, clause, partners);
  const where = { start: clause.start, end: Math.max(clause.end, company.end) };
  const held = status === 'COMPLETED' ? 'HELD' : status === 'ENDED' ? null : 'PLANNED';
  return [
    deal({ kind: 'JOINT_VENTURE', status, buyers: partners, target, amount: priceOf(scene, company, clause) }, where),
    ...(held ? stakes(partners, [target], shareOf(scene, company), held, where) : []),
  ];
}

/** "Acme formed Bolt with Cord in 1998": a firm that two set up. */
function readNamed(scene: Scene, clause: Clause): readonly Proposal[] {
  const { verb, subject, objects } = clause;
  const status = TOGETHER.has(verb.lemma) && !verb.passive ? moodOf(scene, clause) : null;
  const [firm] = objects.filter(isBare).flatMap(({ named }) => firmsOnly(scene, named));
  const others = actorsAfter(scene, clause, 'with');
  const partners = [...new Set([...actorsOf(scene, subject), ...others])].filter((ref) => ref !== firm);
  if (!firm || !status || others.length === 0 || partners.length < 2) return [];
  if (partners.some((ref) => scene.party(ref)?.kind === 'PERSON')) return [];
  const held = status === 'COMPLETED' ? 'HELD' : status === 'ENDED' ? null : 'PLANNED';
  return [
    deal({ kind: 'JOINT_VENTURE', status, buyers: partners, target: firm }, clause),
    ...(held ? stakes(partners, [firm], sizeShare('UNSPECIFIED'), held, clause) : []),
  ];
}

/** "will look for gold in a joint venture with Bolt": it is to be set up. */
function readWorking(scene: Scene, venture: Phrase): readonly Proposal[] {
  const clause = scene.clauses.find(({ args }) =>
    args.some(({ prep, phrase }) => /^(?:in|through|via)$/.test(prep) && phrase === venture),
  );
  const others = inside(scene, venture);
  const fresh = /^(?:an?|new)$/.test(venture.items[0]?.lower ?? '') && venture.named.length === 0;
  if (!clause || others.length === 0 || !fresh || clause.verb.passive || moodOf(scene, clause) !== 'AGREED') return [];
  const partners = [...new Set([...actorsOf(scene, clause.subject), ...others])];
  if (partners.length < 2 || clause.verb.progressive) return [];
  const target = scene.describe(venture, true, partners);
  return [
    deal({ kind: 'JOINT_VENTURE', status: 'AGREED', buyers: partners, target, amount: priceOf(scene, venture, clause) }, clause),
    ...stakes(partners, [target], shareOf(scene, venture), 'PLANNED', clause),
  ];
}

/** "Bolt, the joint venture between Acme and Cord": it is there, and held by its partners. */
function readStanding(scene: Scene, venture: Phrase, firm: Phrase | null): readonly Proposal[] {
  const names = firm ? firmsOf(scene, firm) : firmsOnly(scene, venture.named);
  const owners = venture.owners.filter((ref) => scene.party(ref)?.kind !== 'STATE');
  const partners = [...inside(scene, venture), ...owners].filter((ref) => !names.includes(ref));
  if (partners.length === 0 || (names.length === 0 && inside(scene, venture).length === 0)) return [];
  const where = { start: Math.min(venture.start, firm?.start ?? venture.start), end: venture.end };
  const targets = names.length > 0 ? names : [scene.describe(venture, true, partners)];
  const [target] = targets;
  const began = [venture, ...(firm ? [firm] : [])].flatMap((phrase) => scene.told.get(phrase) ?? []).some(isBeginning);
  return [
    ...(began && target && partners.length > 1
      ? [deal({ kind: 'JOINT_VENTURE', status: 'COMPLETED', buyers: partners, target }, where)]
      : []),
    ...stakes(partners, targets, shareOf(scene, venture), 'HELD', where),
  ];
}

/** "Acme is in talks with Bolt about a joint venture". Null where the venture is not what somebody talks about. */
function readTalks(scene: Scene, venture: Phrase): readonly Proposal[] | null {
  const talks = scene.phrases.find(
    ({ head, complements }) => TALK_NOUNS.has(head) && complements.some(({ phrase }) => phrase === venture),
  );
  if (!talks || venture.named.length > 0) return null;
  const above = scene.clauses.find(({ objects, args, subject }) =>
    [...objects, ...args.map(({ phrase }) => phrase), subject].includes(talks),
  );
  const status = moodOfNoun(scene, talks);
  const agents = above && above.subject !== talks ? actorsOf(scene, above.subject) : talks.owners;
  const partners = [...new Set([...agents, ...inside(scene, talks), ...inside(scene, venture)])];
  if (status === null || partners.length < 2) return [];
  const target = scene.describe(venture, true, partners);
  return [
    deal({ kind: 'JOINT_VENTURE', status: status === 'ENDED' ? 'ENDED' : 'PROPOSED', buyers: partners, target }, talks),
    ...(status === 'ENDED' ? [] : stakes(partners, [target], shareOf(scene, venture), 'RUMOURED', talks)),
  ];
}

/** "Its partners are Acme and Bolt", said of a venture. */
function readPartners(scene: Scene, { verb, subject, objects }: Clause): readonly Proposal[] {
  if (verb.lemma !== 'be' || subject?.head !== 'partner') return [];
  const firms = subject.owners.filter((ref) => scene.party(ref)?.venture);
  return objects.flatMap((phrase) =>
    stakes(actorsOf(scene, phrase), firms, sizeShare('UNSPECIFIED'), 'HELD', { start: subject.start, end: phrase.end }),
  );
}

function readVenture(scene: Scene, venture: Phrase): readonly Proposal[] {
  const above = clauseAbove(scene, venture);
  const firm =
    scene.phrases.find(({ appositions }) => appositions.includes(venture)) ??
    scene.clauses.find(({ verb, objects }) => verb.lemma === 'be' && objects.includes(venture))?.subject ??
    null;
  if (above) return readForming(scene, venture, above);
  const working = readWorking(scene, venture);
  return working.length > 0 ? working : (readTalks(scene, venture) ?? readStanding(scene, venture, firm));
}

/** "Acme and Bolt set up a joint venture", "Cord, a joint venture between Acme and Bolt": partners hold a stake, planned until it is there. */
export const ventures: Rule = {
  name: 'ventures',
  reads: 'a joint venture with its partners',
  on: [...VENTURE_NOUNS, 'partner', ...COMPANIES, ...TOGETHER],
  read: (scene) => [
    ...scene.phrases.filter(isVenture).flatMap((venture) => readVenture(scene, venture)),
    ...scene.clauses.flatMap((clause) => [
      ...readPartners(scene, clause),
      ...readTogether(scene, clause),
      ...readNamed(scene, clause),
    ]),
  ],
  finds: [
    finds(
      'Acme Corp and Bolt Inc will form a joint venture.',
      'JOINT_VENTURE AGREED Acme Corp + Bolt Inc > joint venture',
      'Acme Corp > joint venture UNSPECIFIED PLANNED',
      'Bolt Inc > joint venture UNSPECIFIED PLANNED',
    ),
    finds('Acme Corp and Bolt Inc ended their joint venture.', 'JOINT_VENTURE ENDED Acme Corp + Bolt Inc > joint venture'),
    finds(
      'Cord Foods was formed in 1999 as a joint venture between Acme Corp and Bolt Inc.',
      'JOINT_VENTURE COMPLETED Acme Corp + Bolt Inc > Cord Foods',
      'Acme Corp > Cord Foods UNSPECIFIED HELD',
      'Bolt Inc > Cord Foods UNSPECIFIED HELD',
    ),
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
      'Acme Corp will look for gold in a joint venture with Bolt Inc.',
      'JOINT_VENTURE AGREED Acme Corp + Bolt Inc > joint venture with Bolt Inc',
      'Acme Corp > joint venture with Bolt Inc UNSPECIFIED PLANNED',
      'Bolt Inc > joint venture with Bolt Inc UNSPECIFIED PLANNED',
    ),
    finds(
      'Acme Corp is in talks with Bolt Inc about a joint venture.',
      'JOINT_VENTURE PROPOSED Acme Corp + Bolt Inc > joint venture',
      'Acme Corp > joint venture UNSPECIFIED RUMOURED',
      'Bolt Inc > joint venture UNSPECIFIED RUMOURED',
    ),
    finds(
      'Cord Foods, a joint venture between Acme Corp and Bolt Inc, makes jam.',
      'Acme Corp > Cord Foods UNSPECIFIED HELD',
      'Bolt Inc > Cord Foods UNSPECIFIED HELD',
    ),
  ],
  leaves: [
    'Acme Corp denied it was in talks with Bolt Inc about a joint venture.',
    'Acme Corp formed a company.',
    'Acme Corp and Bolt Inc will form the biggest bank.',
    'Acme Corp raised venture capital from Bolt Inc.',
  ],
};
