// The parties that a name or an id means, each with the stakes in it, the largest first: one row a party, so that a name that several bear is seen.
CALL () {
  MATCH (firm:Party {id: $id}) RETURN firm, true AS exact
  UNION
  MATCH (:Name {key: $key})<-[known:KNOWN_AS|FOUND_BY]-(firm:Party) RETURN firm, type(known) = 'KNOWN_AS' AS exact
}
CALL (firm) {
  CALL (firm) {
    MATCH (firm)<-[:IN]-(s:Stake)<-[:HOLDS]-(holder:Party)
    WHERE
      ((s.status IN $statuses AND s.status <> 'FORMER' AND (s.from IS NULL OR s.from <= $asOf) AND (s.until IS NULL OR s.until > $asOf))
        OR ('FORMER' IN $statuses AND (s.status = 'FORMER' OR (s.status = 'HELD' AND s.until <= $asOf))))
    RETURN s, holder ORDER BY s.rank DESC, s.id LIMIT $limit
  }
  CALL (s) {
    MATCH (a:Article)-[c:STATES]->(s)
    WHERE c.retractedAt IS NULL
    WITH s, a, c ORDER BY c.asOf DESC, c.claimId LIMIT $claims
    RETURN collect(c {.*, factId: s.id, article: a {.id, .url, .title, .publisher, .kind, .publishedAt, .language, .ingestedAt, .readerVersion}}) AS claims
  }
  RETURN collect({
    stake: s {.id, .percent, .bound, .low, .high, .size, .label, .from, .until, .rank, .claimCount},
    status: CASE WHEN s.status = 'HELD' AND s.until <= $asOf THEN 'FORMER' ELSE s.status END,
    holder: holder {.id, .name, .kind, .country, .trade, .tickers, venture: holder:Venture},
    firm: firm {.id, .name, .kind, .country, .trade, .tickers, venture: firm:Venture},
    claims: claims
  }) AS owners
}
RETURN firm {.id, .name, .kind, .country, .trade, .tickers, venture: firm:Venture} AS party, exact, owners
LIMIT 20
