// The standing claims of each of the articles, in the order of their text.
UNWIND $ids AS id
MATCH (a:Article {id: id})
CALL (a) {
  MATCH (a)-[c:STATES]->(f:Fact)
  WHERE c.retractedAt IS NULL AND ($kinds IS NULL OR c.kind IN $kinds)
      AND ($afterStart IS NULL OR c.start > $afterStart OR (c.start = $afterStart AND c.claimId > $afterId))
  RETURN c, f ORDER BY c.start, c.claimId LIMIT $limit
}
RETURN id AS parent, c {.*, factId: f.id, article: a {.id, .url, .title, .publisher, .kind, .publishedAt, .language, .ingestedAt, .readerVersion}} AS claim
ORDER BY c.start, c.claimId
