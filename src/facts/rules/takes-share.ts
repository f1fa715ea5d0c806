import type { PartyRef } from '../../domain.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { actorsOf } from '../meaning/actors.ts';
import { firmsOrNameless } from '../meaning/firms.ts';
import { holdingOf, percentShare, sizeShare } from '../meaning/holding.ts';
import { holdStatus } from '../meaning/mood.ts';
import { isGroup, shareOfEach } from '../meaning/shares.ts';
import { finds, type Proposal, type Rule, type StakeProposal, stakes } from '../rule.ts';
import { HOLDER_NOUNS, PARTNER_NOUNS, UNIT_NOUNS } from '../words/nouns.ts';

const TAKING = ['take', 'receive', 'get', 'contribute', 'put up', 'subscribe', 'earn'];

/** Ventures and things that are only described: who takes a share of one founds it with others and buys from nobody. */
const isUndertaking = (scene: Scene, ref: PartyRef): boolean => {
  const party = scene.party(ref);
  return party !== undefined && (party.venture || (party.described && !UNIT_NOUNS.has(party.names[0] ?? '')));
};

/** "will take 20 percent of the project": what is taken is a share of it. */
function readClause(scene: Scene, clause: Clause, last: PartyRef | null): readonly StakeProposal[] {
  const status = holdStatus(scene, clause);
  const holders = actorsOf(scene, clause.subject);
  if (status === null || holders.length === 0) return [];
  return clause.objects.flatMap((phrase) => {
    const holding = holdingOf(scene, phrase);
    if (!holding || holding.share.size === 'UNSPECIFIED') return [];
    const firms = holding.firms.length > 0 ? holding.firms : last ? [last] : [];
    const joint = holding.joint || isGroup(scene, clause.subject);
    return stakes(
      holders,
      firms.filter((ref) => isUndertaking(scene, ref)),
      shareOfEach(scene, holding.share, holders.length, joint),
      status,
      { start: clause.start, end: Math.max(clause.end, phrase.end) },
    );
  });
}

function taken(scene: Scene): readonly StakeProposal[] {
  let last: PartyRef | null = null;
  return scene.clauses
    .filter(({ verb }) => TAKING.includes(verb.lemma) && !verb.passive)
    .flatMap((clause) => {
      const told = readClause(scene, clause, last);
      last = told.at(0)?.firm ?? last;
      return told;
    });
}

const RUNNING = ['operate', 'run', 'manage'];

/** "operates the Warrego block with a 45 percent interest". */
function operated(scene: Scene, clause: Clause): readonly StakeProposal[] {
  const status = holdStatus(scene, clause);
  if (status === null || !RUNNING.includes(clause.verb.lemma) || clause.verb.passive) return [];
  const share = clause.args
    .filter(({ prep }) => prep === 'with')
    .map(({ phrase }) => holdingOf(scene, phrase))
    .find((holding) => holding !== null && holding.share.percent !== null && holding.firms.length === 0)?.share;
  const firms = share ? clause.objects.flatMap((phrase) => firmsOrNameless(scene, phrase)) : [];
  return share ? stakes(actorsOf(scene, clause.subject), firms, share, status, clause) : [];
}

const SHARED = new Set(['control', 'ownership']);

/** "Bolt, in which Acme and Cord share control", "Acme and Cord share ownership of Bolt". */
function sharedControl(scene: Scene, clause: Clause): readonly StakeProposal[] {
  const control = clause.objects.find(({ head, named }) => SHARED.has(head) && named.length === 0);
  const holders = actorsOf(scene, clause.subject);
  const status = control ? holdStatus(scene, clause) : null;
  if (!control || status === null || clause.verb.lemma !== 'share' || holders.length < 2) return [];
  const inside = [...control.complements.filter(({ prep }) => prep === 'of'), ...clause.args.filter(({ prep }) => prep === 'in')];
  const firms = inside.flatMap(({ phrase }) => firmsOrNameless(scene, phrase));
  return stakes(holders, firms, sizeShare('UNSPECIFIED'), status, clause);
}

const OWNERS = new Set([...HOLDER_NOUNS, ...PARTNER_NOUNS]);

/** The measured owner in "as operator and 51 percent owner of the venture". */
const ownerIn = (phrase: Phrase): Phrase | undefined =>
  [phrase, ...phrase.conjuncts].find(({ head, percent }) => OWNERS.has(head) && percent !== null);

const isParty = (node: Scene['nodes'][number] | undefined): node is Phrase => node?.kind === 'PHRASE' && node.named.length > 0;

/** Whoever stands before "as a 49 percent owner", else right behind it: "as a 49 percent owner, Acme will". */
function bearer(scene: Scene, at: number): Phrase | null {
  const before = scene.nodes[scene.nodes[at - 1]?.kind === 'COMMA' ? at - 2 : at - 1];
  const behind = scene.nodes[scene.nodes[at + 2]?.kind === 'COMMA' ? at + 3 : at + 2];
  if (isParty(before)) return before;
  return isParty(behind) ? behind : null;
}

/** "Acme, as a 49 percent owner of the venture, will drill". */
function asOwner(scene: Scene): readonly StakeProposal[] {
  let last: PartyRef | null = null;
  return scene.nodes.flatMap((node, at) => {
    const phrase = scene.nodes[at + 1];
    const owner = node.kind === 'PREP' && node.word === 'as' && phrase?.kind === 'PHRASE' ? ownerIn(phrase) : undefined;
    const holders = owner ? (owner.named.length > 0 ? owner.named : actorsOf(scene, bearer(scene, at))) : [];
    if (!owner || holders.length === 0) return [];
    const stated = owner.complements
      .filter(({ prep }) => prep === 'of' || prep === 'in')
      .flatMap(({ phrase: inner }) => firmsOrNameless(scene, inner));
    const firm = stated[0] ?? last ?? scene.venture();
    last = firm;
    return firm ? stakes(holders, [firm], percentShare(owner.percent!), 'HELD', owner) : [];
  });
}

/** "Acme will take a 20 percent stake in the project", "Bolt, as 51 percent owner of the venture". */
export const takesShare: Rule = {
  name: 'takes-share',
  reads: 'a share of a venture, project or new company is taken by somebody, or is his as its owner',
  on: [...TAKING, ...RUNNING, 'as', 'share'],
  read: (scene): readonly Proposal[] => [
    ...taken(scene),
    ...asOwner(scene),
    ...scene.clauses.flatMap((clause) => [...operated(scene, clause), ...sharedControl(scene, clause)]),
  ],
  finds: [
    finds(
      'Acme Corp will take a 20 percent stake in the project while Bolt Inc and Cord Ltd will take a combined 15 percent.',
      'Acme Corp > project 20% PLANNED',
      'Bolt Inc > project MINORITY PLANNED',
      'Cord Ltd > project MINORITY PLANNED',
    ),
    finds(
      'As a 49 percent owner of the venture, Acme Corp will bring in land while Bolt Inc, as operator and 51 percent owner, will drill.',
      'Acme Corp > venture 49% HELD',
      'Bolt Inc > venture 51% HELD',
    ),
    finds('Acme Corp operates the Warrego block with a 45 percent interest.', 'Acme Corp > Warrego block 45% HELD'),
    finds(
      'Cord Ltd, in which Acme Corp and Bolt Inc share control, makes paint.',
      'Acme Corp > Cord Ltd UNSPECIFIED HELD',
      'Bolt Inc > Cord Ltd UNSPECIFIED HELD',
    ),
  ],
  leaves: ['Acme Corp took a 20 percent stake in Bolt Inc.', 'Acme Corp took 20 percent of the market.'],
};
