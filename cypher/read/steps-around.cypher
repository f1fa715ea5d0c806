// What hangs together with some parties and was not seen yet, in $all.steps steps, none, one or two: by stakes, posts and foundings, the weightiest first. With them all that was seen, and what ties these parties.
// Stakes come in order of rank from an index, more than are asked for, since two of them may be of one party.
CALL () {
  UNWIND CASE WHEN $all.steps > 0 THEN $all.ids ELSE [] END AS id
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
    MATCH (p)-[:SERVES|AT]-(o:Post)
    WHERE o.status IN ['CURRENT', 'INCOMING'] AND (o.from IS NULL OR o.from <= $all.asOf) AND (o.until IS NULL OR o.until > $all.asOf)
    WITH o
    MATCH (o)-[:SERVES|AT]-(q)
    WHERE NOT q.id IN $all.seen
    WITH DISTINCT q ORDER BY q.id LIMIT $limit
    RETURN q.id AS other, 0.0 AS rank
    UNION ALL
    MATCH (p)-[:FOUNDED|OF]-(f:Founding)
    WHERE f.standing
    WITH f
    MATCH (f)-[:FOUNDED|OF]-(q)
    WHERE NOT q.id IN $all.seen
    WITH DISTINCT q ORDER BY q.id LIMIT $limit
    RETURN q.id AS other, 0.0 AS rank
  }
  WITH other, max(rank) AS rank ORDER BY rank DESC, other LIMIT $limit
  RETURN collect(other) AS near
}
CALL (near) {
  UNWIND CASE WHEN $all.steps > 1 AND size(near) < $limit THEN near ELSE [] END AS id
  MATCH (p:Party {id: id})
  CALL (p, near) {
    MATCH (s:Stake)
    WHERE s.holder = p.id AND s.rank <= 1000.0
    WITH s, near, CASE
      WHEN s.status = 'FORMER' THEN 'FORMER'
      WHEN s.until <= $all.asOf THEN CASE s.status WHEN 'HELD' THEN 'FORMER' END
      WHEN s.from > $all.asOf THEN null
      ELSE s.status
    END AS status
    WHERE status IN $all.statuses AND NOT s.firm IN $all.seen AND NOT s.firm IN near
    WITH s ORDER BY s.holder DESC, s.rank DESC, s.id LIMIT 4 * $limit
    RETURN s.firm AS other, s.rank AS rank
    UNION ALL
    MATCH (s:Stake)
    WHERE s.firm = p.id AND s.rank <= 1000.0
    WITH s, near, CASE
      WHEN s.status = 'FORMER' THEN 'FORMER'
      WHEN s.until <= $all.asOf THEN CASE s.status WHEN 'HELD' THEN 'FORMER' END
      WHEN s.from > $all.asOf THEN null
      ELSE s.status
    END AS status
    WHERE status IN $all.statuses AND NOT s.holder IN $all.seen AND NOT s.holder IN near
    WITH s ORDER BY s.firm DESC, s.rank DESC, s.id LIMIT 4 * $limit
    RETURN s.holder AS other, s.rank AS rank
    UNION ALL
    MATCH (p)-[:SERVES|AT]-(o:Post)
    WHERE o.status IN ['CURRENT', 'INCOMING'] AND (o.from IS NULL OR o.from <= $all.asOf) AND (o.until IS NULL OR o.until > $all.asOf)
    WITH o, near
    MATCH (o)-[:SERVES|AT]-(q)
    WHERE NOT q.id IN $all.seen AND NOT q.id IN near
    WITH DISTINCT q ORDER BY q.id LIMIT $limit
    RETURN q.id AS other, 0.0 AS rank
    UNION ALL
    MATCH (p)-[:FOUNDED|OF]-(f:Founding)
    WHERE f.standing
    WITH f, near
    MATCH (f)-[:FOUNDED|OF]-(q)
    WHERE NOT q.id IN $all.seen AND NOT q.id IN near
    WITH DISTINCT q ORDER BY q.id LIMIT $limit
    RETURN q.id AS other, 0.0 AS rank
  }
  WITH other, max(rank) AS rank ORDER BY rank DESC, other LIMIT $limit
  RETURN collect(other) AS further
}
WITH near, further[..$limit - size(near)] AS further
CALL (near, further) {
  UNWIND $all.seen + near + further AS id
  MATCH (p:Party {id: id})
  RETURN collect(p) AS parties
}
CALL (parties) {
  UNWIND CASE WHEN $ties > 0 THEN parties ELSE [] END AS p
  CALL (p, parties) {
    MATCH (p)<-[r:OWNS]-(q)
    WHERE q IN parties AND r.status IN $all.statuses AND r.from <= $all.asOf AND (r.until IS NULL OR r.until > $all.asOf)
    RETURN r.stakeId AS id, 'STAKE' AS kind, q.id AS source, p.id AS target, r.label AS label, r.percent AS percent, r.low AS low, r.high AS high, r.status AS status
    UNION ALL
    // What OWNS does not shadow.
    WITH p, parties WHERE 'FORMER' IN $all.statuses OR 'RUMOURED' IN $all.statuses
    MATCH (p)<-[:IN]-(s:Stake)<-[:HOLDS]-(q)
    WITH p, parties, q, s, CASE
      WHEN s.status = 'FORMER' THEN 'FORMER'
      WHEN s.until <= $all.asOf THEN CASE s.status WHEN 'HELD' THEN 'FORMER' END
      WHEN s.from > $all.asOf THEN null
      ELSE s.status
    END AS status
    WHERE q IN parties AND status IN ['FORMER', 'RUMOURED'] AND status IN $all.statuses
    RETURN s.id AS id, 'STAKE' AS kind, q.id AS source, p.id AS target, s.label AS label, s.percent AS percent, s.low AS low, s.high AS high, status
    UNION ALL
    MATCH (p)-[:SERVES]->(o:Post)-[:AT]->(q:Party)
    WHERE q IN parties AND o.status IN ['CURRENT', 'INCOMING'] AND (o.from IS NULL OR o.from <= $all.asOf) AND (o.until IS NULL OR o.until > $all.asOf)
    RETURN o.id AS id, 'POST' AS kind, p.id AS source, q.id AS target, o.title AS label, null AS percent, null AS low, null AS high, o.status AS status
    UNION ALL
    MATCH (p)-[:FOUNDED]->(f:Founding)-[:OF]->(q:Party)
    WHERE q IN parties AND f.standing
    RETURN f.id AS id, 'FOUNDING' AS kind, p.id AS source, q.id AS target, 'founded' + coalesce(' ' + toString(f.year), '') AS label, null AS percent, null AS low, null AS high, null AS status
  }
  WITH * ORDER BY coalesce(percent, low, -1.0) DESC, id LIMIT $ties
  RETURN collect({id: id, kind: kind, source: source, target: target, label: label, percent: percent, low: low, high: high, status: status}) AS ties
}
RETURN [p IN parties | p {.id, .name, .kind, .country, .trade, .tickers, venture: p:Venture}] AS parties, near, further, ties
