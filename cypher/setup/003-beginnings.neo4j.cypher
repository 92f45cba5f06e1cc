// An index of when states began, so that what a revision wrote is found without reading all there is; and how many
// listings each revision so far wrote or changed, which it did not tell. Nothing is returned.
CREATE INDEX entity_since IF NOT EXISTS FOR (node:Entity) ON (node.since);
CREATE INDEX claim_since IF NOT EXISTS FOR (node:Claim) ON (node.since);
CREATE INDEX item_since IF NOT EXISTS FOR (node:Item) ON (node.since);
CREATE INDEX opposition_since IF NOT EXISTS FOR (node:Opposition) ON (node.since);
CREATE INDEX bearing_since IF NOT EXISTS FOR (node:Bearing) ON (node.since);
CALL db.awaitIndexes(600);
MATCH (revision:Revision) SET revision.listings = 0;
MATCH (listing:Entity {kind: 'Listing'})
WITH listing.since AS number, count(listing) AS listings
MATCH (revision:Revision {number: number})
SET revision.listings = listings;
