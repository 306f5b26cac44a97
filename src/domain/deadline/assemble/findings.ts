import { chineseDay } from '../explain/words';
import type { DeadlineFinding, DeadlineKind } from '../types';
import type { DocumentDate, Gathered } from './read-pieces';
import { find } from './kind';

/** One sentence per code: what was seen, why it matters, what to do. `$1` is the text, `$2` a detail. */
const messages = {
  'deadline.year-assumed': '“$1”没有写年份，按文件年份$2年计算，请核对。',
  'deadline.before-document': '“$1”没有写年份，按文件年份算出的$2早于文件日期，可能指下一年，请核对。',
  'deadline.document-day': '“$1”要从文件日期推算，结果是$2，请核对文件日期。',
  'deadline.ambiguous': '“$1”有两种理解，这里取$2，请核对。',
  'deadline.no-such-day': '“$1”写的日期在日历上不存在，请改正。',
  'deadline.no-year': '“$1”没有写年份，文件年份也不知道，请补上年份。',
  'deadline.unreadable-year': '“$1”前面的年份看不清，请改正年份。',
  'deadline.no-month': '“$1”只写了日，不知道是哪个月，请补上月份。',
  'deadline.no-document-date': '“$1”要从文件日期推算，但文件日期不知道，请写明日期。',
  'deadline.festival-unknown': '“$1”所说的节日，那一年的日子不在已核对的表里，请写明日期。',
  'deadline.after-festival': '“$1”只说了在节日之后，没有最后一天，请写明日期。',
  'deadline.calendar-unknown':
    '“$1”要用到还没有公布的放假安排，没有推算（或者没有顺延），请等通知公布或者导入本单位日历。',
  'deadline.cell-error': '单元格显示“$1”，公式出错，请先改正。',
  'deadline.nothing-above': '“$1”要照上一行，但上面没有时限，请写明。',
  'deadline.not-understood': '看不懂“$1”是什么时限，请写明日期，或者人工核对。',
  'deadline.too-long': '这一格文字太长（$2个字），不像时限，没有读取，请人工核对。',
} as const;

export type FindingCode = keyof typeof messages;

/** A finding in words. */
export function finding(code: FindingCode, text: string, detail = ''): DeadlineFinding {
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return { code, message: messages[code].replace('$1', short.replaceAll('\n', ' ')).replace('$2', detail) };
}

/** What a person should look at. */
export function findingsOf(
  kind: DeadlineKind,
  text: string,
  gathered: Gathered,
  document: DocumentDate,
): readonly DeadlineFinding[] {
  const found: DeadlineFinding[] = [];
  const { dated, failures, starts, rest } = gathered;
  const assumedDay = dated.find((one) => one.assumed.includes('month') && one.due !== null);
  if (assumedDay?.due) found.push(finding('deadline.document-day', text, chineseDay(assumedDay.due)));
  else if ([...dated, ...starts].some((one) => one.assumed.length > 0)) {
    const early = dated.find(({ due, assumed }) => assumed.length > 0 && due && document.day && due < document.day);
    found.push(
      early?.due
        ? finding('deadline.before-document', text, chineseDay(early.due))
        : finding('deadline.year-assumed', text, String(document.year)),
    );
  }
  const double = dated.find((one) => one.alternative !== null);
  if (double?.due && double.alternative) {
    const detail = `${chineseDay(double.due)}，也可能是${chineseDay(double.alternative)}`;
    found.push(finding('deadline.ambiguous', text, detail));
  }
  for (const { piece, failure } of failures) {
    found.push(finding(`deadline.${failure}`, text.slice(piece.from, piece.to)));
  }
  const unread = find(rest, 'unread');
  if (unread) found.push(finding(unread.code, text));
  if (kind === 'unread' && found.length === 0) found.push(finding('deadline.not-understood', text));
  return found;
}
