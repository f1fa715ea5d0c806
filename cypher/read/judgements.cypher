// Judgements, the newest first.
MATCH (j:Judgement) USING INDEX j:Judgement(at)
WHERE j.at >= '' AND ($afterAt IS NULL OR j.at < $afterAt OR (j.at = $afterAt AND j.id > $afterId))
  AND ($party IS NULL OR EXISTS { (j)-[:ABOUT]->(:Party|Merged {id: $party}) })
RETURN j.id AS id, j.kind AS kind, j.by AS by, j.at AS at, j.why AS why, j.detail AS detail, j.undoneBy AS undoneBy,
  [(j)-[:ABOUT]->(p:Party) | p {.id, .name, .kind, .country, .trade, .tickers, venture: p:Venture}] AS parties
ORDER BY j.at DESC, j.id LIMIT $limit
