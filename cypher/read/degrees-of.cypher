// How many owners and holdings each of the parties has.
UNWIND $ids AS id
MATCH (p:Party {id: id})
RETURN id AS parent,
  COUNT {
    MATCH (p)<-[:IN]-(s:Stake)
    WHERE
      ((s.status IN $statuses AND s.status <> 'FORMER' AND (s.from IS NULL OR s.from <= $asOf) AND (s.until IS NULL OR s.until > $asOf))
        OR ('FORMER' IN $statuses AND (s.status = 'FORMER' OR (s.status = 'HELD' AND s.until <= $asOf))))
  } AS owners,
  COUNT {
    MATCH (p)-[:HOLDS]->(s:Stake)
    WHERE
      ((s.status IN $statuses AND s.status <> 'FORMER' AND (s.from IS NULL OR s.from <= $asOf) AND (s.until IS NULL OR s.until > $asOf))
        OR ('FORMER' IN $statuses AND (s.status = 'FORMER' OR (s.status = 'HELD' AND s.until <= $asOf))))
  } AS holdings
