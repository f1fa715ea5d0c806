// Parties that bear one of the identifiers.
UNWIND $keys AS key
MATCH (:Identifier {key: key})<-[:IDENTIFIED_BY]-(p:Party)
RETURN key, p {.id, .name, .kind, .country, .trade, .tickers, venture: p:Venture} AS party
