// What a party holds, and what its holdings hold.
MATCH way = (:Name {key: 'alibaba'})<-[:KNOWN_AS]-(:Party)-[:HOLDS]->(s1:Stake)-[:IN]->(:Party)
WHERE s1.status = 'HELD'
OPTIONAL MATCH further = (s1)-[:IN]->(:Party)-[:HOLDS]->(s2:Stake)-[:IN]->(:Party)
WHERE s2.status = 'HELD'
RETURN way, further
LIMIT 100
