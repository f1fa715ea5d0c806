// How much the graph holds, from the store's own counters.
MATCH (p:Party) WITH count(p) AS parties
MATCH (p:Firm) WITH parties, count(p) AS firms
MATCH (p:Person) WITH parties, firms, count(p) AS persons
MATCH (a:Article) WITH parties, firms, persons, count(a) AS articles
MATCH ()-[c:STATES]->() WITH parties, firms, persons, articles, count(c) AS claims
MATCH (s:Stake) WITH parties, firms, persons, articles, claims, count(s) AS stakes
MATCH (o:Post) WITH parties, firms, persons, articles, claims, stakes, count(o) AS posts
MATCH (d:Deal)
RETURN parties, firms, persons, articles, claims, stakes, posts, count(d) AS deals
