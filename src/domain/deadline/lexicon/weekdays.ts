const weekdays = '一二三四五六日';
const codes = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const;

/** 1 = Monday … 7 = Sunday, null for anything else. */
export function weekdayNumber(word: string): number | null {
  const at = weekdays.indexOf(word === '天' ? '日' : word);
  return word.length === 1 && at >= 0 ? at + 1 : null;
}

/** The weekday as a recurrence rule writes it. @example weekdayCode('五') // 'FRI' */
export function weekdayCode(word: string): string | null {
  const number = weekdayNumber(word);
  return number === null ? null : (codes[number - 1] ?? null);
}
