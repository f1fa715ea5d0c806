// A page of claims for files, in the order of their ids: about facts of these parties, in force on a day, that stood at a moment.
MATCH (a:Article)-[c:STATES]->(f:Fact)
USING INDEX c:STATES(claimId)
WHERE c.claimId > $afterId AND ($knownAt IS NULL OR (c.recordedAt <= $knownAt AND (c.retractedAt IS NULL OR c.retractedAt > $knownAt)))
  AND ($asOf IS NULL OR ((f.from IS NULL OR f.from <= $asOf) AND (f.until IS NULL OR f.until > $asOf) AND (f.announcedOn IS NULL OR f.announcedOn <= $asOf)))
  AND ($parties IS NULL OR CASE WHEN f:Deal THEN EXISTS { (f)--(p:Party) WHERE p.id IN $parties } ELSE NOT EXISTS { (f)--(p:Party) WHERE NOT p.id IN $parties } END)
RETURN c.claimId AS id, c.kind AS kind, f.id AS factId, CASE WHEN f:Founding THEN coalesce(f.standing, false) ELSE f.status IS NOT NULL END AS believed, f.status AS factStatus, c.quote AS quote,
  c.start AS start, c.end AS end, c.rule AS rule, c.confidence AS confidence, c.inferred AS inferred, c.percent AS percent, c.bound AS bound,
  c.size AS size, c.status AS status, c.title AS title, c.asOf AS asOf, c.recordedAt AS recordedAt, c.retractedAt AS retractedAt,
  a.id AS articleId, a.url AS url, a.title AS headline, a.publisher AS publisher, a.publishedAt AS publishedAt
ORDER BY c.claimId LIMIT $limit
