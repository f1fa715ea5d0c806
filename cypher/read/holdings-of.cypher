// Stakes that each of the holders has, the largest first, with the firms and, where asked, their newest claims.
UNWIND $ids AS id
MATCH (holder:Party {id: id})
CALL (id) {
  MATCH (s:Stake)
  WHERE s.holder = id AND s.rank <= coalesce($afterRank, 1000.0)
  WITH s, CASE
    WHEN s.status = 'FORMER' THEN 'FORMER'
    WHEN s.until <= $asOf THEN CASE s.status WHEN 'HELD' THEN 'FORMER' END
    WHEN s.from > $asOf THEN null
    ELSE s.status
  END AS status
  WHERE status IN $statuses
    AND ($minPercent IS NULL OR (s.percent IS NOT NULL AND s.high >= $minPercent))
    AND ($afterRank IS NULL OR s.rank < $afterRank OR s.id > $afterId)
  RETURN s, status ORDER BY s.holder DESC, s.rank DESC, s.id LIMIT $limit
}
MATCH (s)-[:IN]->(firm:Party)
CALL (s) {
  MATCH (a:Article)-[c:STATES]->(s)
  WHERE c.retractedAt IS NULL
  WITH a, c ORDER BY c.asOf DESC, c.claimId LIMIT $claims
  RETURN collect(c {.*, factId: s.id, article: a {.id, .url, .title, .publisher, .kind, .publishedAt, .language, .ingestedAt, .readerVersion}}) AS claims
}
RETURN id AS parent, s {.id, .percent, .bound, .low, .high, .size, .label, .from, .until, .rank, .claimCount} AS stake, status,
  holder {.id, .name, .kind, .country, .trade, .tickers, venture: holder:Venture} AS holder, firm {.id, .name, .kind, .country, .trade, .tickers, venture: firm:Venture} AS firm, claims
ORDER BY s.rank DESC, s.id
