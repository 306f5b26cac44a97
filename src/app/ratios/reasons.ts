import type { RatioBook } from './ratio-book';

const keyOf = (ruleId: string, unit: string): string => `${ruleId}|${unit}`;

/** Why a unit falls short of a rule, as the office wrote it; empty when it wrote nothing. */
export function reasonOf(book: RatioBook, ruleId: string, unit: string): string {
  return book.reasons[keyOf(ruleId, unit)] ?? '';
}

/** The book with the reason of a unit written. */
export function withReason(book: RatioBook, ruleId: string, unit: string, reason: string): Partial<RatioBook> {
  return { reasons: { ...book.reasons, [keyOf(ruleId, unit)]: reason } };
}
