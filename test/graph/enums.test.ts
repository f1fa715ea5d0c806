/** A list of allowed values is said once in the domain; the contract and the statements say the same. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type EnumTypeDefinitionNode, Kind, parse } from 'graphql';
import { expect, test } from 'vitest';
import { ROLES } from '../../src/api/access/tokens.ts';
import { readSdl } from '../../src/api/sdl.ts';
import {
  BOUNDS,
  CHANGE_ACTIONS,
  DEAL_KINDS,
  DEAL_STATUSES,
  FACT_KINDS,
  JUDGEMENT_KINDS,
  PARTY_KINDS,
  POST_ROLES,
  POST_STATUSES,
  SOURCE_KINDS,
  STAKE_SIZES,
  STAKE_STATUSES,
  SUGGESTION_STATUSES,
} from '../../src/domain.ts';
import { ENTRY_STATUSES } from '../../src/enter.ts';
import { EDGE_KINDS, NODE_KINDS } from '../../src/graph/index.ts';
import type { CloseLinkKind } from '../../src/ownership/close-links.ts';
import type { Agreement } from '../../src/ownership/combined-share.ts';
import type { ControlReason } from '../../src/ownership/control/chain.ts';
import type { Certainty } from '../../src/ownership/control/enough.ts';
import { CHANGES } from '../../src/ownership/history.ts';
import type { PathOrder } from '../../src/ownership/paths.ts';
import type { Verdict } from '../../src/ownership/ultimate-owners.ts';

/** Values of a type of words, as a list: a word too many or too few is a type error. */
const wordsOf = <W extends string>(words: Readonly<Record<W, true>>): readonly string[] => Object.keys(words);

const LISTS: Readonly<Record<string, readonly string[]>> = {
  Agreement: wordsOf<Agreement>({ AGREES: true, CONTRADICTS: true, OPEN: true }),
  Bound: BOUNDS,
  ChangeAction: CHANGE_ACTIONS,
  Certainty: wordsOf<Certainty>({ CERTAIN: true, POSSIBLE: true }),
  CloseLinkKind: wordsOf<CloseLinkKind>({ DIRECT: true, INDIRECT: true, COMMON: true }),
  ControlReason: wordsOf<ControlReason>({ SHARES: true, SHARES_TOGETHER: true, SAID: true }),
  DealKind: DEAL_KINDS,
  DealStatus: DEAL_STATUSES,
  EdgeKind: EDGE_KINDS,
  FactKind: FACT_KINDS,
  JudgementKind: JUDGEMENT_KINDS,
  SuggestionStatus: SUGGESTION_STATUSES,
  IngestStatus: ENTRY_STATUSES,
  OwnershipChangeKind: CHANGES,
  PartyKind: PARTY_KINDS,
  PathOrder: wordsOf<PathOrder>({ STRONGEST: true, SHORTEST: true }),
  PostRole: POST_ROLES,
  PostStatus: POST_STATUSES,
  Role: ROLES,
  SourceKind: SOURCE_KINDS,
  StakeSize: STAKE_SIZES,
  StakeStatus: STAKE_STATUSES,
  Verdict: wordsOf<Verdict>({ YES: true, POSSIBLE: true, NO: true }),
};
const STATUSES = [...SUGGESTION_STATUSES, ...STAKE_STATUSES, ...POST_STATUSES, ...DEAL_STATUSES];
/** Which claims around a party a statement is asked for. */
const SIDES = ['OWNERS', 'HOLDINGS', 'OFFICERS', 'POSTS'];
const KINDS = [...JUDGEMENT_KINDS, ...DEAL_KINDS, ...FACT_KINDS, ...PARTY_KINDS, ...EDGE_KINDS, ...NODE_KINDS];

const enums = parse(readSdl().join('\n')).definitions.filter(
  (definition): definition is EnumTypeDefinitionNode => definition.kind === Kind.ENUM_TYPE_DEFINITION,
);

test('the enums of the contract are the lists of the domain, in their order', () => {
  const told = Object.fromEntries(enums.map(({ name, values }) => [name.value, values?.map((value) => value.name.value)]));
  const shared = Object.fromEntries(Object.entries(LISTS).filter(([name]) => name in told));
  expect(Object.keys(told).filter((name) => !(name in LISTS))).toEqual([]);
  expect(told).toEqual(shared);
  expect(Object.keys(LISTS).filter((name) => !(name in told))).toEqual([]);
});

const CYPHER = fileURLToPath(new URL('../../cypher/', import.meta.url));
const cypherFiles = readdirSync(CYPHER, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.cypher'));

test.each(cypherFiles)('%s names only values that the domain allows', (file) => {
  const cypher = readFileSync(`${CYPHER}${file}`, 'utf8').replace(
    /^\s*\/\/.*$|\btype\(\w+\) = '\w+'|WHEN '(?:BUYS|SELLS)'/gm,
    '',
  );
  const quoted = (text: string) => [...text.matchAll(/'([A-Z][A-Z_]+)'/g)].map(([, word = '']) => word);
  expect(quoted(cypher).filter((word) => ![...STATUSES, ...KINDS, ...SIDES].includes(word))).toEqual([]);
  const compared = [...cypher.matchAll(/\.status\s*(?:=|<>|IN)\s*(\[[^\]]*\]|'[^']*')/g)].flatMap(([, value = '']) =>
    quoted(value),
  );
  expect(compared.filter((word) => !STATUSES.includes(word as never))).toEqual([]);
});
