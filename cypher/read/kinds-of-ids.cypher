// What each id is the id of.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Party {id: id}) RETURN 'PARTY' AS kind
  UNION ALL
  MATCH (:Article {id: id}) RETURN 'ARTICLE' AS kind
  UNION ALL
  MATCH (f:Fact {id: id}) RETURN CASE WHEN f:Stake THEN 'STAKE' WHEN f:Post THEN 'POST' WHEN f:Deal THEN 'DEAL' ELSE 'FOUNDING' END AS kind
  UNION ALL
  MATCH ()-[c:STATES {claimId: id}]->() RETURN 'CLAIM' AS kind
}
RETURN id, kind
