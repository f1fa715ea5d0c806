/** Firms that are called after another firm of the story: "Acme India", "Acme Capital" beside "Acme Corp". */
import type { PartyRef, ReadParty } from '../domain.ts';
import { coreWords, looseWords } from '../reading/names/core.ts';
import { COUNTRY_OF_ADJECTIVE, COUNTRY_OF_NAME } from '../reading/names/tables.ts';

/** What a firm adds to its name for a unit by its work, beside the land where that sits: "Acme Capital", "Acme India". */
const WORKS = new Set(
  'acceptance aerospace air airlines airways auto automotive bank broadcasting capital card cards cargo chemical chemicals communications credit electronics energy engineering entertainment films finance financial foods gas healthcare insurance investments leasing life logistics lubricants marine media mining mobile motor motors music networks oil petroleum pharma pharmaceuticals pictures power properties realty records retail securities semiconductor services shipping software steel systems telecom telecommunications television transport upstream ventures wireless'.split(
    ' ',
  ),
);
/** Parts of the world that are no country. */
const REGIONS = new Set(
  'europe asia africa america americas latin north south east middle pacific kk polska deutschland usa uk us'.split(' '),
);
const LANDS = new Set([...COUNTRY_OF_NAME.keys(), ...COUNTRY_OF_ADJECTIVE.keys()].map((word) => word.toLowerCase()));
const SHORTEST = 3;
/** So often a story names what it calls by a short name alone. */
const OFTEN = 3;

interface Named {
  readonly party: ReadParty;
  /** Its names as words, without legal forms. */
  readonly cores: readonly (readonly string[])[];
  /** As `cores`, without "Group" at the end: what a unit's name may begin with. */
  readonly shorts: readonly (readonly string[])[];
  /** Whether one of its names has a legal form. */
  readonly formal: boolean;
}

const isUnitWord = (word: string): boolean => WORKS.has(word) || LANDS.has(word) || REGIONS.has(word);

const begins = (long: readonly string[], short: readonly string[]): boolean =>
  long.length > short.length && short.every((word, at) => word === long[at]);

/** How many words of a parent's name a firm's name begins with; 0 where it is not called after it. */
const shared = ({ shorts }: Named, { cores }: Named): number =>
  Math.max(
    0,
    ...shorts
      .filter((short) => cores.some((long) => begins(long, short) && isUnitWord(long[short.length]!)))
      .map((short) => short.length),
  );

/** A short name may be the long one's own; one with a legal form is not, nor one that the story uses often and before. */
const isOwnName = ({ party, formal }: Named, firm: Named): boolean =>
  formal || (party.mentions.length >= OFTEN && (party.mentions[0]?.start ?? 0) < (firm.party.mentions[0]?.start ?? 0));

function namedOf(party: ReadParty): Named {
  const names = party.names.map((name) => name.split(/\s+/));
  const cores = names.map(coreWords);
  const isName = (short: readonly string[]) => short.join('').length >= SHORTEST && !LANDS.has(short.join(' '));
  return {
    party,
    cores,
    shorts: cores.map(looseWords).filter(isName),
    formal: names.some((words, at) => words.length > cores[at]!.length),
  };
}

/** For each firm that is called after another one, that other one. */
export function kinOf(parties: readonly ReadParty[]): ReadonlyMap<PartyRef, PartyRef> {
  const firms = parties.filter(({ kind }) => kind === 'FIRM' || kind === 'FUND').map(namedOf);
  const called = new Map(
    firms.flatMap((firm) => {
      const parents = firms
        .map((parent) => ({ key: parent.party.key, words: parent === firm ? 0 : shared(parent, firm), parent }))
        .filter(({ words, parent }) => words > 0 && isOwnName(parent, firm))
        .sort((a, b) => b.words - a.words);
      return parents[0] ? [[firm.party.key, parents[0].key] as const] : [];
    }),
  );
  // Sumitomo's bank and Sumitomo's chemicals: firms of a group that share a name and no parent.
  const byTrade = Map.groupBy(
    firms.filter(({ cores }) => cores.every((core) => WORKS.has(core.at(-1) ?? ''))),
    ({ party }) => called.get(party.key),
  );
  for (const [parent, namesakes] of byTrade)
    if (parent && namesakes.length > 1) for (const { party } of namesakes) called.delete(party.key);
  return called;
}
