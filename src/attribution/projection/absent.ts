/** What stands in a column where there is nothing to stand. */

/** No node, claim or item, and no end of what still holds. */
export const NONE = 0xffffffff;
/** The kind of a record that another speaks of, and that has not come yet. */
export const UNKNOWN_KIND = 255;
/** A bound of a period that is not known. */
export const NO_DAY = -0x80000000;
