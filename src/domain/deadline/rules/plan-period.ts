import type { Meaning } from '../grammar/meaning';
import { pattern, type Rule } from '../grammar/rule';
import { monthsPeriod, yearsPeriod } from '../lexicon/dates';
import { parseNumber } from '../lexicon/numerals';

/** “十四五”前三年: up to the end of the third. */
const sofar = (first: number, years: number): Meaning => ({
  type: 'date',
  period: yearsPeriod({ kind: 'said', year: first }, { kind: 'said', year: first + years - 1 }),
});

/** “十四五”末 = 31 December 2025. The 10th five-year plan ended in 2005. */
export const planPeriod: Rule = {
  name: 'plan-period',
  says: '“十三五”到2020年底，“十四五”到2025年底，“十五五”到2030年底；写“期间”的，起点是规划第一年的1月1日。',
  examples: ['“十四五”末', '“十四五”期间', '十五五期间'],
  starts: '“十',
  needs: '五',
  pattern: pattern(
    '“?十(?<plan>[一二三四五六七])五”?(?:规划)?(?:时期|期间|规划期|期|前(?<sofar>[两二三四1-4])年|(?=[末底前内]))(?:[末底]|内|(?=前))?',
  ),
  read: ({ groups, slice }) => {
    const plan = parseNumber(groups.plan ?? '');
    if (plan === null) return null;
    const last = 2005 + 5 * plan;
    const lastYear = { kind: 'said', year: last } as const;
    const during = /期/.test(slice);
    if (groups.sofar) return sofar(last - 4, parseNumber(groups.sofar) ?? 1);
    const period = during ? yearsPeriod({ kind: 'said', year: last - 4 }, lastYear) : monthsPeriod(lastYear, 1, 12);
    return { type: 'date', period };
  },
};
