// Parties by their ids.
UNWIND $ids AS id
MATCH (p:Party {id: id})
RETURN p {.id, .name, .kind, .country, .trade, .tickers, venture: p:Venture} AS party
