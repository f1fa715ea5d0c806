// Shortest ways by which two parties hang together, over stakes, posts, deals and foundings; at most six facts long.
MATCH (a:Party {id: $from})
MATCH (b:Party {id: $to})
MATCH way = SHORTEST 10 (a)-[:HOLDS|IN|SERVES|AT|BUYS|SELLS|TARGETS|FOUNDED|OF]-{2,12}(b)
WITH nodes(way) AS nodes
WHERE all(n IN nodes WHERE n:Party OR (n:Fact AND (n.status IS NOT NULL OR n.standing)))
RETURN [n IN nodes WHERE n:Party | n {.id, .name, .kind, .country, .trade, .tickers, venture: n:Venture}] AS parties, [n IN nodes WHERE n:Fact | n.id] AS facts
