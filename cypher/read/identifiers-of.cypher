// Identifiers of each of the parties.
UNWIND $ids AS id
MATCH (p:Party {id: id})-[:IDENTIFIED_BY]->(i:Identifier)
RETURN p.id AS parent, i.scheme AS scheme, i.value AS value
ORDER BY scheme, value
