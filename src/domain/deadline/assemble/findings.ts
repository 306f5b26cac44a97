import { chineseDay, yearFrom } from '../explain/words';
import type { DeadlineFinding, DeadlineKind } from '../types';
import type { DocumentDate, Gathered } from './read-pieces';
import { find } from './kind';

/** One sentence per code: what was seen, why it matters, what to do. `{more}` is a detail of the finding. */
const messages = {
  'deadline.year-assumed': '“{text}”没有写年份，{more}计算，请核对。',
  'deadline.before-document': '“{text}”没有写年份，按文件年份算出的{more}早于文件日期，可能指下一年，请核对。',
  'deadline.document-day': '“{text}”要从文件日期推算，结果是{more}，请核对文件日期。',
  'deadline.ambiguous': '“{text}”有两种理解，这里取{more}，请核对。',
  'deadline.no-such-day': '“{text}”写的日期在日历上不存在，请改正。',
  'deadline.no-year': '“{text}”没有写年份，文件年份也不知道，请补上年份。',
  'deadline.unreadable-year': '“{text}”前面的年份看不清，请改正年份。',
  'deadline.no-month': '“{text}”只写了日，不知道是哪个月，请补上月份。',
  'deadline.no-document-date': '“{text}”要从文件日期推算，但文件日期不知道，请写明日期。',
  'deadline.festival-unknown': '“{text}”所说的节日，那一年的日子不在已核对的表里，请写明日期。',
  'deadline.after-festival': '“{text}”只说了在节日之后，没有最后一天，请写明日期。',
  'deadline.calendar-unknown':
    '“{text}”要用到还没有公布的放假安排，没有推算（或者没有顺延），请等通知公布或者导入本单位日历。',
  'deadline.more-lengths': '“{text}”写了几个从某件事起算的时限，这里只取“{more}”，其余请另行掌握。',
  'deadline.whose-limit': '“{text}”给几个单位写了不同的时限，没能逐一分到各单位，请核对。',
  'deadline.some-months': '“{text}”隔几个月一次，不是每个月都到期；没有写从哪个月算起，这里按月列出，请核对。',
  'deadline.cell-error': '单元格显示“{text}”，公式出错，请先改正。',
  'deadline.nothing-above': '“{text}”要照上一行，但上面没有时限，请写明。',
  'deadline.not-understood': '看不懂“{text}”是什么时限，请写明日期，或者人工核对。',
  'deadline.no-limit': '“{text}”里没有读到时限，按没有写时限处理，请核对。',
  'deadline.too-long': '这一格文字太长（{more}个字），不像时限，没有读取，请人工核对。',
} as const;

export type FindingCode = keyof typeof messages;

/** A finding in words; a long text is quoted in part. */
export function finding(code: FindingCode, text: string, detail = ''): DeadlineFinding {
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return {
    code,
    message: messages[code].replace(/\{(?:text|more)\}/g, (part) => (part === '{text}' ? short : detail)),
  };
}

const nothing: readonly DeadlineFinding[] = [];

/** What a person should look at. */
export function findingsOf(
  kind: DeadlineKind,
  text: string,
  gathered: Gathered,
  document: DocumentDate,
): readonly DeadlineFinding[] {
  const { failures, rest } = gathered;
  const assumed = assumedFinding(text, gathered, document);
  const double = gathered.dated.find((one) => one.alternative !== null);
  const unread = find(rest, 'unread');
  const lengths = rest.length > 1 ? rest.filter(({ type }) => type === 'offset') : [];
  const someMonths = gathered.dated.find(
    ({ piece, recurrence }) => piece.rule === 'every-months' && recurrence?.freq === 'month',
  );
  const unlimited = kind === 'none' && !rest.some(({ type }) => type === 'none' || type === 'done');
  if (unlimited) return [finding('deadline.no-limit', text)];
  if (!assumed && !double && !unread && !someMonths && lengths.length < 2 && failures.length === 0 && kind !== 'unread')
    return nothing;
  const found: DeadlineFinding[] = assumed ? [assumed] : [];
  if (double?.due && double.alternative) {
    const days = `${chineseDay(double.due)}，也可能是${chineseDay(double.alternative)}`;
    found.push(finding('deadline.ambiguous', text, days));
  }
  for (const { piece, failure } of failures) {
    found.push(finding(`deadline.${failure}`, text.slice(piece.from, piece.to)));
  }
  const [first, second] = lengths;
  if (first && second) found.push(finding('deadline.more-lengths', text, text.slice(first.from, first.to)));
  if (someMonths) found.push(finding('deadline.some-months', text));
  if (unread) found.push(finding(unread.code, text));
  if (kind === 'unread' && found.length === 0) found.push(finding('deadline.not-understood', text));
  return found;
}

/** What the text left open and the document answered. */
function assumedFinding(text: string, { dated, starts }: Gathered, document: DocumentDate): DeadlineFinding | null {
  const open = dated.find((one) => one.assumed.length > 0) ?? starts.find((one) => one.assumed.length > 0);
  if (!open) return null;
  const fromDay = dated.find((one) => one.due !== null && one.assumed.includes('month'));
  if (fromDay?.due) return finding('deadline.document-day', text, chineseDay(fromDay.due));
  const early = dated.find(({ due, assumed }) => assumed.length > 0 && due && document.day && due < document.day);
  if (early?.due) return finding('deadline.before-document', text, chineseDay(early.due));
  const day = 'day' in open ? open.day : open.due;
  return finding('deadline.year-assumed', text, yearFrom(document.year, day));
}
