/** One article and all that it states go into the graph as one transaction, or nothing does. */
import { believe } from './believe.ts';
import { earlierVersion, hasOtherText, saysThatItCorrects, withdraw } from './corrected-story.ts';
import type { Article, Claim, Fact, Instant, PartyRef, Reading } from './domain.ts';
import { fuseParties } from './fuse.ts';
import {
  articleKnown,
  correctedClaims,
  type Graph,
  markRead,
  type PlacedClaim,
  type Transaction,
  writeArticle,
} from './graph/index.ts';
import { stableId } from './ids.ts';
import { withParties } from './parties-of.ts';
import { isNew, nameRows, type Placed, partyRow, placeParties, suggest, takeNamesOf } from './place.ts';
import { placedClaimsOf, retracted } from './revise.ts';

/** `CREATED`: something was written. `UNCHANGED`: all of it stood there already. */
export const ENTRY_STATUSES = ['CREATED', 'UNCHANGED'] as const;

/** What became of an article. */
export interface Entered {
  readonly status: (typeof ENTRY_STATUSES)[number];
  readonly articleId: string;
  /** Parties that the graph knew. */
  readonly found: readonly string[];
  /** Parties that came with the article. */
  readonly made: readonly string[];
  /** Claims that were written, in the order of the text. */
  readonly claimIds: readonly string[];
}

export interface Entry {
  readonly article: Article;
  /** True where the article stands already and only facts are added to it. */
  readonly standing?: boolean;
  readonly reading: Reading;
  /** Ids of parties that the caller named by id, by their key in the reading. */
  readonly given?: ReadonlyMap<PartyRef, string>;
  readonly at: Instant;
}

const NOBODY: ReadonlyMap<PartyRef, string> = new Map();

/**
 * Writes an article, its parties and claims. The same article again (by url or cleaned text) changes nothing; one that says that it corrects another
 * takes its place.
 * @throws CodedError DATABASE_UNAVAILABLE
 */
export async function enter(graph: Graph, entry: Entry): Promise<Entered> {
  const { article, standing = false, reading, at } = entry;
  const corrects = !standing && saysThatItCorrects(reading.story);
  return graph.write(async (tx) => {
    // Sent one behind the other without waiting: the second is answered when the names are taken.
    const [, [twin]] = await Promise.all([
      takeNamesOf(tx, reading, at),
      standing ? [] : tx.run(articleKnown, { url: article.url, textHash: article.textHash }),
    ]);
    if (twin && !(corrects && (await hasOtherText(tx, twin.id, article))))
      return { status: 'UNCHANGED', articleId: twin.id, found: [], made: [], claimIds: [] };
    // A corrected version at the same address is an article of its own.
    const own = twin ? { ...article, id: stableId('article', article.id, article.textHash) } : article;
    return write(tx, { ...entry, article: own }, { corrects, earlierId: twin?.id ?? null });
  });
}

interface Earlier {
  readonly corrects: boolean;
  /** The version that stands at the same address. */
  readonly earlierId: string | null;
}

async function write(
  tx: Transaction,
  { article, standing = false, reading, given = NOBODY, at }: Entry,
  { corrects, earlierId }: Earlier,
): Promise<Entered> {
  const placed = await placeParties(tx, article.id, reading, given, at);
  const stood = standing ? await placedClaimsOf(tx, article.id) : [];
  const claims = newOf(claimsOf(reading, article, placed, at), stood);
  const told = { articleId: article.id, ...whoCame(placed), claimIds: claims.map(({ claimId }) => claimId) };
  if (standing && claims.length === 0) return { status: 'UNCHANGED', ...told };
  await fuseParties(tx, article.id, placed, at);
  const earlier = corrects ? (earlierId ?? (await earlierVersion(tx, article, claims))) : null;
  const revised = earlier === null ? [] : await withdraw(tx, earlier, article, at);
  await writeParties(tx, standing ? null : article, placed, claims);
  await suggest(tx, article.id, placed, at);
  const why = earlier === null ? 'article' : `correction of the article ${earlier}`;
  await believe(tx, { added: claims, revised }, { at, why, articleId: article.id });
  return { status: 'CREATED', ...told };
}

/** Claims that do not stand yet. One that was retracted and is made again is another claim: the first keeps its end. */
function newOf(claims: readonly Claim[], stood: readonly PlacedClaim[]): readonly Claim[] {
  const before = new Map(stood.map(({ claim }) => [claim.claimId, claim]));
  return claims.flatMap((claim) => {
    const same = before.get(claim.claimId);
    if (!same) return [claim];
    const again = { ...claim, claimId: stableId(claim.claimId, same.retractedAt ?? '') };
    return same.retractedAt === null ? [] : newOf([again], stood);
  });
}

