import type { Limit } from '../grammar/meaning';

/** Remarks between a date and its limit word: （含）, （星期五）, 17：00, 下班. */
const remark = '(?:（(?:含[^（）]{0,4}|星期.|周.)）)?';
/** （不含）: the day itself is too late. */
const without = '(?<without>（(?:不含|不包括|不包含)(?:[本当该][日天月年]|[\\d年月日号]{2,11})?）)?';
const clock =
  '(?:\\n?(?:上午|下午|中午|晚上?)?(?:(?<midnight>零[时点]|0{1,2}[时点](?!\\d))|(?:\\d{1,2}|零)(?:：\\d{2}(?:：\\d{2})?|[点时](?:半|整|\\d{1,2}分)?))|(?:上午|下午|中午)?下班|中午|上午|下午|(?<=[日号])当[天日])?';

/** Words after a date, longest first, and how they bind it. */
const limitWords: readonly (readonly [string, Limit])[] = [
  ['前后', 'about'],
  ['左右', 'about'],
  ['上下', 'about'],
  ['之前', 'by'],
  ['以前', 'by'],
  ['前', 'by'],
  ['期间', 'by'],
  ['之内', 'by'],
  ['以内', 'by'],
  ['内', 'by'],
  ['为止', 'by'],
  ['止', 'by'],
  ['截止', 'by'],
  ['开始', 'from'],
  ['起始', 'from'],
  ['起', 'from'],
  ['及以后', 'from'],
  ['以来', 'after'],
  ['之后', 'after'],
  ['以后', 'after'],
  ['后', 'after'],
];
const meaningOf = new Map(limitWords);

/** The limit words as a pattern piece. */
export const LIMIT = `(?:${limitWords.map(([word]) => word).join('|')})`;

/** The name of the day: 12月4日国家宪法日前后. */
const dayName = '(?:(?<=日)(?:国家|世界|国际|全国)[\\u4e00-\\u9fff]{2,6}[日节])?';

const tail = new RegExp(
  `${without}${remark}${dayName}${clock}${remark}(?<limit>${LIMIT})?${without.replace('<without>', '<excluded>')}${remark}`,
  'y',
);

/** The characters that a remark, the name of a day, a clock time or a limit word can begin with. */
const tailStarts = new Set([
  ...`（国世全\n上下中晚零0123456789当${limitWords.map(([word]) => word.charAt(0)).join('')}`,
]);

/** Reads what follows a date at `at`: where it ends and how it binds the date. */
export function readTail(text: string, at: number): { to: number; limit: Limit } {
  if (!tailStarts.has(text.charAt(at))) return { to: at, limit: 'bare' };
  // The most frequent one; 前后 and （不含） need a closer look.
  if (text.charAt(at) === '前' && !'后（'.includes(text.charAt(at + 1) || ' ')) return { to: at + 1, limit: 'by' };
  tail.lastIndex = at;
  const found = tail.exec(text);
  if (!found) return { to: at, limit: 'bare' };
  const { without, excluded, limit, midnight } = found.groups ?? {};
  const to = at + found[0].length;
  // 9月1日零时关闭: the day before is the last one.
  if (midnight && text.startsWith('关闭', to)) return { to, limit: 'before' };
  return { to, limit: without || excluded ? 'before' : (meaningOf.get(limit ?? '') ?? 'bare') };
}
