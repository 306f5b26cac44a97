/**
 * Built-in date formats of Chinese Excel and WPS (ECMA-376 part 1, 18.8.30, zh-cn). Files name them by number only and
 * give no pattern, so a reader without this table cannot tell 2020年3月 (57) from 3月14日 (58).
 */
const patterns: Readonly<Record<number, string>> = {
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/**
 * Adds to a styles part the patterns of the built-in numbers it uses without saying them.
 * Returns null when nothing is missing.
 */
export function nameChineseDateFormats(styles: string): string | null {
  const used = new Set(
    [...styles.matchAll(/<(?:\w+:)?xf\s(?:[^>]*\s)?numFmtId="(\d+)"/g)].map((found) => Number(found[1])),
  );
  const named = new Set(
    [...styles.matchAll(/<(?:\w+:)?numFmt\s(?:[^>]*\s)?numFmtId="(\d+)"/g)].map((found) => Number(found[1])),
  );
  const missing = [...used].filter((id) => patterns[id] !== undefined && !named.has(id));
  if (missing.length === 0) return null;
  const added = missing.map((id) => `<numFmt numFmtId="${id}" formatCode="${escape(patterns[id] ?? '')}"/>`).join('');
  if (/<numFmts(?:\s[^>]*)?>/.test(styles)) return styles.replace(/<numFmts(?:\s[^>]*)?>/, `<numFmts>${added}`);
  return styles.replace(/<styleSheet(?:\s[^>]*)?>/, `$&<numFmts>${added}</numFmts>`);
}

function escape(text: string): string {
  return text.replaceAll('"', '&quot;');
}
