import { pattern, type Rule } from '../grammar/rule';

/** （原2024年3月底前）, 原定3月底, 由3月底前调整为: an old date that no longer counts. */
export const superseded: Rule = {
  name: 'superseded',
  says: '“原定”“原计划”的日期和“由……调整为”前面的日期已经作废，只认后来的。',
  examples: ['2024年6月底前（原2024年3月底前）', '原定3月底前，现延至6月底前', '由3月底前调整为6月底前'],
  starts: '原由从',
  pattern: pattern(
    '(?:原(?!则|因|料|有|件)[^，。；）\\n]{0,6}?[：为于在]?[\\d一二三四五六七八九十年上下][^，。；）\\n]{0,24}?(?=[，。；）\\n]|现|调整|延|改|变更|推迟|$)|[由从][^，。；\\n]{2,24}?(?:调整|延期|延长|延后|变更|推迟|顺延|提前|改)(?:为|至|到))',
  ),
  read: () => ({ type: 'fact' }),
};
