import { beginsClause } from '../lexicon/clauses';
import { pattern, type Rule } from '../grammar/rule';

/** 三年行动, 近三年, 第3季度考核, 2024年3月印发的: looks like a time limit and is none. */
export const fact: Rule = {
  name: 'fact',
  says: '名称和叙述里的年份、月份不是时限：三年行动、近三年、2023年度考核指标、2024年3月印发的方案。',
  examples: ['按照2023年度考核指标', '三年行动方案'],
  starts: '前近过三五两十一0123456789二四六七八九自',
  needs: '前近过的来行计规',
  pattern: pattern(
    '(?:前(?:\\d{1,2}|[二三四五六七八九十]{1,2})个?月|(?<!超)[近过][\\d一二两三四五六七八九十]{1,2}个?(?:年|月|周|日|天)|(?:(?:19|20)\\d{2}年)?(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:印发|下发|发布|出台|召开|公布|制定|签订)的|自?(?:19|20)\\d{2}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?以来|[三五3510十两]{1,2}年(?:行动|计划|规划)(?!期))',
  ),
  // 合同到期前2个月 is a limit: 前8月 must begin its clause.
  read: ({ slice, text, at }) => (slice.startsWith('前') && !beginsClause(text, at) ? null : { type: 'fact' }),
};
