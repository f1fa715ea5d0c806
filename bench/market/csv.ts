/** A market as the files that `neo4j-admin database import` reads, in the shape that our statements write. */
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { pairKey, rankOf } from '../../src/graph/index.ts';
import { keptKeys, nameKey } from '../../src/resolve/index.ts';
import { shareInterval, shareLabel } from '../../src/share.ts';
import { articlesOf, claimCountOf, type MarketArticle, type NumberedStake } from './news.ts';
import { countryOf, idOf, kindOf, nameOf, partyId, tickerOf } from './parties.ts';
import { type Shape, shapeOf } from './shape.ts';
import { stakesOf } from './stakes.ts';

type Cell = string | number | boolean | null;

/** Each file with its first line, and whether it holds nodes or relationships and of which labels or type. */
const FILES = {
  parties: ['nodes', 'Party', 'id:ID(Party),name,kind,country,trade,tickers:string[],claims:long,:LABEL'],
  names: ['nodes', 'Name', 'key:ID(Name),text'],
  stakes: [
    'nodes',
    'Fact:Stake',
    'id:ID(Fact),percent:double,bound,low:double,high:double,size,status,from,until,label,rank:double,holder,firm,pair,claimCount:long',
  ],
  articles: [
    'nodes',
    'Article',
    'id:ID(Article),url,title,publisher,kind,publishedAt,text,textHash,language,ingestedAt,readerVersion,sortDay',
  ],
  known: ['relationships', 'KNOWN_AS', ':START_ID(Party),:END_ID(Name)'],
  found: ['relationships', 'FOUND_BY', ':START_ID(Party),:END_ID(Name)'],
  holds: ['relationships', 'HOLDS', ':START_ID(Party),:END_ID(Fact)'],
  in: ['relationships', 'IN', ':START_ID(Fact),:END_ID(Party)'],
  owns: [
    'relationships',
    'OWNS',
    ':START_ID(Party),:END_ID(Party),stakeId,status,percent:double,low:double,high:double,size,from,until,label',
  ],
  states: [
    'relationships',
    'STATES',
    ':START_ID(Article),:END_ID(Fact),kind,claimId,asOf,recordedAt,holder,firm,status,percent:double,bound,size,from,until,quote,start:long,end:long,rule,confidence:double,inferred:boolean',
  ],
} as const satisfies Readonly<Record<string, readonly [kind: string, type: string, header: string]>>;
type File = keyof typeof FILES;

const RECORDED_AT = '2024-01-01T09:00:00.000Z';
const LINES_AT_ONCE = 1_000;
const LABELS = { FIRM: 'Firm;Investor', PERSON: 'Person;Investor', FUND: 'Fund;Investor', STATE: 'State;Investor' } as const;

/** A cell as the import reads it: nothing for null, which leaves the property out. */
const cell = (value: Cell): string =>
  value === null ? '' : typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value);

interface Sink {
  write(file: File, cells: readonly Cell[]): Promise<void> | undefined;
  close(): Promise<void>;
}

function openFiles(folder: string): Sink {
  const names = Object.keys(FILES) as readonly File[];
  const streams = new Map<File, WriteStream>(names.map((name) => [name, createWriteStream(join(folder, `${name}.csv`))]));
  const lines = new Map<File, string[]>(names.map((name) => [name, [FILES[name][2]]]));
  const flush = async (file: File): Promise<void> => {
    const text = `${lines.get(file)!.splice(0).join('\n')}\n`;
    const stream = streams.get(file)!;
    if (!stream.write(text)) await once(stream, 'drain');
  };
  return {
    write(file, cells) {
      const waiting = lines.get(file)!;
      waiting.push(cells.map(cell).join(','));
      return waiting.length >= LINES_AT_ONCE ? flush(file) : undefined;
    },
    async close() {
      for (const name of names) {
        await flush(name);
        await finished(streams.get(name)!.end());
      }
    },
  };
}

