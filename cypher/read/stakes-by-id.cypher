// Stakes by their ids, with holder, firm and, where asked, their newest claims.
UNWIND $ids AS id
MATCH (holder:Party)-[:HOLDS]->(s:Stake&Fact {id: id})-[:IN]->(firm:Party)
WHERE s.status IS NOT NULL
CALL (s) {
  MATCH (a:Article)-[c:STATES]->(s)
  WHERE c.retractedAt IS NULL
  WITH a, c ORDER BY c.asOf DESC, c.claimId LIMIT $claims
  RETURN collect(c {.*, factId: s.id, article: a {.id, .url, .title, .publisher, .kind, .publishedAt, .language, .ingestedAt, .readerVersion}}) AS claims
}
RETURN s {.id, .percent, .bound, .low, .high, .size, .label, .from, .until, .rank, .claimCount} AS stake, CASE WHEN s.status = 'HELD' AND s.until <= $asOf THEN 'FORMER' ELSE s.status END AS status,
  holder {.id, .name, .kind, .country, .trade, .tickers, venture: holder:Venture} AS holder, firm {.id, .name, .kind, .country, .trade, .tickers, venture: firm:Venture} AS firm, claims
