// Shortest ways by which two parties hang together on a day, over stakes, posts, deals and foundings; at most six facts long.
MATCH (a:Party {id: $from})
MATCH (b:Party {id: $to})
MATCH way = SHORTEST 10 (a) (()-[:HOLDS|IN|SERVES|AT|BUYS|SELLS|TARGETS|FOUNDED|OF]-(n WHERE n:Party OR n.standing OR (n.status IS NOT NULL AND (n.from IS NULL OR n.from <= $asOf) AND (n.until IS NULL OR n.until > $asOf)))){2,12} (b)
WITH nodes(way) AS nodes LIMIT $limit
RETURN [n IN nodes WHERE n:Party | n {.id, .name, .kind, .country, .trade, .tickers, venture: n:Venture}] AS parties, [n IN nodes WHERE n:Fact | n.id] AS facts
