/** What the facts say about listings beyond actor and act: the entry's number, and the act behind a ground. */
import { type Facts, problem, type Row } from './facts.js';

/** The entry on the list, where a locator of the row is one: `uid 33171`, `Schedule 1 Part 1 item 79`. */
export function referenceOf(row: Row): string | undefined {
  return row.list('locator').find((locator) => /^(uid \d+|Schedule \d+ .*item \d+)$/.test(locator));
}

/** A ground names no act: it belongs to the act under which the same actor was listed on the same day. */
export function actOfGround(facts: Facts): (row: Row) => string | undefined {
  const listings = facts['claims.csv'].filter((row) => row.filled('predicate') === 'listed_by');
  return (row) => {
    if (row.filled('predicate') !== 'listed_on_ground') return undefined;
    const acts = listings.filter(
      (listing) =>
        listing.filled('subject') === row.filled('subject') && listing.cell('start') === row.cell('start'),
    );
    if (acts.length !== 1)
      throw problem(row.where, `${acts.length} listings share actor and day; wanted one`);
    return acts[0]?.filled('object');
  };
}
