import { monthsPeriod } from '../lexicon/dates';
import { pattern, type Rule } from '../grammar/rule';

const year = '(?:19|20)\\d{2}';

/** 2022、2023、2024年底前: several years that share one 年 and one limit. */
export const yearList: Rule = {
  name: 'year-list',
  says: '“2022、2023、2024年底前”是几个年份，每年的12月31日各是一个节点。',
  examples: ['2022、2023、2024年底前', '2025、2026年'],
  starts: '12',
  digits: 4,
  needs: '、和及',
  pattern: pattern(
    `(?<list>${year}年?[、和及](?:${year}年?[、和及])?(?:${year}年?[、和及])?${year})年(?:年?[底末内]|(?=[前，。；各]|分别|$))`,
  ),
  read: ({ groups }) =>
    (groups.list ?? '').split(/年?[、和及]/).map((one) => ({
      type: 'date',
      period: monthsPeriod({ kind: 'said', year: Number(one) }, 1, 12),
    })),
};
