// The change feed after a place in it, the oldest first.
MATCH (change:Change) USING INDEX change:Change(seq)
WHERE change.seq > $after
  AND ($kinds IS NULL OR change.kind IN $kinds)
  AND ($party IS NULL OR EXISTS { (change)-[:CONCERNS]->(:Party {id: $party}) })
RETURN change.seq AS seq, change.at AS at, change.kind AS kind, change.action AS action, change.factId AS factId,
  change.before AS before, change.after AS after, change.why AS why, change.articleId AS articleId,
  [(change)-[:CONCERNS]->(p:Party) | p {.id, .name, .kind, .country, .trade, .tickers, venture: p:Venture}] AS parties
ORDER BY change.seq LIMIT $limit
