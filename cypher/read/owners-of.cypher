// Stakes in each of the firms, the largest first, with their holders and, where asked, their newest claims.
UNWIND $ids AS id
MATCH (firm:Party {id: id})
CALL (firm) {
  MATCH (firm)<-[:IN]-(s:Stake)<-[:HOLDS]-(holder:Party)
  WHERE
      ((s.status IN $statuses AND s.status <> 'FORMER' AND (s.from IS NULL OR s.from <= $asOf) AND (s.until IS NULL OR s.until > $asOf))
        OR ('FORMER' IN $statuses AND (s.status = 'FORMER' OR (s.status = 'HELD' AND s.until <= $asOf))))
      AND ($minPercent IS NULL OR (s.percent IS NOT NULL AND s.high >= $minPercent))
      AND ($afterRank IS NULL OR s.rank < $afterRank OR (s.rank = $afterRank AND s.id > $afterId))
  RETURN s, holder ORDER BY s.rank DESC, s.id LIMIT $limit
}
CALL (s) {
  MATCH (a:Article)-[c:STATES]->(s)
  WHERE c.retractedAt IS NULL
  WITH a, c ORDER BY c.asOf DESC, c.claimId LIMIT $claims
  RETURN collect(c {.*, factId: s.id, article: a {.id, .url, .title, .publisher, .kind, .publishedAt, .language, .ingestedAt, .readerVersion}}) AS claims
}
RETURN id AS parent, s {.id, .percent, .bound, .low, .high, .size, .label, .from, .until, .rank, .claimCount} AS stake, CASE WHEN s.status = 'HELD' AND s.until <= $asOf THEN 'FORMER' ELSE s.status END AS status,
  holder {.id, .name, .kind, .country, .trade, .tickers, venture: holder:Venture} AS holder, firm {.id, .name, .kind, .country, .trade, .tickers, venture: firm:Venture} AS firm, claims
ORDER BY s.rank DESC, s.id
