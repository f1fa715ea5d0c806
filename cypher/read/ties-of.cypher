// What hangs together with each of the parties: their stakes, posts and foundings, the weightiest first.
UNWIND $ids AS id
MATCH (p:Party {id: id})
CALL (p) {
  MATCH (p)-[:HOLDS]->(s:Stake)-[:IN]->(q:Party)
  WHERE
      ((s.status IN $statuses AND s.status <> 'FORMER' AND (s.from IS NULL OR s.from <= $asOf) AND (s.until IS NULL OR s.until > $asOf))
        OR ('FORMER' IN $statuses AND (s.status = 'FORMER' OR (s.status = 'HELD' AND s.until <= $asOf))))
  RETURN q, s.rank AS rank ORDER BY rank DESC LIMIT $limit
  UNION ALL
  MATCH (p)<-[:IN]-(s:Stake)<-[:HOLDS]-(q:Party)
  WHERE
      ((s.status IN $statuses AND s.status <> 'FORMER' AND (s.from IS NULL OR s.from <= $asOf) AND (s.until IS NULL OR s.until > $asOf))
        OR ('FORMER' IN $statuses AND (s.status = 'FORMER' OR (s.status = 'HELD' AND s.until <= $asOf))))
  RETURN q, s.rank AS rank ORDER BY rank DESC LIMIT $limit
  UNION ALL
  MATCH (p)-[:SERVES|AT]-(o:Post)-[:SERVES|AT]-(q:Party)
  WHERE o.status IN ['CURRENT', 'INCOMING'] AND (o.from IS NULL OR o.from <= $asOf) AND (o.until IS NULL OR o.until > $asOf)
  RETURN q, 0.0 AS rank LIMIT $limit
  UNION ALL
  MATCH (p)-[:FOUNDED|OF]-(f:Founding)-[:FOUNDED|OF]-(q:Party)
  WHERE f.standing
  RETURN q, 0.0 AS rank LIMIT $limit
}
WITH q, max(rank) AS rank
WHERE NOT q.id IN $seen
RETURN q {.id, .name, .kind, .country, .trade, .tickers, venture: q:Venture} AS party
ORDER BY rank DESC, q.id LIMIT $limit
