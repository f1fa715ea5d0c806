/** One post for each person, firm and title; news of a post is believed before its mention. */
import type { PostProposal, Proposed } from '../rule.ts';

type Post = Proposed<PostProposal>;

/** Words without which a title is another one. */
const RANKS = new Set([
  'vice',
  'deputy',
  'assistant',
  'co',
  'associate',
  'acting',
  'junior',
  'senior',
  'executive',
  'managing',
  'non',
  'sub',
  'chief',
]);
const wordsOf = (title: string): readonly string[] =>
  title
    .replace(/[-/]/g, ' ')
    .split(/\s+/)
    .filter((word) => word && word !== 'of' && word !== 'the' && word !== 'and');

/** "retail analyst" and "analyst" are one title, "vice president" and "president" are two. */
function sameTitle(a: string, b: string): boolean {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length) as [readonly string[], readonly string[]];
  if (!short.every((word) => long.includes(word))) return false;
  return long.every((word) => short.includes(word) || !RANKS.has(word));
}

const NEWS: Readonly<Record<string, number>> = { named: 3, 'leaves-post': 2, replaces: 2, 'is-title': 1 };
const weight = (post: Post): number => NEWS[post.rule] ?? 0;

/** Words that only stand for a title: who is called so and by a title of the same firm has one post. */
const LOOSE = new Set(['boss', 'chief', 'head', 'executive', 'leader', 'top executive', 'company executive', 'number two']);

/** "Acme boss Ann Lee", elsewhere "chief executive Ann Lee": the loose word goes. */
function withoutLoose(posts: readonly Post[]): readonly Post[] {
  return posts.filter(
    (post) =>
      !LOOSE.has(post.title) ||
      !posts.some((other) => other.person === post.person && other.firm === post.firm && !LOOSE.has(other.title)),
  );
}

export function settlePosts(posts: readonly Post[]): readonly Post[] {
  const settled: Post[] = [];
  for (const post of posts) {
    const at = settled.findIndex(
      (other) => other.person === post.person && other.firm === post.firm && sameTitle(other.title, post.title),
    );
    if (at < 0) settled.push(post);
    else if (weight(post) > weight(settled[at]!)) settled[at] = post;
  }
  return withoutLoose(settled);
}
