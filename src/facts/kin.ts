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
}

const isUnitWord = (word: string): boolean => WORKS.has(word) || LANDS.has(word) || REGIONS.has(word);

const begins = (long: readonly string[], short: readonly string[]): boolean =>
  long.length > short.length && short.every((word, at) => word === long[at]);

/** How many words of a parent's name a firm's name begins with; 0 where it is not called after it. */
function shared(parent: Named, firm: Named): number {
  const found = parent.cores.flatMap((core) => {
    const short = looseWords(core);
    const isName = short.length > 0 && short.join('').length >= SHORTEST && !LANDS.has(short.join(' '));
    const after = isName && firm.cores.some((long) => begins(long, short) && isUnitWord(long[short.length]!));
    return after ? [short.length] : [];
  });
  return Math.max(0, ...found);
}

/** A short name may be the long one's own; one with a legal form is not, nor one that the story uses often and before. */
function isOwnName({ party }: Named, firm: Named): boolean {
  const formal = party.names.some((name) => name.split(/\s+/).length > coreWords(name.split(/\s+/)).length);
  return formal || (party.mentions.length >= OFTEN && (party.mentions[0]?.start ?? 0) < (firm.party.mentions[0]?.start ?? 0));
}

/** For each firm that is called after another one, that other one. */
export function kinOf(parties: readonly ReadParty[]): ReadonlyMap<PartyRef, PartyRef> {
  const firms = parties
    .filter(({ kind }) => kind === 'FIRM' || kind === 'FUND')
    .map((party): Named => ({ party, cores: party.names.map((name) => coreWords(name.split(/\s+/))) }));
  return new Map(
    firms.flatMap((firm) => {
      const parents = firms
        .filter((parent) => parent !== firm && isOwnName(parent, firm))
        .map((parent) => ({ key: parent.party.key, words: shared(parent, firm) }))
        .filter(({ words }) => words > 0)
        .sort((a, b) => b.words - a.words);
      return parents[0] ? [[firm.party.key, parents[0].key] as const] : [];
    }),
  );
}
