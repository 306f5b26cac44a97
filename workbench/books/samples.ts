/** Books that come with the page. */
export interface Sample {
  readonly id: string;
  /** What the page calls the book. */
  readonly name: string;
  /** Files under `samples/` whose sheets stand in the book, in this order. */
  readonly files: readonly string[];
  /** The as-of date the sample opens with, so that its lights differ; null: today. */
  readonly asOf: string | null;
}

export const samples: readonly Sample[] = [
  // The plan with the staffing table behind it, as an office keeps them in one book.
  { id: 'plan', name: '任务分工表.xlsx', files: ['work-plan.xlsx', 'staffing.xlsx'], asOf: '2019-10-15' },
  { id: 'staffing', name: '人员情况表.xlsx', files: ['staffing.xlsx'], asOf: null },
];
