// What reference data says of each of the parties, and of those that were merged into it, the newest first.
UNWIND $ids AS id
MATCH (p:Party {id: id})<-[:SAME_AS*0..10]-(q)<-[:DESCRIBES]-(r:Record)
RETURN p.id AS parent, r.id AS id, r.publisher AS publisher, r.statement AS statement, r.asOf AS asOf, r.recordedAt AS recordedAt
ORDER BY coalesce(r.asOf, '') DESC, r.recordedAt DESC, r.id
