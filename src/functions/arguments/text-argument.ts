import { isBlank } from './blank';

/** A text, as it stands; numbers and truth values as Excel writes them, nothing for a blank. */
export function textArgument(value: unknown): string {
  if (isBlank(value)) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}

/** A text that may be left out. */
export const optionalText = (value: unknown): string | null => (isBlank(value) ? null : textArgument(value).trim());
