/**
 * Excel writes a function of an add-in into the file as `_xldudf_DUBAN_DUE(…)`, and shows it so where the add-in is
 * missing. Inside it reads `DUBAN.DUE(…)`.
 */
const IN_FILE = /_xldudf_([A-Z][A-Z\d]*)_([A-Z][A-Z\d]*)(?=\()/gi;
/** Texts stand in quotes; nothing in them is a name. */
const TEXT = /"(?:[^"]|"")*"/g;

/** Changes what stands outside of quoted texts. */
function outsideTexts(formula: string, change: (part: string) => string): string {
  let done = '';
  let from = 0;
  for (const text of formula.matchAll(TEXT)) {
    done += change(formula.slice(from, text.index)) + text[0];
    from = text.index + text[0].length;
  }
  return done + change(formula.slice(from));
}

/** `_xldudf_DUBAN_DUE(A1)` → `DUBAN.DUE(A1)`. */
export const namesIn = (formula: string): string =>
  formula.includes('_xldudf_')
    ? outsideTexts(formula, (part) =>
        part.replaceAll(IN_FILE, (_, space: string, name: string) => `${space}.${name}`.toUpperCase()),
      )
    : formula;

/** `DUBAN.DUE(A1)` → `_xldudf_DUBAN_DUE(A1)`, for the functions of these names. */
export function namesOut(formula: string, names: readonly string[]): string {
  return outsideTexts(formula, (part) =>
    part.replaceAll(/[A-Z][\w.]*(?=\()/gi, (name) =>
      names.includes(name.toUpperCase()) ? `_xldudf_${name.toUpperCase().replace('.', '_')}` : name,
    ),
  );
}
