// Which articles speak for the stakes in a venture: click an edge STATES to read the quote.
MATCH way = (:Name {key: 'aliexpress russia'})<-[:KNOWN_AS]-(:Party)<-[:IN]-(:Stake)<-[:STATES]-(:Article)
RETURN way
LIMIT 100
