/** Who carries a task. Names are whole: 货物和劳务税部门 is one body. */

/** Bodies in reading order: those named, and open-ended ones (其他相关部门). */
export interface Bodies {
  readonly named: readonly string[];
  readonly open: readonly string[];
}

/** The three roles of departments (牵头 / 责任 / 配合). */
export type Role = 'lead' | 'responsible' | 'cooperating';

/**
 * A responsibility cell as read: `named` and `open` hold every body in reading order; a role is present only where the
 * text itself marks it (牵头单位：…；…牵头，…配合) and lists names, open-ended ones included.
 */
export interface DepartmentReading extends Bodies {
  readonly lead?: readonly string[];
  readonly responsible?: readonly string[];
  readonly cooperating?: readonly string[];
  /** Explanations kept from the text (按职责分工负责 …). */
  readonly remarks: readonly string[];
}

/** The user's own table: other name → the name to count it under. Never guessed. */
export type AliasTable = Readonly<Record<string, string>>;
