// One claim with the node that it stands at.
MATCH (a:Article)-[c:STATES {claimId: $id}]->(f:Fact)
RETURN f.id AS factId, a.id AS articleId, a.kind AS source, properties(c) AS claim
