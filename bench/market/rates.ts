/** Requests a second of each question: over our GraphQL, by the bare driver, and over `@neo4j/graphql`, turn by turn. */
import { asker } from '../http.ts';
import { callAgain, type Measured } from '../measure.ts';
import type { Place } from '../place.ts';
import type { Served } from '../process.ts';
import { bare } from './bare.ts';
import type { Question } from './questions.ts';

export interface Pace {
  readonly warmMs: number;
  readonly runMs: number;
  readonly turns: number;
}

export interface Rates {
  readonly ours: Measured;
  readonly bare: Measured;
  /** Null where it cannot answer. */
  readonly theirs: Measured | null;
}

type Call = () => Promise<unknown>;

/** The same subjects in the same order for every way. */
function calls(question: Question, { driver, address }: Place, ours: Served, theirs: Served, callers: number) {
  const counter = () => {
    let n = 0;
    return () => n++;
  };
  const checked = (rows: number): void => {
    if (!(rows >= 0)) throw new Error(`${question.name}: an answer without a list`);
  };
  const overHttp = ({ url }: Served, asked: Question['ours']): Call => {
    const [ask, next] = [asker(url, callers), counter()];
    return async () => checked(question.rows(await ask(asked(next()))));
  };
  const [run, next] = [bare(driver, address.database), counter()];
  return {
    ours: overHttp(ours, question.ours),
    bare: async () => checked(await question.bare(run, next())),
    theirs: question.theirs && overHttp(theirs, question.theirs),
  };
}

/** Subjects that all ways are asked about before they are measured. */
const COMPARED = 5;

/** The bare driver and both GraphQLs find as many rows. @throws Error where they do not */
async function compare(question: Question, { driver, address }: Place, ours: Served, theirs: Served): Promise<void> {
  if (!question.theirs || !question.comparable) return;
  const [run, us, them] = [bare(driver, address.database), asker(ours.url, 1), asker(theirs.url, 1)];
  for (let n = 0; n < COMPARED; n++) {
    const found = [
      await question.bare(run, n),
      question.rows(await us(question.ours(n))),
      question.rows(await them(question.theirs(n))),
    ];
    if (new Set(found).size > 1) throw new Error(`${question.name}, ${n}: driver, GraphQL and @neo4j/graphql find ${found} rows`);
  }
}

const middle = (turns: readonly Measured[]): Measured => turns.toSorted((a, b) => a.perSecond - b.perSecond)[turns.length >> 1]!;

/** Medians of some turns; the ways take turns. */
export async function ratesOf(
  question: Question,
  place: Place,
  servers: { readonly ours: Served; readonly theirs: Served },
  callers: number,
  { warmMs, runMs, turns }: Pace,
): Promise<Rates> {
  await compare(question, place, servers.ours, servers.theirs);
  const ways = calls(question, place, servers.ours, servers.theirs, callers);
  const seen: Record<keyof Rates, Measured[]> = { ours: [], bare: [], theirs: [] };
  for (let turn = 0; turn <= turns; turn++)
    for (const name of ['bare', 'ours', 'theirs'] as const) {
      const call = ways[name];
      if (!call) continue;
      const measured = await callAgain(callers, turn === 0 ? warmMs : runMs, call);
      if (turn > 0) seen[name].push(measured);
    }
  return { ours: middle(seen.ours), bare: middle(seen.bare), theirs: ways.theirs ? middle(seen.theirs) : null };
}
