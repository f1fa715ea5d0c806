// A page of claims for files, in the order of their ids; with a moment only those that stood then.
MATCH (a:Article)-[c:STATES]->(f:Fact)
USING INDEX c:STATES(claimId)
WHERE c.claimId > $afterId AND ($knownAt IS NULL OR (c.recordedAt <= $knownAt AND (c.retractedAt IS NULL OR c.retractedAt > $knownAt)))
RETURN c.claimId AS id, c.kind AS kind, f.id AS factId, c.quote AS quote, c.start AS start, c.end AS end, c.rule AS rule, c.confidence AS confidence,
  c.inferred AS inferred, c.percent AS percent, c.bound AS bound, c.size AS size, c.status AS status, c.title AS title, c.asOf AS asOf,
  c.recordedAt AS recordedAt, c.retractedAt AS retractedAt, a.id AS articleId, a.url AS url, a.title AS headline, a.publisher AS publisher,
  a.publishedAt AS publishedAt
ORDER BY c.claimId LIMIT $limit
