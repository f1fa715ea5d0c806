/** A fact in one line, for examples, `explain` and error lists: "Acme Corp > Bolt Inc 48% HELD". */
import type { Bound, Money, PartyRef, Share } from '../domain.ts';
import type { Proposal } from './rule.ts';

const BOUND_MARKS: Readonly<Record<Bound, string>> = { EXACT: '', AT_LEAST: '>=', AT_MOST: '<=', ABOUT: '~' };

const share = ({ percent, bound, size }: Share): string => (percent === null ? (size ?? '') : `${BOUND_MARKS[bound]}${percent}%`);
const money = (amount: Money | null): string =>
  amount ? ` for ${BOUND_MARKS[amount.bound]}${amount.value} ${amount.currency}` : '';

/** @param name how a party is called */
export function say(fact: Proposal, name: (ref: PartyRef) => string): string {
  const all = (refs: readonly PartyRef[]) => refs.map(name).join(' + ');
  if (fact.fact === 'STAKE') return `${name(fact.holder)} > ${name(fact.firm)} ${share(fact)} ${fact.status}`;
  if (fact.fact === 'POST') return `${name(fact.person)} @ ${name(fact.firm)} ${fact.title} ${fact.status}`;
  if (fact.fact === 'FOUNDING') return `${name(fact.founder)} founded ${name(fact.firm)}${fact.year ? ` ${fact.year}` : ''}`;
  const target = fact.target ? ` > ${name(fact.target)}` : '';
  const sellers = fact.sellers.length > 0 ? ` from ${all(fact.sellers)}` : '';
  const percent = fact.percent === null ? '' : ` ${fact.percent}%`;
  return `${fact.kind} ${fact.status} ${all(fact.buyers)}${target}${percent}${sellers}${money(fact.amount)}`.replace(/ +/g, ' ');
}
