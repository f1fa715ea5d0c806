// What hangs together with each of the parties and was not seen yet: by their stakes, posts and foundings, the weightiest first.
// Stakes come in order of rank from an index, more than are asked for, since two of them may be of one party.
UNWIND $all.ids AS id
MATCH (p:Party {id: id})
CALL (p) {
  MATCH (s:Stake)
  WHERE s.holder = p.id AND s.rank <= 1000.0
  WITH s, CASE
    WHEN s.status = 'FORMER' THEN 'FORMER'
    WHEN s.until <= $all.asOf THEN CASE s.status WHEN 'HELD' THEN 'FORMER' END
    WHEN s.from > $all.asOf THEN null
    ELSE s.status
  END AS status
  WHERE status IN $all.statuses AND NOT s.firm IN $all.seen
  WITH s ORDER BY s.holder DESC, s.rank DESC, s.id LIMIT 4 * $limit
  RETURN s.firm AS other, s.rank AS rank
  UNION ALL
  MATCH (s:Stake)
  WHERE s.firm = p.id AND s.rank <= 1000.0
  WITH s, CASE
    WHEN s.status = 'FORMER' THEN 'FORMER'
    WHEN s.until <= $all.asOf THEN CASE s.status WHEN 'HELD' THEN 'FORMER' END
    WHEN s.from > $all.asOf THEN null
    ELSE s.status
  END AS status
  WHERE status IN $all.statuses AND NOT s.holder IN $all.seen
  WITH s ORDER BY s.firm DESC, s.rank DESC, s.id LIMIT 4 * $limit
  RETURN s.holder AS other, s.rank AS rank
  UNION ALL
  MATCH (p)-[:SERVES|AT]-(o:Post)-[:SERVES|AT]-(q:Party)
  WHERE NOT q.id IN $all.seen AND o.status IN ['CURRENT', 'INCOMING'] AND (o.from IS NULL OR o.from <= $all.asOf) AND (o.until IS NULL OR o.until > $all.asOf)
  WITH DISTINCT q ORDER BY q.id LIMIT $limit
  RETURN q.id AS other, 0.0 AS rank
  UNION ALL
  MATCH (p)-[:FOUNDED|OF]-(f:Founding)-[:FOUNDED|OF]-(q:Party)
  WHERE NOT q.id IN $all.seen AND f.standing
  WITH DISTINCT q ORDER BY q.id LIMIT $limit
  RETURN q.id AS other, 0.0 AS rank
}
WITH other, max(rank) AS rank ORDER BY rank DESC, other LIMIT $limit
MATCH (q:Party {id: other})
RETURN q {.id, .name, .kind, .country, .trade, .tickers, venture: q:Venture} AS party
ORDER BY rank DESC, q.id
