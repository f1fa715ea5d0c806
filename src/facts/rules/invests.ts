import type { Money } from '../../domain.ts';
import type { Clause, Scene } from '../grammar/types.ts';
import { actorsOf } from '../meaning/actors.ts';
import { firmsOrDescribed } from '../meaning/firms.ts';
import { moodOf } from '../meaning/mood.ts';
import { deal, finds, type Proposal, type Rule } from '../rule.ts';
import { STAKE_NOUNS } from '../words/nouns.ts';

const INVESTING = ['invest', 'inject', 'put', 'plough', 'plow', 'pump', 'pour', 'sink', 'commit', 'channel'];

function readClause(scene: Scene, clause: Clause): readonly Proposal[] {
  const status = moodOf(scene, clause);
  const investors = actorsOf(scene, clause.subject);
  const money = clause.objects.find((phrase) => phrase.money && !phrase.money.perShare)?.money ?? null;
  if (status === null || investors.length === 0 || (!money && clause.verb.lemma !== 'invest')) return [];
  const amount: Money | null = money ? { value: money.value, currency: money.currency, bound: money.bound } : null;
  const targets = clause.args
    .filter(({ prep }) => prep === 'in' || prep === 'into')
    .flatMap(({ phrase }) => firmsOrDescribed(scene, phrase));
  const venture =
    targets.length === 0 && clause.args.every(({ prep }) => prep !== 'in' && prep !== 'into') ? scene.venture() : null;
  const stake = clause.args.find(({ prep, phrase }) => prep === 'for' && phrase.percent !== null && STAKE_NOUNS.has(phrase.head));
  const percent = stake?.phrase.percent?.value ?? null;
  const kind = percent === null ? 'INVESTMENT' : percent > 50 ? 'ACQUISITION' : 'STAKE_PURCHASE';
  return [...targets, ...(venture ? [venture] : [])]
    .filter((target) => !investors.includes(target))
    .map((target) => deal({ kind, status, buyers: investors, target, percent, amount }, clause));
}

/** "Acme would invest up to 300 million dollars in Bolt": money put in without a stated share. */
export const invests: Rule = {
  name: 'invests',
  reads: 'somebody invests money in a firm',
  on: INVESTING,
  read: (scene) =>
    scene.clauses.filter(({ verb }) => INVESTING.includes(verb.lemma)).flatMap((clause) => readClause(scene, clause)),
  finds: [
    finds(
      'Acme Corp will invest $50 million in Bolt Labs for a 10 percent stake.',
      'STAKE_PURCHASE AGREED Acme Corp > Bolt Labs 10% for 50000000 USD',
    ),
    finds('Acme Corp has poured $20 million into Bolt Inc.', 'INVESTMENT COMPLETED Acme Corp > Bolt Inc for 20000000 USD'),
    finds('Acme Corp will invest up to $300 million in Bolt Inc.', 'INVESTMENT AGREED Acme Corp > Bolt Inc for <=300000000 USD'),
  ],
  leaves: ['Acme Corp will invest $300 million in new trucks.', 'Acme Corp put pressure on Bolt Inc.'],
};
