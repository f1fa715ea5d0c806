// Appends to the change feed. The counter is taken last, so that the order of changes is the order in which they were committed and a follower misses nothing.
MERGE (counter:Counter {name: 'changes'})
SET counter.value = coalesce(counter.value, 0) + size($changes)
WITH counter.value - size($changes) AS before
UNWIND range(0, size($changes) - 1) AS place
WITH before + place + 1 AS seq, $changes[place] AS row
CREATE (change:Change)
SET change = row.props, change.seq = seq
WITH change, row
UNWIND row.parties AS id
MATCH (p:Party {id: id})
CREATE (change)-[:CONCERNS]->(p)
RETURN count(*) AS links
