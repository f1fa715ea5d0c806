// What hangs together with each of the parties and was not seen yet: by their stakes, posts and foundings, the weightiest first.
UNWIND $ids AS id
MATCH (p:Party {id: id})
CALL (p) {
  MATCH (p)-[:HOLDS]->(s:Stake)-[:IN]->(q:Party)
  WHERE NOT q.id IN $seen AND
      ((s.status IN $statuses AND s.status <> 'FORMER' AND (s.from IS NULL OR s.from <= $asOf) AND (s.until IS NULL OR s.until > $asOf))
        OR ('FORMER' IN $statuses AND (s.status = 'FORMER' OR (s.status = 'HELD' AND s.until <= $asOf))))
  WITH q, max(s.rank) AS rank ORDER BY rank DESC, q.id LIMIT $limit
  RETURN q, rank
  UNION ALL
  MATCH (p)<-[:IN]-(s:Stake)<-[:HOLDS]-(q:Party)
  WHERE NOT q.id IN $seen AND
      ((s.status IN $statuses AND s.status <> 'FORMER' AND (s.from IS NULL OR s.from <= $asOf) AND (s.until IS NULL OR s.until > $asOf))
        OR ('FORMER' IN $statuses AND (s.status = 'FORMER' OR (s.status = 'HELD' AND s.until <= $asOf))))
  WITH q, max(s.rank) AS rank ORDER BY rank DESC, q.id LIMIT $limit
  RETURN q, rank
  UNION ALL
  MATCH (p)-[:SERVES|AT]-(o:Post)-[:SERVES|AT]-(q:Party)
  WHERE NOT q.id IN $seen AND o.status IN ['CURRENT', 'INCOMING'] AND (o.from IS NULL OR o.from <= $asOf) AND (o.until IS NULL OR o.until > $asOf)
  WITH DISTINCT q ORDER BY q.id LIMIT $limit
  RETURN q, 0.0 AS rank
  UNION ALL
  MATCH (p)-[:FOUNDED|OF]-(f:Founding)-[:FOUNDED|OF]-(q:Party)
  WHERE NOT q.id IN $seen AND f.standing
  WITH DISTINCT q ORDER BY q.id LIMIT $limit
  RETURN q, 0.0 AS rank
}
WITH q, max(rank) AS rank
RETURN q {.id, .name, .kind, .country, .trade, .tickers, venture: q:Venture} AS party
ORDER BY rank DESC, q.id LIMIT $limit
