/** Assumed length of a list that has no page size: aliases of an entity, elements of an instrument. */
export const USUAL_LIST = 5;
