import { text } from '../decode.ts';
import { article, claim, party } from '../rows.ts';
import { readQuery } from '../statement.ts';

export const articlesById = readQuery('read/articles-by-id.cypher', ['ids'], { article });
export const articleByUrl = readQuery('read/article-by-url.cypher', ['url'], { article });
export const articles = readQuery('read/articles.cypher', ['since', 'afterDay', 'afterId', 'limit'], { article, day: text });
export const articlesOf = readQuery('read/articles-of.cypher', ['ids', 'since', 'afterDay', 'afterId', 'limit'], {
  parent: text,
  article,
  day: text,
});
export const textsOfArticles = readQuery('read/texts-of-articles.cypher', ['ids'], { id: text, text });
export const articlesToReread = readQuery(
  'read/articles-to-reread.cypher',
  ['afterId', 'current', 'recorded', 'readBy', 'limit'],
  { article },
);
export const partiesOfArticles = readQuery('read/parties-of-articles.cypher', ['ids'], { parent: text, party });

export const claimsOfFacts = readQuery('read/claims-of-facts.cypher', ['ids', 'limit'], { parent: text, claim });
export const claimsAgainst = readQuery('read/claims-against.cypher', ['ids'], { parent: text, claim });
export const claimsOfArticles = readQuery('read/claims-of-articles.cypher', ['ids', 'kinds', 'afterStart', 'afterId', 'limit'], {
  parent: text,
  claim,
});
export const claimsById = readQuery('read/claims-by-id.cypher', ['ids'], { claim });
