/** Changes whenever the same bytes could give other words: it is part of the key under which readings are kept. */
export const readerVersion = '8'
