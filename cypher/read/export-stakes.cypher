// A page of stakes for files, in the order of their ids; with a day only those that hold on it.
MATCH (s:Fact) USING INDEX s:Fact(id)
WHERE s.id > $afterId AND s:Stake AND s.status IS NOT NULL
  AND ($asOf IS NULL OR ((s.from IS NULL OR s.from <= $asOf) AND (s.until IS NULL OR s.until > $asOf)))
WITH s
MATCH (holder:Party)-[:HOLDS]->(s)-[:IN]->(firm:Party)
WHERE $parties IS NULL OR (holder.id IN $parties AND firm.id IN $parties)
RETURN s.id AS id, holder.id AS holderId, holder.name AS holder, firm.id AS firmId, firm.name AS firm, firm.kind AS firmKind, s.percent AS percent, s.bound AS bound,
  s.low AS low, s.high AS high, s.size AS size, s.status AS status, s.label AS label, s.from AS from, s.until AS until, s.claimCount AS claims
ORDER BY s.id LIMIT $limit
