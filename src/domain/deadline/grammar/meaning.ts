import type { Offset, Recurrence } from '../types';

/** Which year a date names. `previous`: counted from the date before it in the text, else from the document. */
export type YearRef =
  | { readonly kind: 'said'; readonly year: number }
  | { readonly kind: 'counted'; readonly plus: number; readonly from: 'document' | 'previous' };

/** The second Sunday of a month, its last Friday. `weekday`: 1 = Monday … 7 = Sunday. */
export interface NthWeekday {
  readonly nth: number | 'last';
  readonly weekday: number;
}

/** A day of a year. A month of null is taken from the date before; `end` is the month's last day. */
export interface MonthDay {
  readonly month: number | null;
  readonly day: number | 'end' | NthWeekday;
}

/** A day or a period: from the start of `first` to the end of `last`. */
export interface Period {
  readonly year: YearRef | null;
  readonly first: MonthDay;
  readonly last: MonthDay;
  /** Year of `last` when it is another one (2024—2026年). */
  readonly lastYear: YearRef | null;
  /** The words leave the day open (6月初). */
  readonly vague: boolean;
  /** Both ends were written (A至B): `first` is a start somebody named. */
  readonly window: boolean;
  /** The words leave room: another day that a person could defend (10月前 → 9月30日). */
  readonly alternative: 'previous-month' | 'previous-year' | null;
}

/** A day known only beside the document's date: 本周五, 本月底, 明天. */
export interface Near {
  readonly unit: 'day' | 'week' | 'month' | 'quarter';
  readonly plus: number;
  /** Weekday (1 = Monday) of a week, day or `end` of a month. */
  readonly day: number | 'end';
}

/** A festival: `before` is the day before it, or before its holiday begins. */
export interface Festival {
  readonly name: string;
  readonly year: YearRef | null;
}

/** What a piece of text means, before years are known. */
export type Meaning =
  | { readonly type: 'date'; readonly period: Period }
  /** `starts`: the day is a beginning (即日起). */
  | { readonly type: 'near'; readonly near: Near; readonly starts?: boolean }
  | { readonly type: 'festival'; readonly festival: Festival }
  /** The days off of a statutory holiday. */
  | { readonly type: 'holiday'; readonly festival: Festival }
  | { readonly type: 'every'; readonly recurrence: Recurrence }
  | { readonly type: 'offset'; readonly offset: Offset }
  | { readonly type: 'ongoing' }
  | { readonly type: 'start-event'; readonly event: string }
  | { readonly type: 'immediate' }
  | { readonly type: 'external'; readonly basis: string }
  | { readonly type: 'done' }
  | { readonly type: 'none' }
  /** `wish`: 力争, which gives way to a 确保 beside it. */
  | { readonly type: 'tentative'; readonly wish: boolean }
  | { readonly type: 'above' }
  | {
      readonly type: 'unread';
      readonly code: 'deadline.cell-error' | 'deadline.after-festival' | 'deadline.no-such-day';
    }
  /** Looks like a time limit and is none: 国办发〔2018〕118号, 2023年度考核指标. */
  | { readonly type: 'fact' };

/** How the words after a date bind it; `before`: up to the day before it (不含). */
export type Limit = 'by' | 'before' | 'from' | 'after' | 'about' | 'bare';

type Type = Meaning['type'];

/** The meanings of one type. */
export type MeaningOf<T extends Type> = Extract<Meaning, { type: T }>;

interface PieceOf<T extends Type> {
  readonly type: T;
  readonly meaning: MeaningOf<T>;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly limit: Limit;
}

/** A meaning with its place in the folded text; told apart by a type of its own, which all pieces have in one place. */
export type Piece = { [T in Type]: PieceOf<T> }[Type];

/** A piece; all are made here, for objects of one shape are read faster. */
export function pieceOf(meaning: Meaning, from: number, to: number, rule: string, limit: Limit): Piece {
  // The compiler cannot see that both types are one and the same.
  return { type: meaning.type, meaning, from, to, rule, limit } as Piece;
}

/** The same words with another meaning, or as part of longer ones. */
export function pieceLike(
  piece: Piece,
  meaning: Meaning,
  { from = piece.from, to = piece.to, limit = piece.limit }: Partial<Pick<Piece, 'from' | 'to' | 'limit'>> = {},
): Piece {
  return pieceOf(meaning, from, to, piece.rule, limit);
}
