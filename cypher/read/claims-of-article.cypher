// Every claim of an article, retracted ones too, with the node that it stands at.
MATCH (a:Article {id: $id})-[c:STATES]->(f:Fact)
RETURN f.id AS factId, a.id AS articleId, a.kind AS source, properties(c) AS claim