/** Writes the files of a market of so many parties, and gives what the import is told of them. `forms`: with the other forms that parties are found by. */
export async function writeMarket(folder: string, parties: number, forms: boolean): Promise<readonly string[]> {
  const shape = shapeOf(parties);
  const sink = openFiles(folder);
  for (let party = 0; party < parties; party++) await writeParty(sink, shape, party);
  if (forms) await writeForms(sink, shape, parties);
  for (const stake of numbered(shape)) await writeStake(sink, stake);
  for (const article of articlesOf(shape, numbered(shape))) await writeArticle(sink, article);
  await sink.close();
  return (Object.keys(FILES) as readonly File[]).map(
    (name) => `--${FILES[name][0]}=${FILES[name][1]}=${join(folder, `${name}.csv`)}`,
  );
}

async function writeParty(sink: Sink, shape: Shape, party: number): Promise<void> {
  const kind = kindOf(shape, party);
  const name = nameOf(party, kind);
  const key = nameKey(name);
  await sink.write('parties', [partyId(party), name, kind, countryOf(party), null, tickerOf(party), 1, LABELS[kind]]);
  await sink.write('names', [key, name]);
  await sink.write('known', [partyId(party), key]);
}

/** Initials, one word, consonants, under which `keptKeys` keeps a party beside its name. */
async function writeForms(sink: Sink, shape: Shape, parties: number): Promise<void> {
  const written = new Set(Array.from({ length: parties }, (_, party) => nameKey(nameOf(party, kindOf(shape, party)))));
  for (let party = 0; party < parties; party++) {
    const kind = kindOf(shape, party);
    const name = nameOf(party, kind);
    const forms = keptKeys({ names: [name], kind, country: countryOf(party), tickers: [] }).filter(
      (key) => key !== nameKey(name),
    );
    for (const key of forms) {
      if (!written.has(key)) await sink.write('names', [key, null]);
      written.add(key);
      await sink.write('found', [partyId(party), key]);
    }
  }
}

function* numbered(shape: Shape): Generator<NumberedStake> {
  let n = 0;
  for (const stake of stakesOf(shape)) yield { ...stake, n: n++ };
}

async function writeStake(sink: Sink, stake: NumberedStake): Promise<void> {
  const { n, percent, bound, size, status, from, until } = stake;
  const { low, high } = shareInterval(stake);
  const [id, holder, firm, label] = [idOf('f', n), partyId(stake.holder), partyId(stake.firm), shareLabel(stake)];
  const [rank, pair] = [rankOf(stake), pairKey(holder, firm)];
  await sink.write('stakes', [
    id,
    percent,
    bound,
    low,
    high,
    size,
    status,
    from,
    until,
    label,
    rank,
    holder,
    firm,
    pair,
    claimCountOf(n),
  ]);
  await sink.write('holds', [holder, id]);
  await sink.write('in', [id, firm]);
  await sink.write('owns', [holder, firm, id, status, percent, low, high, size, from, until, label]);
}

async function writeArticle(sink: Sink, { claims, ...article }: MarketArticle): Promise<void> {
  const { id, url, title, publishedAt, text, textHash } = article;
  const made = ['market', 'PRESS', publishedAt, text, textHash, 'en', RECORDED_AT, '1', publishedAt];
  await sink.write('articles', [id, url, title, ...made]);
  for (const { id: claimId, stake, quote, start } of claims) {
    const { status, percent, bound, size, from, until } = stake;
    const [holder, firm] = [partyId(stake.holder), partyId(stake.firm)];
    const told = [holder, firm, status, percent, bound, size, from, until, quote, start, start + quote.length];
    const head = [id, idOf('f', stake.n), 'STAKE', claimId, publishedAt, RECORDED_AT];
    await sink.write('states', [...head, ...told, 'holder-holds-percent', 0.9, false]);
  }
}
