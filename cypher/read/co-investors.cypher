// Who holds stakes in the same firms as a party, the most shared firms first.
MATCH (party:Party {id: $id})-[mine:OWNS]->(firm:Party)
WHERE mine.status IN $statuses AND mine.from <= $asOf AND (mine.until IS NULL OR mine.until > $asOf)
WITH DISTINCT party, firm ORDER BY firm.id LIMIT 1000
MATCH (firm)<-[theirs:OWNS]-(other:Party)
WHERE other <> party AND theirs.status IN $statuses AND theirs.from <= $asOf AND (theirs.until IS NULL OR theirs.until > $asOf)
WITH other, collect(DISTINCT firm) AS firms, collect(theirs.stakeId) AS stakes
RETURN other {.id, .name, .kind, .country, .trade, .tickers, venture: other:Venture} AS party, [firm IN firms[..20] | firm {.id, .name, .kind, .country, .trade, .tickers, venture: firm:Venture}] AS firms, stakes[..20] AS stakes, size(firms) AS shared
ORDER BY shared DESC, other.id SKIP $skip LIMIT $limit
