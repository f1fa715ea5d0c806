// Every claim, retracted ones too, about the given (holder, firm) pairs, firms' posts, deals and foundings: what the ledger settles anew.
CALL () {
  UNWIND $all.pairs AS pair
  MATCH (f:Stake {pair: pair}) RETURN f
  UNION ALL
  UNWIND $all.firms AS firm
  MATCH (:Party {id: firm})<-[:AT]-(f:Post) RETURN f
  UNION ALL
  UNWIND $all.scopes AS scope
  MATCH (f:Deal {scope: scope}) RETURN f
  UNION ALL
  UNWIND $all.foundings AS pair
  MATCH (f:Founding {pair: pair}) RETURN f
}
MATCH (a:Article)-[c:STATES]->(f)
RETURN f.id AS factId, a.id AS articleId, a.kind AS source, properties(c) AS claim
