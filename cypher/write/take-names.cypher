// Takes the names of an article, in the order of their keys: who comes second waits here, and then sees the parties of the first.
UNWIND $names AS name
MERGE (n:Name {key: name.key}) ON CREATE SET n.text = name.text
SET n.touched = $at
RETURN count(n) AS taken
