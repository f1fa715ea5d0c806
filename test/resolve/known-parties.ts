/** Parties kept in memory, as the graph keeps them: found by the keys of their names, grown by every article. */
import type { PartyRef, ReadParty } from '../../src/domain.ts';
import {
  type Judgement,
  type KnownParty,
  keptKeys,
  lookupKeys,
  nameKey,
  type Resolution,
  resolveReading,
} from '../../src/resolve/index.ts';

export interface StoredArticle {
  readonly parties: readonly ReadParty[];
  /** Pairs of parties that share a fact. */
  readonly ties: readonly (readonly [PartyRef, PartyRef])[];
}

const MOST_BEARERS = 25;

export class KnownParties {
  readonly #parties = new Map<string, KnownParty>();
  readonly #byKey = new Map<string, Set<string>>();
  readonly #merged = new Map<string, string>();
  readonly #judgements: readonly Judgement[];
  #made = 0;

  constructor(judgements: readonly Judgement[] = []) {
    this.#judgements = judgements;
  }

  get all(): readonly KnownParty[] {
    return [...this.#parties.values()];
  }

  /** The party that a party was merged into, itself where it was not. */
  standsFor(id: string): string {
    const into = this.#merged.get(id);
    return into === undefined ? id : this.standsFor(into);
  }

  candidates(parties: readonly ReadParty[]): readonly KnownParty[] {
    const keys = parties.filter(({ described }) => !described).flatMap(lookupKeys);
    const ids = new Set(keys.flatMap((key) => this.#bearers(key)));
    return [...ids].map((id) => this.#parties.get(id)!);
  }

  /** The best-known bearers of a key: of a name that many bear, no more than these are weighed. */
  #bearers(key: string): readonly string[] {
    const ids = [...(this.#byKey.get(key) ?? [])];
    return ids.length <= MOST_BEARERS
      ? ids
      : ids
          .sort((a, b) => this.#parties.get(b)!.claims - this.#parties.get(a)!.claims || (a < b ? -1 : 1))
          .slice(0, MOST_BEARERS);
  }

  /** Takes an article in; yields the id of each of its parties. */
  add(article: StoredArticle): ReadonlyMap<PartyRef, string> {
    const resolutions = resolveReading(article, this.candidates(article.parties), this.#judgements);
    const idOf = new Map(article.parties.map((party, index) => [party.key, this.#place(party, resolutions[index]!)]));
    for (const [a, b] of article.ties) this.#tie(idOf.get(a)!, idOf.get(b)!);
    return idOf;
  }

  #place(read: ReadParty, { partyId, fuse }: Resolution): string {
    const id = partyId ?? `party ${++this.#made}`;
    const known = this.#parties.get(id);
    const names = [...new Set([...(known?.names ?? []), ...(read.described ? [] : read.names)])];
    const { kind, venture, country, trade, tickers } = read;
    const made = { id, name: read.names[0]!, kind, venture, country, trade, tickers, claims: 0, neighbours: [] };
    this.#parties.set(id, { ...(known ?? made), names, country: known?.country ?? country, trade: known?.trade ?? trade });
    if (!read.described) for (const key of [...keptKeys(read), ...read.names.map(nameKey)]) this.#index(key, id);
    if (fuse) this.#merge(id, fuse.partyId);
    return id;
  }

  #merge(into: string, from: string): void {
    const [kept, gone] = [this.#parties.get(into)!, this.#parties.get(from)!];
    this.#merged.set(from, into);
    this.#parties.delete(from);
    const neighbours = [...new Set([...kept.neighbours, ...gone.neighbours])];
    this.#parties.set(into, {
      ...kept,
      names: [...new Set([...kept.names, ...gone.names])],
      claims: kept.claims + gone.claims,
      neighbours,
    });
    for (const ids of this.#byKey.values()) if (ids.delete(from)) ids.add(into);
    for (const party of this.#parties.values()) {
      if (party.neighbours.includes(from))
        this.#parties.set(party.id, { ...party, neighbours: party.neighbours.map((id) => (id === from ? into : id)) });
    }
  }

  #index(key: string, id: string): void {
    this.#byKey.set(key, (this.#byKey.get(key) ?? new Set()).add(id));
  }

  #tie(a: string, b: string): void {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const party = this.#parties.get(one)!;
      this.#parties.set(one, { ...party, claims: party.claims + 1, neighbours: [...new Set([...party.neighbours, other])] });
    }
  }
}
