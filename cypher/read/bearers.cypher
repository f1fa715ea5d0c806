// Parties that bear one of the identifiers, with what the resolver weighs.
UNWIND $keys AS key
MATCH (:Identifier {key: key})<-[:IDENTIFIED_BY]-(p:Party)
RETURN key, p {.id, .name, .kind, .country, .trade, .tickers, venture: p:Venture} AS party, [(p)-[:KNOWN_AS]->(n:Name) | n.text] AS names, coalesce(p.claims, 0) AS claims, p.chosenName AS chosenName
