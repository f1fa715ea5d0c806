// All deals since a day, the newest first.
MATCH (d:Deal) USING INDEX d:Deal(announcedOn)
WHERE d.announcedOn >= $since AND d.status IS NOT NULL AND ($kinds IS NULL OR d.kind IN $kinds) AND ($statuses IS NULL OR d.status IN $statuses)
      AND ($afterDay IS NULL OR d.announcedOn < $afterDay OR (d.announcedOn = $afterDay AND d.id > $afterId))
WITH d ORDER BY d.announcedOn DESC, d.id LIMIT $limit
CALL (d) {
  MATCH (a:Article)-[c:STATES]->(d)
  WHERE c.retractedAt IS NULL
  WITH a, c ORDER BY c.asOf DESC, c.claimId LIMIT $claims
  RETURN collect(c {.*, factId: d.id, article: a {.id, .url, .title, .publisher, .kind, .publishedAt, .language, .ingestedAt, .readerVersion}}) AS claims
}
RETURN d {.id, .kind, .status, .percent, .amountValue, .amountCurrency, .amountBound, .announcedOn, .label, .claimCount} AS deal,
  [(b:Party)-[:BUYS]->(d) | b {.id, .name, .kind, .country, .trade, .tickers, venture: b:Venture}] AS buyers, [(b:Party)-[:SELLS]->(d) | b {.id, .name, .kind, .country, .trade, .tickers, venture: b:Venture}] AS sellers,
  head([(d)-[:TARGETS]->(b:Party) | b {.id, .name, .kind, .country, .trade, .tickers, venture: b:Venture}]) AS target, claims
ORDER BY d.announcedOn DESC, d.id
