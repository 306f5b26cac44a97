import { pattern, type Rule } from '../grammar/rule';

/** 每年1月31日前: the dates after it, up to the end of the sentence, come back every year. */
export const everyYear: Rule = {
  name: 'every-year',
  says: '每年都要做的，写明日期的到了那一天就算到期；几个日期都算。没有写日期的，只知道一年一次。',
  examples: ['每年1月31日前', '市局每年1月31日前，县（区）局每年1月15日前', '每年6月、12月底前', '每年'],
  starts: '每按逐一',
  pattern: pattern('(?:每一?年度?(?!度)的?|按年度?|逐年|一年一[次报评考])'),
  read: () => ({ type: 'every', recurrence: { freq: 'year', rule: null } }),
};
