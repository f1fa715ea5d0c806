// Standing judgements that two of the parties are not one.
UNWIND $ids AS id
MATCH (p:Party {id: id})<-[:ABOUT]-(j:Judgement {kind: 'DIFFERENT'})-[:ABOUT]->(q:Party)
WHERE j.undoneBy IS NULL AND p.id < q.id
RETURN DISTINCT p.id AS a, q.id AS b
