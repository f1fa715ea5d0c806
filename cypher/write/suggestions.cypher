// Matches that a person should judge: a new party that may be a known one.
UNWIND $suggestions AS row
MATCH (made:Party {id: row.partyId})
MATCH (like:Party {id: row.likeId})
MERGE (m:MatchSuggestion {id: row.props.id})
ON CREATE SET m = row.props
MERGE (m)-[:OF]->(made)
MERGE (m)-[:LIKE]->(like)
RETURN count(m) AS made
