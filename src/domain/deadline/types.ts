/** What a time limit means. The words and their meanings: design section 3.2, docs/deadlines.md. */

/** A calendar day as `YYYY-MM-DD`; such texts compare in date order. */
export type IsoDate = string;

/**
 * fixed: at least one absolute date · recurring: every year, quarter … · relative: so long after an event ·
 * ongoing: continuous, no date · external: set by another plan or rule · immediate · none: blank, /, 待定 ·
 * unread: a person could not say either; always a finding.
 */
export type DeadlineKind =
  'fixed' | 'recurring' | 'relative' | 'ongoing' | 'external' | 'immediate' | 'none' | 'unread';

/**
 * How often, and on which day. `rule`: year `01-31` (several joined by a comma), half-year `end`, quarter `M3-25`
 * (25th of its 3rd month) or `end`, month `05`, `end` or `next-10` (10th of the month after), week `FRI`;
 * null when no day is said.
 */
export interface Recurrence {
  readonly freq: 'year' | 'half-year' | 'quarter' | 'month' | 'week';
  readonly rule: string | null;
}

/** So long after (negative: before) an event. An empty event is counted from an unstated day. */
export interface Offset {
  readonly amount: number;
  readonly unit: 'hour' | 'day' | 'workday' | 'week' | 'month' | 'year';
  readonly event: string;
}

/** One date to be met. The last good day is `due`; it is overdue from the day after. */
export interface Milestone {
  readonly due: IsoDate | null;
  /** First day of a period (A至B), when one is said. */
  readonly start?: IsoDate | null;
  /** Who it binds (市局, 县（区）局 …), null for everybody. */
  readonly level: string | null;
  /** What is to be done by then, null when the whole measure is. */
  readonly label: string | null;
  /** Only for recurring limits, which then have `due: null`. */
  readonly recurrence: Recurrence | null;
  /** The user's word that this one was met, and on which day when it is known; absent where nobody said so. */
  readonly met?: { readonly on: IsoDate | null };
}

/** A part of the answer that the text did not say. */
export type AssumedPart = 'year' | 'month' | 'day' | 'level' | 'event';

/** Something a person should look at; `code` names the kind (`deadline.year-assumed`), `message` is one Chinese sentence. */
export interface DeadlineFinding {
  readonly code: string;
  readonly message: string;
}

/** What was read, as data. */
export interface DeadlineParts {
  /** The text as it stands in the cell. */
  readonly text: string;
  readonly kind: DeadlineKind;
  readonly milestones: readonly Milestone[];
  /** Goes on after the last milestone (…并持续开展). */
  readonly ongoing: boolean;
  readonly start: IsoDate | null;
  /** The event after which an ongoing duty starts (…印发后启动). */
  readonly startEvent: string | null;
  /** What another rule decides it (“双公示”制度; 按总局要求执行). */
  readonly basis: string | null;
  readonly recurrence: Recurrence | null;
  readonly offset: Offset | null;
  /** Progress words that stand in the deadline cell (已完成). */
  readonly state: 'done' | null;
  /** 力争, 原则上: the date is a wish and kept as such. */
  readonly tentative: boolean;
  readonly assumed: readonly AssumedPart[];
  /** Another reading that a person could defend, when the text is truly ambiguous. */
  readonly alternative: IsoDate | null;
  /** Name of the rule that read it. */
  readonly rule: string;
  readonly findings: readonly DeadlineFinding[];
}

/** A deadline as read from a cell: its parts; findings and the sentence are made when they are first asked for. */
export class Deadline implements DeadlineParts {
  // Declared only: the constructor writes each once, in this order.
  declare readonly text: DeadlineParts['text'];
  declare readonly kind: DeadlineParts['kind'];
  declare readonly milestones: DeadlineParts['milestones'];
  declare readonly ongoing: DeadlineParts['ongoing'];
  declare readonly start: DeadlineParts['start'];
  declare readonly startEvent: DeadlineParts['startEvent'];
  declare readonly basis: DeadlineParts['basis'];
  declare readonly recurrence: DeadlineParts['recurrence'];
  declare readonly offset: DeadlineParts['offset'];
  declare readonly state: DeadlineParts['state'];
  declare readonly tentative: DeadlineParts['tentative'];
  declare readonly assumed: DeadlineParts['assumed'];
  declare readonly alternative: DeadlineParts['alternative'];
  declare readonly rule: DeadlineParts['rule'];
  #findings: OnDemand<readonly DeadlineFinding[]>;
  #sentence: Sentence;

  /**
   * @param findings what a person should look at, or how to find it
   * @param why the sentence, or how to make it
   */
  constructor(parts: PlainParts, findings: OnDemand<readonly DeadlineFinding[]>, why: Sentence) {
    this.text = parts.text;
    this.kind = parts.kind;
    this.milestones = parts.milestones;
    this.ongoing = parts.ongoing;
    this.start = parts.start;
    this.startEvent = parts.startEvent;
    this.basis = parts.basis;
    this.recurrence = parts.recurrence;
    this.offset = parts.offset;
    this.state = parts.state;
    this.tentative = parts.tentative;
    this.assumed = parts.assumed;
    this.alternative = parts.alternative;
    this.rule = parts.rule;
    this.#findings = findings;
    this.#sentence = why;
  }

  get findings(): readonly DeadlineFinding[] {
    if (typeof this.#findings === 'function') this.#findings = this.#findings();
    return this.#findings;
  }

  /** One Chinese sentence a section head understands. */
  get why(): string {
    if (typeof this.#sentence === 'function') this.#sentence = this.#sentence();
    return this.#sentence;
  }

  /** The same deadline with some parts changed; a spread would lose its sentence, and does not compile. */
  with({ findings = this.#findings, ...parts }: ChangedParts, why: Sentence = this.#sentence): Deadline {
    return new Deadline({ ...this, ...parts }, findings, why);
  }

  /** All parts and the sentence. */
  toJSON(): DeadlineParts & { readonly why: string } {
    return { ...this, findings: this.findings, why: this.why };
  }
}

/** A value, or how to make it. */
type OnDemand<Value> = Value | (() => Value);

/** A sentence, or how to make it. */
export type Sentence = OnDemand<string>;

/** All parts but those that are made on demand. */
type PlainParts = Omit<DeadlineParts, 'findings'>;
type ChangedParts = Partial<PlainParts> & { readonly findings?: OnDemand<readonly DeadlineFinding[]> };

/** What a phrase is read against. */
export interface DeadlineContext {
  /**
   * The document's date; missing years resolve against its year, never against today. `YYYY-MM` for a
   * list of one month, in which its 25日前 and 月底前 fall; `YYYY` when only the year is known: then they stay unread. Null: no year is known.
   */
  readonly documentDate: IsoDate | null;
  /** The deadline of the row above, for 同上. */
  readonly above?: Deadline | null;
}
