// Suggested matches in the order of their ids.
MATCH (m:MatchSuggestion {status: $status})-[:OF]->(made:Party)
MATCH (m)-[:LIKE]->(like:Party)
WHERE ($afterId IS NULL OR m.id > $afterId) AND ($id IS NULL OR m.id = $id)
RETURN m.id AS id, m.status AS status, m.score AS score, m.reasons AS reasons, m.articleId AS articleId, m.at AS at,
  made {.id, .name, .kind, .country, .trade, .tickers, venture: made:Venture} AS party,
  like {.id, .name, .kind, .country, .trade, .tickers, venture: like:Venture} AS like
ORDER BY m.id LIMIT $limit
