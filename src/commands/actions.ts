/** What a ribbon button may ask of the pane. Each answers with a notice in the pane and does not reject. */
export interface RibbonTarget {
  readTasks(): Promise<void>;
  markOverdue(): Promise<void>;
  clearMarks(): Promise<void>;
  openPage(page: 'tasks' | 'ratios'): Promise<void>;
}

/** One button of the ribbon. `id` is the manifest's FunctionName. */
export interface RibbonAction {
  readonly id: string;
  /** Whether the pane comes to the front: where its answer is the point. */
  readonly opensPane: boolean;
  readonly perform: (target: RibbonTarget) => Promise<void>;
}

/** All buttons that run code; 打开窗格 needs none. */
export const ribbonActions: readonly RibbonAction[] = [
  { id: 'readTasks', opensPane: true, perform: (target) => target.readTasks() },
  { id: 'markOverdue', opensPane: true, perform: (target) => target.markOverdue() },
  { id: 'clearMarks', opensPane: false, perform: (target) => target.clearMarks() },
  { id: 'openFilter', opensPane: true, perform: (target) => target.openPage('tasks') },
  { id: 'openRatios', opensPane: true, perform: (target) => target.openPage('ratios') },
];
