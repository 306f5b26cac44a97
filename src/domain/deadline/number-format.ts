/** What part of a date an Excel number format shows. */
export type DatePrecision = 'day' | 'month' | 'year';

/** Parts of a format that show no digits of the value: quoted text, escapes, colours and locales, padding. */
const decoration = /"[^"]*"|\\.|\[(?!(?:hh?|mm?|ss?)\])[^\]]*\]|[_*]./gi;

/**
 * Tells date formats from others.
 * @param format an en-US number format, as Excel's `numberFormat` gives it
 * @returns the finest part shown, null when the format shows no calendar date (numbers, text, hours alone)
 * @example datePrecision('yyyy"年"m"月"') // 'month'
 */
export function datePrecision(format: string): DatePrecision | null {
  const first = format.split(';', 1)[0] ?? '';
  if (/general|g\/通用格式|[0#?@]/i.test(first.replace(decoration, ''))) return null;
  const bare = first
    .replace(decoration, '')
    .replace(/am\/pm|a\/p|上午\/下午/gi, '')
    // m next to hours or seconds is minutes.
    .replace(/h+([^a-z]*)m+/gi, 'h$1')
    .replace(/m+([^a-z]*)s+/gi, '$1s');
  if (/\[[hms]+\]/i.test(bare)) return null;
  if (/d/i.test(bare) && /[my]/i.test(bare)) return 'day';
  if (/m/i.test(bare) && /[ye]/i.test(bare)) return 'month';
  if (/m/i.test(bare)) return 'month';
  if (/[ye]/i.test(bare)) return 'year';
  return /d/i.test(bare) ? 'day' : null;
}
