// Closes a suggestion.
MATCH (m:MatchSuggestion {id: $id, status: 'OPEN'})-[:OF]->(made:Party)
MATCH (m)-[:LIKE]->(like:Party)
SET m.status = $status, m.judgementId = $judgementId
RETURN made.id AS partyId, like.id AS likeId