/**
 * Puts a newer reading of a standing article in the place of the older one: claims that it does not make any more are retracted, new ones are added,
 * and what a person recorded or corrected stays so. What was known before stays answerable.
 */
export async function reenter(
  graph: Graph,
  { article, reading, at }: Pick<Entry, 'article' | 'reading' | 'at'>,
): Promise<Entered> {
  return graph.write(async (tx) => {
    await takeNamesOf(tx, reading, at);
    const placed = await placeParties(tx, article.id, reading, NOBODY, at);
    await fuseParties(tx, article.id, placed, at);
    const { added, revised } = await replaced(tx, article.id, claimsOf(reading, article, placed, at), at);
    await writeParties(tx, null, placed, added);
    await suggest(tx, article.id, placed, at);
    await tx.run(markRead, { id: article.id, readerVersion: article.readerVersion });
    await believe(tx, { added, revised }, { at, why: `read again by version ${article.readerVersion}`, articleId: article.id });
    return {
      status: added.length + revised.length > 0 ? 'CREATED' : 'UNCHANGED',
      articleId: article.id,
      ...whoCame(placed),
      claimIds: added.map(({ claimId }) => claimId),
    };
  });
}

/** What a newer reading changes of an article's claims. A claim that a person has corrected is not made again. */
async function replaced(tx: Transaction, articleId: string, read: readonly Claim[], at: Instant) {
  const stood = await placedClaimsOf(tx, articleId);
  const before = stood.filter(({ claim }) => claim.retractedAt === null && claim.fact.rule !== 'recorded');
  const corrected = new Set((await tx.run(correctedClaims, { id: articleId })).map(({ claimId }) => claimId));
  const stays = new Set(read.map(({ fact }) => wordingOf(fact)));
  const had = [...before, ...stood.filter(({ claim }) => corrected.has(claim.claimId))];
  const said = new Set(had.map(({ claim }) => wordingOf(claim.fact)));
  const fresh = read.filter(({ fact }) => !said.has(wordingOf(fact)));
  return {
    added: newOf(fresh, stood),
    revised: before.filter(({ claim }) => !stays.has(wordingOf(claim.fact))).map((one) => retracted(one, at)),
  };
}

/** Two readings say the same where the fact, its parties and its place in the text are the same; how sure a version is does not matter. */
const wordingOf = ({ rule: _rule, confidence: _confidence, ...fact }: Fact): string =>
  JSON.stringify(Object.entries(fact).sort());

const whoCame = (placed: readonly Placed[]): Pick<Entered, 'found' | 'made'> => ({
  found: placed.filter((party) => !isNew(party)).map(({ id }) => id),
  made: placed.filter(isNew).map(({ id }) => id),
});

async function writeParties(
  tx: Transaction,
  article: Article | null,
  placed: readonly Placed[],
  claims: readonly Claim[],
): Promise<void> {
  await tx.run(writeArticle, {
    all: {
      articles: article ? [{ ...article, sortDay: article.publishedAt ?? article.ingestedAt.slice(0, 10) }] : [],
      parties: placed.map((party) => partyRow(party, claims)),
      names: placed.flatMap(nameRows),
    },
  });
}

/**
 * The facts of a reading as claims of the article, with ids of the graph in place of keys. A claim's own id is made of what the article says,
 * with its own names: the same whatever the graph knows.
 */
function claimsOf({ facts }: Reading, article: Article, placed: readonly Placed[], at: Instant): readonly Claim[] {
  const byKey = new Map(placed.map((party) => [party.read.key, party]));
  const said = (key: PartyRef) => `${key} ${byKey.get(key)?.read.names[0] ?? byKey.get(key)?.id}`;
  const claims = facts.map((fact): readonly [string, Claim] => {
    const claimId = stableId('claim', article.id, article.readerVersion, JSON.stringify(withParties(fact, said)));
    return [
      claimId,
      {
        claimId,
        articleId: article.id,
        source: article.kind,
        asOf: article.publishedAt ?? at.slice(0, 10),
        recordedAt: at,
        retractedAt: null,
        fact: withParties(fact, (key) => byKey.get(key)?.id ?? key),
      },
    ];
  });
  // What an article says twice in the same words it claims once.
  return [...new Map(claims).values()];
}
