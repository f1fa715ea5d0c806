// The largest stakes of a holder, and in a firm, straight from an index: a page costs the same of 20 as of 20,000.
MATCH (holder:Party)-[:HOLDS]->(s:Stake)-[:IN]->(firm:Party)
CALL (holder, s, firm) {
  SET s.holder = holder.id, s.firm = firm.id
} IN TRANSACTIONS OF 20000 ROWS;
CREATE INDEX stake_of_holder IF NOT EXISTS FOR (s:Stake) ON (s.holder, s.rank);
CREATE INDEX stake_in_firm IF NOT EXISTS FOR (s:Stake) ON (s.firm, s.rank);
