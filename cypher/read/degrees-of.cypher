// How many owners and holdings each of the parties has; where there are over a thousand, how many were ever told, which costs nothing to know.
UNWIND $ids AS id
MATCH (p:Party {id: id})
CALL (p) {
  WITH p, COUNT { (p)<-[:IN]-() } AS told
  WHERE told > 1000
  RETURN told AS owners
  UNION ALL
  WITH p
  WHERE COUNT { (p)<-[:IN]-() } <= 1000
  MATCH (p)<-[:IN]-(s:Stake)
  WITH CASE
    WHEN s.status = 'FORMER' THEN 'FORMER'
    WHEN s.until <= $asOf THEN CASE s.status WHEN 'HELD' THEN 'FORMER' END
    WHEN s.from > $asOf THEN null
    ELSE s.status
  END AS status
  WHERE status IN $statuses
  RETURN count(*) AS owners
}
WITH id, p, sum(owners) AS owners
CALL (p) {
  WITH p, COUNT { (p)-[:HOLDS]->() } AS told
  WHERE told > 1000
  RETURN told AS holdings
  UNION ALL
  WITH p
  WHERE COUNT { (p)-[:HOLDS]->() } <= 1000
  MATCH (p)-[:HOLDS]->(s:Stake)
  WITH CASE
    WHEN s.status = 'FORMER' THEN 'FORMER'
    WHEN s.until <= $asOf THEN CASE s.status WHEN 'HELD' THEN 'FORMER' END
    WHEN s.from > $asOf THEN null
    ELSE s.status
  END AS status
  WHERE status IN $statuses
  RETURN count(*) AS holdings
}
RETURN id AS parent, owners, sum(holdings) AS holdings
