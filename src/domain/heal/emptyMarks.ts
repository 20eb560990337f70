/** Signs that people put where there is nothing to say. */
const DASHES = /^(?:[-\u2010-\u2015\u2212_]+|\.{2,}|…+)$/;

/** Whether a text only marks an empty place: "-", "…". */
export const isEmptyMark = (text: string): boolean => DASHES.test(text);
