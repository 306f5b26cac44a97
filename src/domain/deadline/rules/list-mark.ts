import { beginsClause } from '../lexicon/clauses';
import { isListMark } from '../lexicon/list-marks';
import { DIGITS } from '../lexicon/numerals';
import { pattern, type Rule } from '../grammar/rule';

/** 1.2024年8月底前: the number of an item glued to a date. */
export const listMark: Rule = {
  name: 'list-mark',
  says: '句首的序号（1.、2、）紧贴着日期时只是序号，不是月份。',
  examples: ['1.2024年8月底前完成', '1、6月底前制定方案；2、9月底前完成'],
  starts: DIGITS,
  needs: '.、',
  pattern: pattern('\\d{1,2}(?:\\.(?=(?:19|20)\\d{2}[年./-]|\\d{1,2}月|[每年])|、(?=\\d{1,2}月))'),
  read: ({ text, at, slice }) => {
    const counted = slice.endsWith('.') ? beginsClause(text, at) : isListMark(text, at);
    return counted ? { type: 'fact' } : null;
  },
};
