import { endsClause } from '../lexicon/clauses';
import { pattern, type Rule } from '../grammar/rule';

/** 每年1月31日前: the dates after it, up to the end of the sentence, come back every year. */
export const everyYear: Rule = {
  name: 'every-year',
  says: '每年都要做的，写明日期的到了那一天就算到期；几个日期都算。没有写日期的，只知道一年一次。',
  examples: ['每年1月31日前', '市局每年1月31日前，县（区）局每年1月15日前', '每年6月、12月底前', '每年至少开展2次'],
  starts: '每按逐一各年两',
  needs: '每按逐次度报',
  pattern: pattern(
    '(?:每[一两二三五\\d]?个?(?:自然|会计)?学?年度?的?(?<end>年?[底末]|年?终(?!了))?|按年度?(?=$|[，。；）]|[开推报分落实进调督]|足额|缴|发放|支付|汇总|通报|核算|清算|轮换|公布|公示|更新)|逐年|各年度|一年[一两二]次|年度|年报)',
  ),
  read: ({ groups, slice, text, at, end }) => {
    const alone = /^年[度报]$/.test(slice);
    if (alone && (at > 0 || !endsClause(text, end))) return null;
    return { type: 'every', recurrence: { freq: 'year', rule: groups.end && !slice.includes('学') ? '12-31' : null } };
  },
};
