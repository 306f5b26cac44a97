import { endsClause } from '../lexicon/clauses';
import { DAY, numberIn } from '../lexicon/dates';
import { EACH_TIME } from '../lexicon/frequency';
import { pattern, type Groups, type Rule } from '../grammar/rule';
import { twoDigits } from '../resolve/days';

/** Which month of the quarter. 次季度首月 and 季度结束后 count from the first month of the next one. */
const monthOf = (groups: Groups, slice: string): number | null => {
  if (groups.end || slice.includes('最后一')) return 3;
  if (groups.after || groups.next || groups.past || groups.following) return 1;
  return groups.place === undefined ? null : (months[groups.place] ?? null);
};
const months: Readonly<Record<string, number>> = { 首: 1, 一: 1, 1: 1, 二: 2, 中: 2, 2: 2, 三: 3, 末: 3, 后: 3, 3: 3 };

/** 每季度末月25日前, 每季度首月10日前, 每季度结束后10日内, 季末. */
export const everyQuarter: Rule = {
  name: 'every-quarter',
  says: '每季度一次；“末月25日”是3、6、9、12月25日，“首月10日”是1、4、7、10月10日，“季末”是季度最后一天。',
  examples: ['每季度', '每季度末月25日前', '每季度首月10日前', '每季末前报送', '一季度一次'],
  starts: '每按逐各一季下次',
  needs: '季Qq',
  pattern: pattern(
    `(?:每一?个?季度?|按季度?(?!计划|节)|逐季度?|各季度|一季度?一${EACH_TIME}|(?<bare>季度?)(?=末月|首月|$|报$|[末底]?一[次报])|(?<past>季度?后)(?=\\d{1,2}[日号]|第?[首一]个?月)|(?<next>[下次]一?个?季度?)(?=首月|第一))的?` +
      `(?:(?<after>(?:结束|终了|末)之?后的?|初)${DAY}(?:日|天|个自然日)之?内|(?:(?:结束|终了)之?后?的?)?(?<following>次)月的?${DAY.replace('day', 'nextDay')}[日号]|(?<=后)${DAY.replace('day', 'pastDay')}[日号]|末?月?最后一(?:[天日周]|个工作日)|(?:第?(?<place>[首一二三中末]|(?<=第)[123](?=个)|最后一)个?月份?的?)(?:${DAY.replace('day', 'monthDay')}[日号]|[底末])?|(?<end>[末底](?!月))(?:${DAY.replace('day', 'endDay')}[日号])?)?(?:一?[次报])?`,
  ),
  read: ({ groups, slice, text, at, end }) => {
    if (groups.bare && slice.length <= 3 && !/[末底次报]|首月/.test(slice) && (at > 0 || !endsClause(text, end)))
      return null;
    const month = monthOf(groups, slice);
    const written = groups.day ?? groups.monthDay ?? groups.endDay ?? groups.pastDay ?? groups.nextDay;
    const day = numberIn(written, 1, 31);
    if (written && day === null) return { type: 'unread', code: 'deadline.no-such-day' };
    const rule =
      month === null ? null : day === null ? lastDayRule(month, slice, groups) : `M${month}-${twoDigits(day)}`;
    return { type: 'every', recurrence: { freq: 'quarter', rule } };
  },
};

/** Without a day: the end of the quarter when its last month or its end is named. */
function lastDayRule(month: number, slice: string, groups: Groups): string | null {
  if (month !== 3) return null;
  return groups.end || /[底末]$/.test(slice) || slice.includes('最后一') || groups.place === '末' ? 'end' : null;
}
