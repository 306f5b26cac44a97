/** The body of a rich API request as Office.js writes it. Names and numbers are Office.js's own. */

export const PathType = {
  GlobalObject: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  ReferenceId: 6,
  NullObject: 7,
} as const;

export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  RecursiveQuery: 6,
  QueryAsJson: 7,
  EnsureUnchanged: 8,
  Update: 9,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** At the place of an argument that is an object: its path id; 0 for ordinary values. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[] | null)[] | null;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** Places in the message array of `Execute(93, [message], …)`. */
const BODY = 4;

/** The text of the request inside the message that came through `window.external`. */
export function bodyText(message: readonly unknown[]): string {
  return String(message[BODY] ?? '');
}

/** The request itself; Office.js is trusted to write what the types say. */
export const parseBody = (text: string): RequestBody => JSON.parse(text) as RequestBody;
