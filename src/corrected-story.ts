/** A story that says that it corrects an earlier one takes its place: the claims of the earlier one count no longer, and what was known then stays answerable. */
import type { Revision } from './believe.ts';
import type { Article, Claim, Instant, Story } from './domain.ts';
import { claimsInScope, freeUrl, markArticle, placedClaim, type Transaction, textsOfArticles } from './graph/index.ts';
import { textHash } from './ids.ts';
import { isStanding, judge, placedClaimsOf, retracted, takePartiesOf } from './revise.ts';
import { scopesOf } from './settle.ts';

/** "CORRECTED-Acme raises stake", "Correction: …". */
const HEADLINE = /^\W*(?:corrected|correction|refile)\s*[-:–—]/i;
/** "(Corrects percentage in second paragraph)", "(Adds detail, corrects name)", "(This story was corrected to fix the spelling)". */
const REMARK =
  /\((?:[^()]{0,120}\b)?(?:corrects|corrected to|refiles to (?:correct|fix)|fixes (?:name|typo|spelling|figure|percent))\b[^()]*\)/i;
/** Remarks stand at the beginning or at the end. */
const NEAR_ENDS = 400;

/** An agency corrects a story within so many days. */
const CORRECTED_DAYS = 7;
const DAY_MS = 86_400_000;
/** Of the shorter text so many runs of three words stand in the other too. */
const SAME_STORY = 0.5;
const RUN = 3;
/** Who judges where no person does. */
const BY = 'stakegraph';

/** True where a story says that it corrects another. */
export function saysThatItCorrects({ title, text, cuts }: Story): boolean {
  const places = [title ?? '', ...cuts.map((cut) => cut.text), text.slice(0, NEAR_ENDS), text.slice(-NEAR_ENDS)];
  return places.some((place) => HEADLINE.test(place) || REMARK.test(place));
}

/** True where the standing article has another text: it is the same address, told anew. */
export async function hasOtherText(tx: Transaction, id: string, article: Pick<Article, 'textHash'>): Promise<boolean> {
  const [row] = await tx.run(textsOfArticles, { ids: [id] });
  return row !== undefined && textHash(row.text) !== article.textHash;
}

/** The article of the same days whose text is most like this one's and that speaks of the same parties; null where none is like it. */
export async function earlierVersion(tx: Transaction, article: Article, claims: readonly Claim[]): Promise<string | null> {
  const day = claims[0]?.asOf;
  if (day === undefined) return null;
  const rows = await tx.run(claimsInScope, { all: scopesOf(claims.map(({ fact }) => fact)) });
  const near = rows.map((row) => placedClaim(row).claim).filter((claim) => isStanding({ claim }) && isNear(claim.asOf, day));
  const ids = [...new Set(near.map(({ articleId }) => articleId))].filter((id) => id !== article.id);
  const texts = ids.length === 0 ? [] : await tx.run(textsOfArticles, { ids });
  const [best] = texts
    .map(({ id, text }) => ({ id, likeness: likeness(text, article.text) }))
    .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1));
  return best && best.likeness >= SAME_STORY ? best.id : null;
}

const isNear = (a: string, b: string): boolean => Math.abs(Date.parse(a) - Date.parse(b)) <= CORRECTED_DAYS * DAY_MS;

function likeness(a: string, b: string): number {
  const [ours, theirs] = [runsOf(a), runsOf(b)];
  return ours.intersection(theirs).size / Math.max(1, Math.min(ours.size, theirs.size));
}

function runsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return new Set(words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' ')));
}

/** Withdraws the earlier version in the caller's transaction; gives its claims as they read from now on. `restoreArticle` undoes it. */
export async function withdraw(tx: Transaction, id: string, by: Article, at: Instant): Promise<readonly Revision[]> {
  const standing = (await placedClaimsOf(tx, id)).filter(isStanding);
  await takePartiesOf(
    tx,
    standing.map(({ claim }) => claim.fact),
    at,
  );
  const why = `the article ${by.id} corrects it`;
  await tx.run(freeUrl, { id });
  await tx.run(markArticle, { id, retractedAt: at, why });
  await judge(tx, 'RETRACTION', { by: BY, why }, at, { articles: [id] });
  return standing.map((placed) => retracted(placed, at));
}
