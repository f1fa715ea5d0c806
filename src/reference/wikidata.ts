/** Entities of Wikidata, a JSON object a line, as its dumps have them (their "[", "]" and commas at line ends are let pass). */
import { z } from 'zod';
import type { PartyKind, Share } from '../domain.ts';
import { CodedError } from '../errors.ts';
import { decode } from '../sources/decode.ts';
import { linesOf } from '../sources/lines.ts';
import { type OnBytes, openSource } from '../sources/stream.ts';
import { checkedIdentifier, type Identifier } from './identifiers.ts';
import { dayIn, distinct, type Holding, type NumberedRecord, type ReferenceFile, type Said, sentence } from './records.ts';
import { attempt } from './rows.ts';
import { ALPHABETS, COUNTRY_OF, EXCHANGE_OF, KIND_OF, PROPERTY } from './wikidata-words.ts';

/** A large entity has half a megabyte. */
const MOST_IN_A_LINE = 8_000_000;
const CONTROL: Share = { percent: null, bound: 'EXACT', size: 'CONTROLLING' };
const STAKE: Share = { percent: null, bound: 'EXACT', size: 'UNSPECIFIED' };

const SNAK = z.object({ datavalue: z.object({ value: z.unknown() }).optional() });
const STATEMENT = z.object({
  mainsnak: SNAK,
  rank: z.string().default('normal'),
  qualifiers: z.record(z.string(), z.array(SNAK)).optional(),
});
const WORD = z.object({ language: z.string(), value: z.string() });
const ENTITY = z.object({
  id: z.string(),
  labels: z.record(z.string(), WORD).default({}),
  aliases: z.record(z.string(), z.array(WORD)).default({}),
  claims: z.record(z.string(), z.array(STATEMENT)).default({}),
  modified: z.string().optional(),
});
type Entity = z.infer<typeof ENTITY>;
type Statement = z.infer<typeof STATEMENT>;
type Snak = z.infer<typeof SNAK>;

/** A file of entities; who owns whom in it is read when all its entities are there. */
export const openWikidata = async (file: string): Promise<ReferenceFile> => ({
  file,
  publisher: 'Wikidata',
  parts: ['PARTIES', 'HOLDINGS'],
  read: (done, onBytes) => entitiesIn(file, done, onBytes),
});

async function* entitiesIn(file: string, done: number, onBytes: OnBytes): AsyncGenerator<NumberedRecord> {
  let number = 0;
  for await (const { bytes, tooLong } of linesOf(openSource(file, onBytes), MOST_IN_A_LINE)) {
    number++;
    if (number <= done) continue;
    if (tooLong) yield { number, said: new CodedError('TEXT_TOO_LARGE', `The line has over ${MOST_IN_A_LINE} bytes.`, {}) };
    else yield* entityOn(number, bytes);
  }
}

function* entityOn(number: number, bytes: Buffer): Generator<NumberedRecord> {
  const line = bytes.toString('utf8').trim().replace(/,$/, '');
  if (line === '' || line === '[' || line === ']') return;
  yield { number, said: attempt(() => saidOf(entityOf(decode(Buffer.from(line))))) };
}

function entityOf(line: string): Entity {
  const parsed = ENTITY.safeParse(jsonOf(line));
  if (parsed.success) return parsed.data;
  const [fault] = parsed.error.issues;
  throw new CodedError('BAD_INPUT', `This is no entity of Wikidata: ${fault?.path.join('.')}: ${fault?.message}.`, {});
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new CodedError('BAD_INPUT', `The line is not JSON: ${(cause as Error).message}.`, {}, { cause });
  }
}

function saidOf(entity: Entity): Said {
  const id = checkedIdentifier('WIKIDATA', entity.id);
  const names = namesOf(entity);
  const [name] = names;
  if (name === undefined) throw new CodedError('BAD_INPUT', `${id.value} has no label.`, { value: id.value });
  const identifiers = [id, ...identifiersOf(entity)];
  const country = countryOf(entity);
  const statement = sentence(
    `${id.value}, ${name}`,
    ...names.slice(1).map((other) => `also ${other}`),
    country && `of ${country}`,
    ...identifiers.slice(1).map(({ scheme, value }) => `${scheme} ${value}`),
  );
  const party = { names, kind: kindOf(entity), country, identifiers, asOf: dayIn(entity.modified), statement };
  return { parties: [party], holdings: [...ownersOf(entity, id, name), ...parentsOf(entity, id, name)] };
}

