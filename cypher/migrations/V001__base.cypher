// What must be unique, and what the read statements look up by.
CREATE CONSTRAINT party_id IF NOT EXISTS FOR (p:Party) REQUIRE p.id IS UNIQUE;
CREATE CONSTRAINT name_key IF NOT EXISTS FOR (n:Name) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT fact_id IF NOT EXISTS FOR (f:Fact) REQUIRE f.id IS UNIQUE;
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (a:Article) REQUIRE a.id IS UNIQUE;
CREATE CONSTRAINT article_url IF NOT EXISTS FOR (a:Article) REQUIRE a.url IS UNIQUE;
CREATE CONSTRAINT article_text IF NOT EXISTS FOR (a:Article) REQUIRE a.textHash IS UNIQUE;
CREATE INDEX party_name IF NOT EXISTS FOR (p:Party) ON (p.name);
CREATE INDEX stake_pair IF NOT EXISTS FOR (s:Stake) ON (s.pair);
CREATE INDEX founding_pair IF NOT EXISTS FOR (f:Founding) ON (f.pair);
CREATE INDEX deal_scope IF NOT EXISTS FOR (d:Deal) ON (d.scope);
CREATE INDEX deal_announced IF NOT EXISTS FOR (d:Deal) ON (d.announcedOn);
CREATE INDEX article_order IF NOT EXISTS FOR (a:Article) ON (a.sortDay);
CREATE INDEX claim_id IF NOT EXISTS FOR ()-[c:STATES]-() ON (c.claimId);
CREATE INDEX owns_stake IF NOT EXISTS FOR ()-[o:OWNS]-() ON (o.stakeId);
CREATE FULLTEXT INDEX name_text IF NOT EXISTS FOR (n:Name) ON EACH [n.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}};
