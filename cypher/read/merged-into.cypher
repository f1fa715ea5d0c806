// The parties that merged ones became, and the judgement that made them so.
UNWIND $ids AS id
MATCH (gone:Merged {id: id})-[same:SAME_AS]->(kept:Party|Merged)
RETURN id, kept.id AS keptId, same.judgementId AS judgementId, gone.name AS name
