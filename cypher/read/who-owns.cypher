// The parties that a name or an id means, each with the stakes in it, the largest first: one row a party, so that a name that several bear is seen.
CALL () {
  MATCH (firm:Party {id: $id}) RETURN firm, true AS exact
  UNION
  MATCH (:Name {key: $key})<-[known:KNOWN_AS|FOUND_BY]-(firm:Party) RETURN firm, type(known) = 'KNOWN_AS' AS exact
}
CALL (firm) {
  CALL (firm) {
    MATCH (s:Stake)
    WHERE s.firm = firm.id AND s.rank <= 1000.0
    WITH s, CASE
      WHEN s.status = 'FORMER' THEN 'FORMER'
      WHEN s.until <= $asOf THEN CASE s.status WHEN 'HELD' THEN 'FORMER' END
      WHEN s.from > $asOf THEN null
      ELSE s.status
    END AS status
    WHERE status IN $statuses
    RETURN s, status ORDER BY s.firm DESC, s.rank DESC, s.id LIMIT $limit
  }
  MATCH (s)<-[:HOLDS]-(holder:Party)
  CALL (s) {
    MATCH (a:Article)-[c:STATES]->(s)
    WHERE c.retractedAt IS NULL
    WITH s, a, c ORDER BY c.asOf DESC, c.claimId LIMIT $claims
    RETURN collect(c {.*, factId: s.id, article: a {.id, .url, .title, .publisher, .kind, .publishedAt, .language, .ingestedAt, .readerVersion}}) AS claims
  }
  RETURN collect({
    stake: s {.id, .percent, .bound, .low, .high, .size, .label, .from, .until, .rank, .claimCount},
    status: status,
    holder: holder {.id, .name, .kind, .country, .trade, .tickers, venture: holder:Venture},
    claims: claims
  }) AS owners
}
RETURN firm {.id, .name, .kind, .country, .trade, .tickers, venture: firm:Venture} AS party, exact, owners
LIMIT 20
