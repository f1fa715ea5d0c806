// Takes the party nodes of an article, in the order of their ids, before anything hangs on them: no two writers wait for each other.
UNWIND $ids AS id
MERGE (p:Party {id: id})
SET p.touched = $at
RETURN count(p) AS taken
