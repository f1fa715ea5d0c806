// Every spelling of each of the parties.
UNWIND $ids AS id
MATCH (p:Party {id: id})
RETURN p.id AS parent, p.name AS shown, [(p)-[:KNOWN_AS]->(n:Name) | n.text] AS names
