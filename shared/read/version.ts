/** Raised whenever a reader takes other words from the same bytes: what was cached before is read anew. */
export const readerVersion = 'r1'
