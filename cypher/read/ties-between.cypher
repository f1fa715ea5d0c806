// Every stake, post and founding between the parties.
UNWIND $all.ids AS near
MATCH (p:Party {id: near})
CALL (p) {
  MATCH (p)<-[:IN]-(s:Stake)<-[:HOLDS]-(q:Party)
  WHERE q.id IN $all.ids AND
      ((s.status IN $all.statuses AND s.status <> 'FORMER' AND (s.from IS NULL OR s.from <= $all.asOf) AND (s.until IS NULL OR s.until > $all.asOf))
        OR ('FORMER' IN $all.statuses AND (s.status = 'FORMER' OR (s.status = 'HELD' AND s.until <= $all.asOf))))
  RETURN s.id AS id, 'STAKE' AS kind, q.id AS source, p.id AS target, s.label AS label, s.percent AS percent, s.low AS low, s.high AS high, CASE WHEN s.status = 'HELD' AND s.until <= $all.asOf THEN 'FORMER' ELSE s.status END AS status, s.rank AS rank
  UNION ALL
  MATCH (p)-[:SERVES]->(o:Post)-[:AT]->(q:Party)
  WHERE q.id IN $all.ids AND o.status IN ['CURRENT', 'INCOMING'] AND (o.from IS NULL OR o.from <= $all.asOf) AND (o.until IS NULL OR o.until > $all.asOf)
  RETURN o.id AS id, 'POST' AS kind, p.id AS source, q.id AS target, o.title AS label, null AS percent, null AS low, null AS high, o.status AS status, 0.0 AS rank
  UNION ALL
  MATCH (p)-[:FOUNDED]->(f:Founding)-[:OF]->(q:Party)
  WHERE q.id IN $all.ids AND f.standing
  RETURN f.id AS id, 'FOUNDING' AS kind, p.id AS source, q.id AS target, 'founded' + coalesce(' ' + toString(f.year), '') AS label, null AS percent, null AS low, null AS high, null AS status, 0.0 AS rank
}
RETURN id, kind, source, target, label, percent, low, high, status
ORDER BY rank DESC, id LIMIT $limit
