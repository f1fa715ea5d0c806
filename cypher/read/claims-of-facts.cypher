// The newest standing claims behind each of the facts.
UNWIND $ids AS id
MATCH (f:Fact {id: id})
CALL (f) {
  MATCH (a:Article)-[c:STATES]->(f)
  WHERE c.retractedAt IS NULL
  RETURN a, c ORDER BY c.asOf DESC, c.claimId LIMIT $limit
}
RETURN id AS parent, c {.*, factId: f.id, article: a {.id, .url, .title, .publisher, .kind, .publishedAt, .language, .ingestedAt, .readerVersion}} AS claim
ORDER BY c.asOf DESC, c.claimId
