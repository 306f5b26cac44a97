/** Texts stand in quotes; nothing in them is a name. */
const TEXT = /"(?:[^"]|"")*"/g;
/** As the add-in's Excel shows it, and as one without the add-in does. */
const CALL = /(?<![\w.])(?:DUBAN\.|_xldudf_DUBAN_)[A-Z]+\s*\(/i;

/** Whether a formula calls one of our functions. */
export const callsUs = (formula: string): boolean => formula.startsWith('=') && CALL.test(formula.replaceAll(TEXT, ''));
