// Every claim, retracted ones too, about anything that a party takes part in.
MATCH (:Party {id: $id})-[:HOLDS|IN|SERVES|AT|BUYS|SELLS|TARGETS|FOUNDED|OF]-(f:Fact)
WITH DISTINCT f
MATCH (a:Article)-[c:STATES]->(f)
RETURN f.id AS factId, a.id AS articleId, a.kind AS source, properties(c) AS claim
