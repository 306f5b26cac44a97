import type { RatioRule } from './types';

const PLAN = '国家税务总局《优化税务执法方式全面推行“三项制度”实施方案》（税总发〔2019〕31号）';
const OPINION =
  '《关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（国办发〔2018〕118号）';

/** A share that must be complete: everybody, every decision. */
const all = { comparison: 'ge', threshold: { num: 100, den: 100 }, tone: 'must', due: null, partOf: true } as const;

/** Rules the add-in brings along. Users add their own in the office's file; the shape is the same. */
export const RATIO_RULES: readonly RatioRule[] = [
  {
    id: 'legal-reviewers',
    title: '法制审核人员占比',
    numerator: '法制审核人员',
    denominator: '执法人员总数',
    comparison: 'ge',
    threshold: { num: 5, den: 100 },
    tone: 'principle',
    due: '2020-07-31',
    basis:
      '分子为本单位法制审核人员；分母为本单位从事行政处罚、行政强制、行政检查、行政征收、行政许可等执法活动的人员总数，一人从事多类只计一次。',
    source: `${OPINION}；${PLAN}`,
    measureWord: '人',
    partOf: true,
  },
  {
    ...all,
    id: 'reviewers-certified',
    title: '审核持证率',
    numerator: '持证审核人员',
    denominator: '法制审核人员',
    basis: '分子为取得法律职业资格或审核资格的法制审核人员；分母为法制审核人员。标准由本单位确定，预设为全部。',
    source: '本单位规定',
    measureWord: '人',
  },
  {
    ...all,
    id: 'recorders',
    title: '音像记录设备配备率',
    numerator: '音像记录设备实配数',
    denominator: '音像记录设备应配数',
    partOf: false,
    basis: '分子为实际配备台数，分母为按本单位标准应配台数；超配按实际计。',
    source: PLAN,
    measureWord: '台',
  },
  {
    ...all,
    id: 'staff-certified',
    title: '执法人员持证率',
    numerator: '持证执法人员',
    denominator: '执法人员总数',
    basis: '分子为持有效执法证件（税务检查证）的执法人员；分母为执法人员总数。',
    source: PLAN,
    measureWord: '人',
  },
  {
    ...all,
    id: 'training',
    title: '培训覆盖率',
    numerator: '已培训人员',
    denominator: '应培训人员',
    basis: '分子为参加过专题培训的人员，一人多次只计一次；分母为应参加培训的人员。',
    source: PLAN,
    measureWord: '人',
  },
  {
    ...all,
    id: 'decisions-reviewed',
    title: '法制审核率',
    numerator: '已审核重大执法决定',
    denominator: '重大执法决定',
    basis: '分子为作出前经法制审核的重大执法决定；分母为同期作出的重大执法决定。',
    source: OPINION,
    measureWord: '件',
  },
  {
    ...all,
    id: 'published-in-time',
    title: '公示及时率',
    numerator: '按期公示执法决定',
    denominator: '应公示执法决定',
    basis: '行政许可、行政处罚自作出之日起7个工作日内公开，其他执法决定20个工作日内公开；分母为同期应公开的执法决定。',
    source: OPINION,
    measureWord: '件',
  },
];

/** The rule of this id; null when there is none. */
export function findRule(id: string, rules: readonly RatioRule[] = RATIO_RULES): RatioRule | null {
  return rules.find((rule) => rule.id === id) ?? null;
}
