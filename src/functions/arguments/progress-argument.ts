import { readProgress } from '../../domain/task/progress/read-progress';
import type { IsoDate } from '../../domain/deadline/types';
import type { Progress } from '../../domain/task/types';
import { isBlank } from './blank';

/**
 * 完成情况 from a cell; null when it was left out. A number from 0 to 1 is a share as Excel keeps it (0.8 is 80%, 1 is 100%),
 * a ticked box 是.
 */
export function progressArgument(value: unknown, documentDate: IsoDate | null): Progress | null {
  if (isBlank(value)) return null;
  return readProgress(shown(value), documentDate);
}

function shown(value: unknown): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number' && value >= 0 && value <= 1) return `${Math.round(value * 10_000) / 100}%`;
  return String(value);
}
