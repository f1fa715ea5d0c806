// The newest place in the change feed.
MATCH (counter:Counter {name: 'changes'})
RETURN counter.value AS seq
