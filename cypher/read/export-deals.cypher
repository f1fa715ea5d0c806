// A page of deals for files, in the order of their ids; with a day only those announced by then.
MATCH (d:Fact) USING INDEX d:Fact(id)
WHERE d.id > $afterId AND d:Deal AND d.status IS NOT NULL AND ($asOf IS NULL OR d.announcedOn <= $asOf)
WITH d, [(p:Party)-[:BUYS]->(d) | p] AS buyers, [(p:Party)-[:SELLS]->(d) | p] AS sellers, head([(d)-[:TARGETS]->(p:Party) | p]) AS target
WHERE $parties IS NULL OR any(p IN buyers + sellers + [target] WHERE p.id IN $parties)
RETURN d.id AS id, d.kind AS kind, d.status AS status, d.label AS label, [p IN buyers | p.id] AS buyerIds, [p IN buyers | p.name] AS buyers,
  [p IN sellers | p.id] AS sellerIds, [p IN sellers | p.name] AS sellers, target.id AS targetId, target.name AS target, d.percent AS percent,
  d.amountValue AS amount, d.amountCurrency AS currency, d.amountBound AS amountBound, d.announcedOn AS announcedOn, d.claimCount AS claims
ORDER BY d.id LIMIT $limit
