import type { Meaning } from '../grammar/meaning';
import { pattern, type Rule } from '../grammar/rule';
import { parseNumber } from '../lexicon/numerals';

/** “十四五”前三年: up to the end of the third. */
const sofar = (first: number, years: number): Meaning => ({
  type: 'date',
  period: {
    year: { kind: 'said', year: first },
    first: { month: 1, day: 1 },
    last: { month: 12, day: 'end' },
    lastYear: { kind: 'said', year: first + years - 1 },
    window: true,
  },
});

/** “十四五”末 = 31 December 2025. The 10th five-year plan ended in 2005. */
export const planPeriod: Rule = {
  name: 'plan-period',
  says: '“十三五”到2020年底，“十四五”到2025年底，“十五五”到2030年底；写“期间”的，起点是规划第一年的1月1日。',
  examples: ['“十四五”末', '“十四五”期间', '十五五期间'],
  starts: '“十',
  needs: '五',
  pattern: pattern(
    '“?十(?<plan>[一二三四五六七])五”?(?:规划)?(?:时期|期间|规划期|期|前(?<sofar>[两二三四])年|(?=[末底前内]))(?:[末底]|内|(?=前))?',
  ),
  read: ({ groups, slice }) => {
    const plan = parseNumber(groups.plan ?? '');
    if (plan === null) return null;
    const last = 2005 + 5 * plan;
    const lastYear = { kind: 'said', year: last } as const;
    const during = /期/.test(slice);
    if (groups.sofar) return sofar(last - 4, parseNumber(groups.sofar) ?? 1);
    return {
      type: 'date',
      period: {
        year: during ? { kind: 'said', year: last - 4 } : lastYear,
        first: { month: 1, day: 1 },
        last: { month: 12, day: 'end' },
        ...(during ? { lastYear, window: true } : {}),
      },
    };
  },
};
