import { endsClause } from '../lexicon/clauses';
import { numberIn } from '../lexicon/dates';
import { EACH_TIME } from '../lexicon/frequency';
import { NUMBER } from '../lexicon/numerals';
import { pattern, type Groups, type Rule } from '../grammar/rule';
import { twoDigits } from '../resolve/days';

const between = '(?:[、，和及与]|[-~至到]{1,2})';
const days = `(?<days>${NUMBER}(?:[日号]?${between}${NUMBER}){0,4})[日号]`;
const tenDays: Readonly<Record<string, string>> = { 上旬: '10', 中旬: '20', 下旬: 'end', 中: '15' };

/** 每月5日前, 每月底, 每月10日、25日前, 每月结束后5日内, 月末. */
export const everyMonth: Rule = {
  name: 'every-month',
  says: '每月一次；写明几日的到那一天，“月底”是当月最后一天，“结束后5日内”是次月5日；一段日子取最后一天；“每旬末”是10日、20日和月底。',
  examples: ['每月5日前', '每月底前', '每月1日至10日', '按月报送', '月末'],
  starts: '每按逐各一月',
  needs: '每按逐各次一报度',
  pattern: pattern(
    `(?:(?<every>每一?个?月|每半个?月|每旬|按月(?!度?计划|龄|薪|历|份)|逐月|各月|一月一${EACH_TIME})(?!度?计划)度?份?(?:固定)?的?|(?<bare>月)(?=[报度]$))` +
      `(?:(?:结束|终了)之?后的?(?<after>${NUMBER})(?:日|天|个自然日)之?内|(?:${NUMBER}[日号]?[-~至到]{1,2})?月?(?<end>[底末])|${days}|(?<part>上旬|中旬|下旬|中(?!旬))|最后一(?:[天日周]|个工作日))?`,
  ),
  read: ({ groups, slice, text, at, end }) => {
    if (groups.bare && !endsBare(text, at, end)) return null;
    if (groups.days && daysRule(groups.days) === null) return { type: 'unread', code: 'deadline.no-such-day' };
    return { type: 'every', recurrence: { freq: 'month', rule: ruleOf(groups, slice) } };
  },
};

/** 月末 alone means every month; 月底前 inside a sentence may belong to a month named before. */
const endsBare = (text: string, at: number, end: number): boolean =>
  at === 0 && (endsClause(text, end) || /^(?:[之以]?前|[度报])/.test(text.slice(end, end + 2)));

function ruleOf(groups: Groups, slice: string): string | null {
  const after = numberIn(groups.after, 1, 31);
  if (after !== null) return `next-${twoDigits(after)}`;
  if (groups.days) return daysRule(groups.days);
  if (groups.end || slice.includes('最后一')) return slice.startsWith('每旬') ? '10,20,end' : 'end';
  return tenDays[groups.part ?? ''] ?? null;
}

/** 10日、25日 are two days, 1日至10日 is a window whose last day counts; null when the calendar has no such day. */
function daysRule(written: string): string | null {
  const numbers = written
    .split(/[^\d一二三四五六七八九十廿卅]+/)
    .filter(Boolean)
    .map((day) => numberIn(day, 1, 31));
  const all = /[-~至到]/.test(written) ? numbers.slice(-1) : numbers;
  return all.every((day) => day !== null) ? all.map(twoDigits).join(',') : null;
}
