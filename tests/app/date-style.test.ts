import { dateText, withDates } from '../../src/app/date-style';

const sentences = [
  [
    '完成时限是2019-09-30，到2019-10-15已逾期15天。',
    'chinese',
    '完成时限是2019年9月30日，到2019年10月15日已逾期15天。',
  ],
  ['最后一天是2019年9月30日（市局）', 'iso', '最后一天是2019-09-30（市局）'],
  ['“2019-09-30前”：最后一天是2019-09-30', 'chinese', '“2019-09-30前”：最后一天是2019年9月30日'],
  ['“2019年9月30日前”：最后一天是2019年9月30日', 'iso', '“2019年9月30日前”：最后一天是2019-09-30'],
  ['年份未写，按文件年份2019年', 'iso', '年份未写，按文件年份2019年'],
  ['每季度最后一天到期', 'chinese', '每季度最后一天到期'],
] as const;

test.each(sentences)('%s in the style %s', (sentence, style, expected) => {
  expect(withDates(sentence, dateText[style])).toBe(expected);
});
