import { format as formatNumber, isDateFormat } from 'numfmt';
import type { RawValue } from './cell-value';

const epochGap1904 = 1462;

/** Formats whose look follows the system; these are the Chinese ones. */
const systemFormats: Readonly<Record<string, string>> = {
  'm/d/yyyy': 'yyyy/m/d',
  'm/d/yyyy h:mm': 'yyyy/m/d h:mm',
  'mm-dd-yy': 'yyyy/m/d',
};

/** What Excel shows for a value under an en-US number format, in a column wide enough. */
export type TextMaker = (value: RawValue, format: string) => string;

/**
 * A maker of shown texts for one workbook (Chinese locale).
 *
 * @example createTextMaker(1900)(43738, 'yyyy"年"m"月"') // '2019年9月'
 */
export function createTextMaker(dateSystem: 1900 | 1904): TextMaker {
  return (value, format) => {
    if (typeof value === 'string') return textSection(value, format);
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    const pattern = systemFormats[format] ?? format.replaceAll('G/通用格式', 'General');
    const serial = dateSystem === 1904 && isDate(pattern) ? value + epochGap1904 : value;
    return shown(pattern, serial) ?? String(value);
  };
}

/** A fourth section (`;;;"第"@`) shows text its own way; any other format leaves text alone. */
function textSection(value: string, format: string): string {
  return format.includes('@') && format !== '@' ? (shown(format, value) ?? value) : value;
}

function shown(pattern: string, value: string | number): string | null {
  try {
    return formatNumber(pattern, value, { locale: 'zh-CN', nbsp: false });
  } catch {
    return null; // A pattern Excel would have refused as well: show the plain value.
  }
}

function isDate(pattern: string): boolean {
  try {
    return isDateFormat(pattern);
  } catch {
    return false;
  }
}
