import { endsClause } from '../lexicon/clauses';
import { EACH_TIME } from '../lexicon/frequency';
import { pattern, type Rule } from '../grammar/rule';

/** 每半年, 半年一次, 每半年末. */
export const everyHalfYear: Rule = {
  name: 'every-half-year',
  says: '每半年一次；写“末”“底”的，6月30日和12月31日各到期一次。',
  examples: ['每半年', '半年一次', '每半年末'],
  starts: '每半按',
  needs: '半期',
  pattern: pattern(`(?:每半年度?|按半年度?|半年(?:1次|一${EACH_TIME})|每个?学期|半年度?报?)(?<end>[末底])?`),
  read: ({ groups, slice, text, at, end }) => {
    const alone = /^半年/.test(slice) && !/^半年[一1]/.test(slice);
    if (alone && (slice === '半年' || at > 0 || !endsClause(text, end))) return null;
    return { type: 'every', recurrence: { freq: 'half-year', rule: groups.end ? 'end' : null } };
  },
};
