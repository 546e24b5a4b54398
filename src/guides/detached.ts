/**
 * A copy of a piece of text that keeps nothing else alive: a piece cut from a string holds on to the whole of it, and of thousands of
 * guides only the names and figures are kept.
 */
export const detached = (piece: string): string => Buffer.from(piece).toString();
