import type { ReportSheet } from '../../src/domain/report/report-sheet';

/** A report of one cell. */
export const bareReport = (change: Partial<ReportSheet> = {}): ReportSheet => ({
  name: '合规比率',
  cells: [['单位']],
  merges: [],
  columnWidths: [],
  rowHeights: [],
  looks: [],
  ruled: [],
  formats: [],
  marks: [],
  charts: [],
  onePage: false,
  repeatedRows: null,
  footer: '',
  frozenRows: 0,
  ...change,
});
