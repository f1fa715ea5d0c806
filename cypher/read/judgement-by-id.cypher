// One judgement.
MATCH (j:Judgement {id: $id})
RETURN j.id AS id, j.kind AS kind, j.by AS by, j.at AS at, j.why AS why, j.detail AS detail, j.undoneBy AS undoneBy,
  [(j)-[:ABOUT]->(p:Party) | p {.id, .name, .kind, .country, .trade, .tickers, venture: p:Venture}] AS parties
