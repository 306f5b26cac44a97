/** Where a user finds the answer to a button: on the sheet, or only in the pane's own words. */
export type AnswerPlace = 'sheet' | 'pane';

/** What a ribbon button may ask of the pane. Each answers with a notice in the pane and does not reject. */
export interface RibbonTarget {
  readTasks(): Promise<void>;
  markOverdue(): Promise<AnswerPlace>;
  clearMarks(): Promise<AnswerPlace>;
  openPage(page: 'tasks' | 'ratios'): Promise<void>;
}

/** One button of the ribbon. `id` is the manifest's FunctionName. */
export interface RibbonAction {
  readonly id: string;
  /**
   * Whether the pane comes to the front: at once where its answer is the point, afterwards where the sheet does not show it.
   * To bring it there is a request of its own and takes the focus from the sheet, also when the pane is open already.
   */
  readonly opensPane: 'atOnce' | 'toExplain';
  readonly perform: (target: RibbonTarget) => Promise<AnswerPlace | void>;
}

/** All buttons that run code; 打开窗格 needs none. */
export const ribbonActions: readonly RibbonAction[] = [
  { id: 'readTasks', opensPane: 'atOnce', perform: (target) => target.readTasks() },
  { id: 'markOverdue', opensPane: 'toExplain', perform: (target) => target.markOverdue() },
  { id: 'clearMarks', opensPane: 'toExplain', perform: (target) => target.clearMarks() },
  { id: 'openFilter', opensPane: 'atOnce', perform: (target) => target.openPage('tasks') },
  { id: 'openRatios', opensPane: 'atOnce', perform: (target) => target.openPage('ratios') },
];
