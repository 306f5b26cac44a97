import { namesTime } from '../../department/behind-text';
import type { Deadline } from '../../deadline/types';

const silent: ReadonlySet<Deadline['kind']> = new Set(['none', 'unread', 'external']);
const label = /^(?:完成|整改|工作|办理)?(?:时[限间]|期限)[:：]/u;

/**
 * What the remarks beside bodies say of the time, as one text; null where none names a time limit.
 *
 * @example limitWords(['2025年6月底前', '等部门'], read) // '2025年6月底前'
 */
export function limitWords(remarks: readonly string[], read: (text: string) => Deadline): string | null {
  const limits = remarks
    .map((remark) => remark.replace(label, ''))
    .filter((text) => namesTime.test(text) || !silent.has(read(text).kind));
  return limits.length === 0 ? null : limits.join('；');
}
