import type { Fact, ReadParty } from '../../domain.ts';
import { partiesOf } from '../../parties-of.ts';
import { shareLabel } from '../../share.ts';

/** A fact in short, for people: "Alibaba · 48% planned · AliExpress Russia". */
function labelOf(fact: Fact, name: (key: string) => string): string {
  switch (fact.fact) {
    case 'STAKE':
      return `${name(fact.holder)} · ${shareLabel(fact)} ${fact.status.toLowerCase()} · ${name(fact.firm)}`;
    case 'POST':
      return `${name(fact.person)} · ${fact.title}, ${fact.status.toLowerCase()} · ${name(fact.firm)}`;
    case 'DEAL': {
      const who = (fact.buyers.length > 0 ? fact.buyers : fact.sellers).map(name).join(', ');
      return `${who} · ${fact.kind.toLowerCase().replace('_', ' ')}, ${fact.status.toLowerCase()}${fact.target ? ` · ${name(fact.target)}` : ''}`;
    }
    case 'FOUNDING':
      return `${name(fact.founder)} · founded${fact.year ? ` ${fact.year}` : ''} · ${name(fact.firm)}`;
  }
}

/** A fact of a reading as the contract shows it, before anything was written. */
export function factOf(fact: Fact, parties: readonly ReadParty[]) {
  const nameOf = new Map(parties.map(({ key, names }) => [key, names[0] ?? key]));
  const { quote, start, end, rule, confidence, inferred } = fact;
  return {
    kind: fact.fact,
    label: labelOf(fact, (key) => nameOf.get(key) ?? key),
    parties: partiesOf(fact),
    quote,
    start,
    end,
    rule,
    confidence,
    inferred,
  };
}
