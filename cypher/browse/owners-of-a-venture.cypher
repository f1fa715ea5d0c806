// Who owns a venture: holders, stakes, venture. Change the name in the first line.
MATCH way = (holder:Party)-[:HOLDS]->(s:Stake)-[:IN]->(venture:Party)-[:KNOWN_AS]->(:Name {key: 'aliexpress russia'})
WHERE s.status IN ['HELD', 'PLANNED']
RETURN way
