// Holders of stakes in at least two of the firms, those in the most firms first.
UNWIND $ids AS id
MATCH (firm:Party {id: id})<-[r:OWNS]-(holder:Party)
WHERE r.status IN $statuses AND r.from <= $asOf AND (r.until IS NULL OR r.until > $asOf)
WITH holder, collect(DISTINCT firm.id) AS firms, collect(r.stakeId) AS stakes
WHERE size(firms) > 1
RETURN holder {.id, .name, .kind, .country, .trade, .tickers, venture: holder:Venture} AS holder, stakes, size(firms) AS firms
ORDER BY firms DESC, holder.id SKIP $skip LIMIT $limit
