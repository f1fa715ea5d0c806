// Parties by name: whole names first, then beginnings, then all words, and where there are none of these, words with a slip; `prefix` is normalised, `words` and `slips` are full-text queries.
// A score is made of the name and the question alone, never of what else the graph holds: so a cursor stays good while the graph grows.
CALL () {
  MATCH (n:Name {key: $prefix})<-[:KNOWN_AS]-(p:Party)
  RETURN p, 1000.0 AS score LIMIT 1000
  UNION ALL
  MATCH (n:Name) WHERE n.key STARTS WITH $prefix
  WITH n ORDER BY n.key LIMIT 200
  MATCH (n)<-[:KNOWN_AS]-(p:Party)
  RETURN p, 100.0 + 100.0 * size($prefix) / size(n.key) AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('name_text', $words, {limit: 200}) YIELD node AS n
  MATCH (n)<-[:KNOWN_AS]-(p:Party)
  RETURN p, 50.0 + CASE WHEN size(n.key) > size($prefix) THEN 50.0 * size($prefix) / size(n.key) ELSE 49.0 END AS score
}
WITH collect({party: p, score: score}) AS found
CALL (found) {
  UNWIND found AS row
  RETURN row.party AS p, row.score AS score
  UNION ALL
  WITH found
  WHERE size(found) = 0
  CALL db.index.fulltext.queryNodes('name_text', $slips, {limit: 200}) YIELD node AS n
  MATCH (n)<-[:KNOWN_AS]-(p:Party)
  RETURN p, 49.0 - abs(size(n.key) - size($prefix)) / (1.0 + size(n.key)) AS score
}
WITH p, max(score) AS score
WHERE ($kinds IS NULL OR p.kind IN $kinds)
  AND ($afterScore IS NULL OR score < $afterScore OR (score = $afterScore AND p.id > $afterId))
RETURN p {.id, .name, .kind, .country, .trade, .tickers, venture: p:Venture} AS party, score
ORDER BY score DESC, p.id LIMIT $limit
