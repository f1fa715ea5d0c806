// Takes the keys of an article's names, in their order: who comes second waits here, and then sees the parties of the first.
UNWIND $names AS name
MERGE (n:Name {key: name.key})
SET n.text = coalesce(n.text, name.text), n.touched = $at
RETURN count(n) AS taken
