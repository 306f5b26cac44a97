import type { RatioRule, UnitRatio } from '../../domain/compliance/types';
import type { StaffingRatios } from '../../app/staffing-ratios';

/** Head counts of invented units: exactly at 5 %, short by one, one blank, one without staff. */

const rule: RatioRule = {
  id: 'legal-reviewers',
  title: '法制审核人员占执法人员的比例',
  numerator: '法制审核人员',
  denominator: '执法人员',
  comparison: 'ge',
  threshold: { num: 5, den: 100 },
  tone: 'principle',
  due: '2020-07-31',
  basis: '法制审核人员含法律顾问、公职律师；执法人员按持有执法证件的在职人员计。',
  source: '“三项制度”工作任务分工安排第 26 项',
};

function unit(name: string, row: number, have: number | null, staff: number | null): UnitRatio {
  const required = staff === null ? null : Math.ceil(staff / 20);
  const gap = have === null || required === null ? null : Math.max(0, required - have);
  const result = staff === 0 ? 'notApplicable' : gap === null ? 'insufficient' : gap > 0 ? 'notMet' : 'met';
  return {
    unit: name,
    level: null,
    numerator: have,
    denominator: staff,
    required,
    gap,
    result,
    cells: { unit: `A${row}`, numerator: `C${row}`, denominator: `B${row}` },
    why: `${staff ?? '未填'} 人的 5 % 需要 ${required ?? '—'} 人，现有 ${have ?? '未填'} 人。`,
  };
}

const units = [
  unit('市局机关', 4, 12, 120),
  unit('甲区局', 5, 7, 140),
  unit('乙县局', 6, 7, 141),
  unit('丙县局', 7, null, 96),
  unit('丁自治县局（经济技术开发区分局）', 8, 3, 98),
  unit('戊县局', 9, 0, 0),
];

export const sampleRatios: readonly StaffingRatios[] = [
  {
    table: {
      sheet: '人员情况表',
      title: '人员情况表',
      headerRows: [2],
      columns: [],
      units: [],
      notes: [],
      findings: [],
    },
    reports: [{ rule, units, total: unit('合计', 10, 29, 499), metCount: 2, judgedCount: 4 }],
  },
];
