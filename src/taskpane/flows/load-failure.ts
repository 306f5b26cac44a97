const words =
  /dynamically imported module|Importing a module script failed|Unable to preload CSS|Failed to fetch|NetworkError/i;

/**
 * Whether a part of the pane that is loaded on demand did not come: the server of the add-in cannot be reached, or holds another
 * version by now. Browsers tell it by words only.
 */
export function isLoadFailure(error: unknown): boolean {
  return error instanceof Error && words.test(error.message);
}