/** The English label first, then what it is called officially and at home, then its aliases, then its labels in other alphabets. */
function namesOf({ labels, aliases, claims }: Entity): readonly string[] {
  const own = [PROPERTY.officialName, PROPERTY.nativeLabel].flatMap((property) =>
    (claims[property] ?? []).map(({ mainsnak }) => field(mainsnak, 'text')),
  );
  const english = [labels['en'], labels['mul']].map((label) => label?.value);
  const foreign = ALPHABETS.map((language) => labels[language]?.value);
  const named = distinct([...english, ...own, ...(aliases['en'] ?? []).map(({ value }) => value), ...foreign]);
  return named.length > 0 ? named : distinct(Object.values(labels).map(({ value }) => value));
}

function identifiersOf(entity: Entity): readonly Identifier[] {
  const of = (property: string, scheme: string) =>
    standing(entity, property).flatMap(({ mainsnak }) => {
      const value = dataOf(mainsnak);
      return typeof value === 'string' ? [checkedIdentifier(scheme, value)] : [];
    });
  const tickers = standing(entity, PROPERTY.exchange).flatMap(({ mainsnak, qualifiers }) => {
    const exchange = field(mainsnak, 'id') ?? '';
    return (qualifiers?.[PROPERTY.ticker] ?? []).flatMap((snak) => {
      const code = dataOf(snak);
      return typeof code === 'string' ? [checkedIdentifier('TICKER', `${code}.${EXCHANGE_OF[exchange] ?? exchange}`)] : [];
    });
  });
  return [...of(PROPERTY.lei, 'LEI'), ...of(PROPERTY.isin, 'ISIN'), ...tickers];
}

const kindOf = (entity: Entity): PartyKind =>
  standing(entity, PROPERTY.instanceOf)
    .map(({ mainsnak }) => KIND_OF[field(mainsnak, 'id') ?? ''])
    .find((kind) => kind !== undefined) ?? 'FIRM';

const countryOf = (entity: Entity): string | null =>
  [PROPERTY.country, PROPERTY.citizenship]
    .flatMap((property) => standing(entity, property))
    .map(({ mainsnak }) => COUNTRY_OF[field(mainsnak, 'id') ?? ''])
    .find((country) => country !== undefined) ?? null;

/** "Q2 owns 12.5 percent of Q1, Acme" where the share is told, else a stake. */
const ownersOf = (entity: Entity, firm: Identifier, name: string): readonly Holding[] =>
  standing(entity, PROPERTY.owner).flatMap((statement) => {
    const part = Number(field(statement.qualifiers?.[PROPERTY.proportion]?.[0], 'amount') ?? 0);
    const share: Share = part > 0 && part <= 1 ? { percent: Number((part * 100).toFixed(6)), bound: 'EXACT', size: null } : STAKE;
    const much = share.percent === null ? 'is an owner of' : `owns ${share.percent} percent of`;
    return holding(statement, firm, share, 'wikidata-owner', (holder) => `${holder} ${much} ${firm.value}, ${name}`);
  });

const parentsOf = (entity: Entity, firm: Identifier, name: string): readonly Holding[] =>
  standing(entity, PROPERTY.parent).flatMap((statement) =>
    holding(statement, firm, CONTROL, 'wikidata-parent', (holder) => `${holder} is the parent of ${firm.value}, ${name}`),
  );

function holding(
  { mainsnak, qualifiers }: Statement,
  firm: Identifier,
  share: Share,
  rule: string,
  says: (holder: string) => string,
): readonly Holding[] {
  const id = field(mainsnak, 'id');
  if (id === null || id === firm.value) return [];
  const holder = checkedIdentifier('WIKIDATA', id);
  const [from, until] = [dayOf(qualifiers?.[PROPERTY.start]?.[0]), dayOf(qualifiers?.[PROPERTY.end]?.[0])];
  const statement = sentence(says(holder.value), from && `since ${from}`, until && `until ${until}`);
  const period = from && until && until <= from ? { from: null, until } : { from, until };
  return [{ holder, firm, share, status: until === null ? 'HELD' : 'FORMER', ...period, asOf: null, rule, statement }];
}

/** Statements that the source itself stands by. */
const standing = ({ claims }: Entity, property: string): readonly Statement[] =>
  (claims[property] ?? []).filter(({ rank }) => rank !== 'deprecated');

const dataOf = (snak: Snak | undefined): unknown => snak?.datavalue?.value;

function field(snak: Snak | undefined, name: string): string | null {
  const value = dataOf(snak);
  const held = value !== null && typeof value === 'object' ? (value as Readonly<Record<string, unknown>>)[name] : null;
  return typeof held === 'string' ? held : null;
}

/** "+2015-03-00T00:00:00Z" is known to the month: its first day stands for it. */
const dayOf = (snak: Snak | undefined): string | null => dayIn(field(snak, 'time')?.replace(/^\+/, '').replace(/-00/g, '-01'));
