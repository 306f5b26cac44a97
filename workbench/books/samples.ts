/** Books that come with the page, under `samples/` of the built files. */
export interface Sample {
  readonly id: string;
  readonly file: string;
  /** The as-of date the sample opens with, so that its lights differ; null: today. */
  readonly asOf: string | null;
}

export const samples: readonly Sample[] = [
  { id: 'hechi', file: 'hechi-2019.xlsx', asOf: '2019-10-15' },
  { id: 'staffing', file: 'staffing.xlsx', asOf: null },
];
