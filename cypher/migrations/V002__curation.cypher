// What a change feed, judgements, suggestions and conflicts are looked up by.
CREATE CONSTRAINT counter_name IF NOT EXISTS FOR (c:Counter) REQUIRE c.name IS UNIQUE;
CREATE CONSTRAINT change_seq IF NOT EXISTS FOR (c:Change) REQUIRE c.seq IS UNIQUE;
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (j:Judgement) REQUIRE j.id IS UNIQUE;
CREATE CONSTRAINT suggestion_id IF NOT EXISTS FOR (m:MatchSuggestion) REQUIRE m.id IS UNIQUE;
CREATE CONSTRAINT conflict_id IF NOT EXISTS FOR (c:Conflict) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT merged_id IF NOT EXISTS FOR (p:Merged) REQUIRE p.id IS UNIQUE;
CREATE CONSTRAINT identifier_key IF NOT EXISTS FOR (i:Identifier) REQUIRE i.key IS UNIQUE;
CREATE INDEX judgement_at IF NOT EXISTS FOR (j:Judgement) ON (j.at);
CREATE INDEX suggestion_status IF NOT EXISTS FOR (m:MatchSuggestion) ON (m.status);
CREATE INDEX article_reader IF NOT EXISTS FOR (a:Article) ON (a.readerVersion);
