// Standing judgements that two of the parties are not one: said by a person of the two, or of parties that were merged into them, or by undoing a merge.
UNWIND $ids AS id
MATCH (p:Party {id: id})<-[:SAME_AS*0..10]-(a:Party|Merged)<-[:ABOUT]-(j:Judgement)-[:ABOUT]->(b:Party|Merged)-[:SAME_AS*0..10]->(q:Party)
WHERE j.kind IN ['DIFFERENT', 'SPLIT'] AND j.undoneBy IS NULL AND p.id < q.id
RETURN DISTINCT p.id AS a, q.id AS b
