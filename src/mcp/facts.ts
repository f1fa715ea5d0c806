/** Facts of any kind in one line. */
interface Named {
  readonly name: string;
}

export type FactData =
  | {
      readonly __typename: 'Stake';
      readonly id: string;
      readonly label: string;
      readonly stakeStatus: string;
      readonly holder: Named;
      readonly firm: Named;
    }
  | {
      readonly __typename: 'Post';
      readonly id: string;
      readonly title: string;
      readonly postStatus: string;
      readonly person: Named;
      readonly at: Named;
    }
  | { readonly __typename: 'Deal'; readonly id: string; readonly label: string; readonly dealStatus: string }
  | {
      readonly __typename: 'Founding';
      readonly id: string;
      readonly year: number | null;
      readonly founder: Named;
      readonly founded: Named;
    };

/** `stake: Alibaba → Mail.ru, 10% (planned)`, `post: Jack Ma, executive chairman of Alibaba (current)`. */
export function sayFact(fact: FactData): string {
  switch (fact.__typename) {
    case 'Stake':
      return `stake: ${fact.holder.name} → ${fact.firm.name}, ${fact.label} (${fact.stakeStatus.toLowerCase()})`;
    case 'Post':
      return `post: ${fact.person.name}, ${fact.title} of ${fact.at.name} (${fact.postStatus.toLowerCase()})`;
    case 'Deal':
      return `deal: ${fact.label} (${fact.dealStatus.toLowerCase()})`;
    case 'Founding':
      return `founding: ${fact.founder.name} founded ${fact.founded.name}${fact.year === null ? '' : ` in ${fact.year}`}`;
  }
}
