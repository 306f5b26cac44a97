/** The two global names of office.js. Tests hand in those of the embedded Excel. */
export interface OfficeRuntime {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
}

/** The names that office.js puts on the page, looked up when used: outside Excel there is no `Excel`. */
export const pageRuntime: OfficeRuntime = {
  get Excel() {
    return Excel;
  },
  get Office() {
    return Office;
  },
};
