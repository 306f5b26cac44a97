/** The two global names of office.js. Tests hand in those of the embedded Excel. */
export interface OfficeRuntime {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
}

/** The names that office.js has put on the page; call it after `Office.onReady`. */
export function pageRuntime(): OfficeRuntime {
  return { Excel, Office };
}
