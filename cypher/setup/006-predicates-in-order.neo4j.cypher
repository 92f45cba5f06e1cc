// An index of the claims of each predicate in list order: a page of a predicate that a million claims have is read from it,
// and nothing is sorted. It takes the place of one of all claims in list order, which no statement reads. Nothing is returned.
CREATE INDEX claim_predicate_rank IF NOT EXISTS FOR (node:Claim) ON (node.predicate, node.rank);
DROP INDEX claim_rank IF EXISTS;
CALL db.awaitIndexes(3600);
