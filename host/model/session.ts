import type { Engine, SheetId } from '../engine/engine';
import type { Profile } from '../profile';
import { accessDenied } from '../errors';
import type { ProtectedAction, Protection } from './protection';
import { allows, readProtection } from './protection';
import type { Kind, States } from './states';

/** An API object: what kind it is, what it stands for, and the session it was made in. */
export interface ApiObject<K extends Kind = Kind> {
  readonly kind: K;
  readonly state: States[K];
  readonly session: Session;
}

/** The parts of the open document that are not cells. */
export interface DocumentState {
  /** Settings of this add-in: key → JSON text. They are part of the file. */
  readonly settings: Map<string, string>;
  readOnly: boolean;
  /** Sheets can be neither added nor removed, renamed, moved or hidden. */
  structureProtected: boolean;
  /** Name of the file that is shown. */
  name: string;
}

/** An object of the API: what kind, which part of the workbook it stands for, and what it reaches beyond itself. */
export interface ApiObject<K extends Kind = Kind> {
  readonly kind: K;
  readonly state: States[K];
  readonly session: Session;
}

/** How the page answers cells that call its functions. */
export interface FunctionLine {
  /** The page can be asked. */
  begin(): void;
  /** Answers, as they came. */
  take(results: unknown): null;
}

/** What API objects reach beyond themselves. */
export class Session {
  /** `runtime.enableEvents`. */
  enableEvents = true;
  /** The add-in itself is writing just now, so what happens is its doing. */
  private writing = 0;

  get isWriting(): boolean {
    return this.writing > 0;
  }

  /** Runs a write of the add-in; events of its time are marked as the add-in's. */
  asAddin<T>(write: () => T): T {
    this.writing++;
    const done = () => void this.writing--;
    try {
      const result = write();
      if (result instanceof Promise) result.then(done, done);
      else done();
      return result;
    } catch (error) {
      done();
      throw error;
    }
  }

  /** Ranges that Office.js keeps between requests. */
  readonly references = new Map<string, ApiObject>();
  readonly referenceIds = new WeakMap<ApiObject, string>();
  nextReference = 1;
  /** Where the page reports on functions that cells have called. */
  functions: FunctionLine = { begin: () => undefined, take: () => null };
  /** The add-in shows or hides its pane. */
  onPane: (visible: boolean) => void = () => undefined;
  /** Events that were asked for: `sheet id or Workbook` + register name → how often. */
  readonly listening = new Map<string, number>();

  constructor(
    readonly engine: Engine,
    readonly profile: Profile,
    readonly document: DocumentState,
    readonly locale: string,
  ) {}

  /** The id under which an object was kept, if it was. */
  referenceOf(object: ApiObject): string | undefined {
    return this.referenceIds.get(object);
  }

  make<K extends Kind>(kind: K, state: States[K]): ApiObject<K> {
    return { kind, state, session: this };
  }

  range(sheet: SheetId, area: States['Range']['area']): ApiObject<'Range'> {
    return this.make('Range', { sheet, area });
  }

  protection(sheet: SheetId): Protection | null {
    return readProtection(this.engine, sheet);
  }

  /** Throws AccessDenied when sheets may not be added, removed, renamed, moved or hidden. */
  requireStructure(): void {
    if (this.document.structureProtected) throw accessDenied();
  }

  /** Throws AccessDenied when the sheet is protected against this. */
  require(sheet: SheetId, action: ProtectedAction): void {
    const protection = this.protection(sheet);
    if (protection && !allows(protection, action)) throw accessDenied();
  }
}
