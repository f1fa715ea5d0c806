// Persons who serve at a firm and at others, the most tied first.
MATCH (firm:Party {id: $id})<-[:AT]-(here:Post)<-[:SERVES]-(person:Party)-[:SERVES]->(there:Post)-[:AT]->(other:Party)
WHERE other <> firm
  AND here.status IN ['CURRENT', 'INCOMING'] AND (here.from IS NULL OR here.from <= $asOf) AND (here.until IS NULL OR here.until > $asOf)
  AND there.status IN ['CURRENT', 'INCOMING'] AND (there.from IS NULL OR there.from <= $asOf) AND (there.until IS NULL OR there.until > $asOf)
WITH person, collect(DISTINCT here.id) AS here, collect(DISTINCT there.id) AS there
RETURN person {.id, .name, .kind, .country, .trade, .tickers, venture: person:Venture} AS person, here, there
ORDER BY size(there) DESC, person.id SKIP $skip LIMIT $limit
