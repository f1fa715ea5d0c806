// Parties by the numbers that the pieces name them by.
UNWIND $nodes AS node
MATCH (p:Party) WHERE id(p) = node
RETURN node, p {.id, .name, .kind, .country, .trade, .tickers, venture: p:Venture} AS party
