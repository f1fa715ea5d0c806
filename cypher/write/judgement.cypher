// A person's judgement: who, when, why, and about which parties or article. It is kept for good; an undone one says by which.
CREATE (j:Judgement) SET j = $props
WITH j
CALL (j) {
  UNWIND $parties AS id
  MATCH (p:Party|Merged {id: id})
  MERGE (j)-[:ABOUT]->(p)
}
CALL (j) {
  UNWIND $articles AS id
  MATCH (a:Article {id: id})
  MERGE (j)-[:ABOUT]->(a)
}
CALL (j) {
  UNWIND $undoes AS id
  MATCH (old:Judgement {id: id})
  SET old.undoneBy = j.id
}
RETURN j.id AS id
