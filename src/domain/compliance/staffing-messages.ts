import type { CountProblem } from './read-count';

/** What a person reads about a count cell: what stands there, what we did, what to do. */
export const COUNT_MESSAGES: Readonly<Record<CountProblem, (cell: string, text: string, name: string) => string>> = {
  text: (cell, text, name) => `${cell}（${name}）写的是“${text}”，不是数字，未计入；请改填人数。`,
  textNumber: (cell, text, name) =>
    `${cell}（${name}）是文本“${text}”，已按其中的数字计；表内SUM公式会跳过文本，请改为数字。`,
  remark: (cell, text, name) =>
    `${cell}（${name}）写的是“${text}”，按括号前的数计，括号内的说明未加减；表内SUM公式会跳过文本，请改为数字、说明另写。`,
  negative: (cell, text, name) => `${cell}（${name}）是负数${text}，未计入；请核对。`,
  fraction: (cell, text, name) => `${cell}（${name}）是小数${text}，人数应为整数，未计入；请核对。`,
  percent: (cell, text, name) => `${cell}（${name}）是百分比${text}，此处应填人数，未计入；请改填。`,
  error: (cell, text, name) => `${cell}（${name}）是公式错误${text}，未计入；请修正公式。`,
  none: (cell, text, name) => `${cell}（${name}）写的是“${text}”，按0计；不是没有而是没有数据的，请留空。`,
  dash: (cell, text, name) => `${cell}（${name}）填的是“${text}”，未按0计；确为0请填0，没有数据请留空。`,
};

/** Sentences about a staffing table as a whole. */
export const STAFFING_MESSAGES = {
  blank: (cell: string, unit: string, name: string) =>
    `${cell}：${unit}的${name}为空白，不按0计，该单位暂不能判定；请补填。`,
  merged: (cell: string, name: string) =>
    `${cell}（${name}）是跨行合并单元格，分不清属于哪个单位，未计入；请分行填写。`,
  unnamed: (place: string) => `${place}有数字但没有单位名称，未计入；请补填单位。`,
  repeated: (cell: string, unit: string, first: string) =>
    `${cell}与${first}都是“${unit}”，两行分别判定；如为同一单位请合并填写。`,
  twoColumns: (header: string, name: string) => `有两列都像“${name}”，只用了前一列，“${header}”未用；请核对表头。`,
  periods: (name: string, used: string, others: string) =>
    `“${name}”有几个时期的数，用的是${used}，${others}未用；如应按其他时期计算，请核对。`,
  mixedYears: (counts: string) => `表中各项人数年份不同：${counts}；不同年份的数相除没有意义，请核对后再用。`,
  severalAlike: (tables: string, used: string) =>
    `有几张表都像人员情况表：${tables}；现在用的是“${used}”，请核对，或在上方改选。`,
  notInPlan: (units: string, count: number) =>
    `人员情况表有${count}个单位在分工表中没有出现：${units}；请核对单位名称，或确认它们没有任务。`,
  notStaffed: (units: string, count: number) =>
    `分工表有${count}个单位不在人员情况表中：${units}；这些单位没有计算，请补填人数或核对名称。`,
  moreThan: (cell: string, unit: string, part: string, value: number, whole: string, most: number) =>
    `${cell}：${unit}的${part}${value}多于${whole}${most}，数据有误；请核对。`,
  noTotal: (parts: string) =>
    `表中有${parts}分类人数，但没有“执法人员总数”列；一人可能从事多类执法，分类不能相加，请补填总数后再算。`,
  noReviewers: (parts: string) =>
    `表中有${parts}，但没有“法制审核人员”合计列；哪些人计入须由本单位定口径，未自动相加，请补填合计或选定口径。`,
  summed: (parts: string) =>
    `没有“法制审核人员”合计列，按${parts}之和计；其中有人重复填写或另有口径的，请在口径中改选。`,
  summedByNote: (parts: string) => `没有“法制审核人员”合计列；表中注明各类审核人员相加，按${parts}之和计。`,
  standInWords: (header: string) => `没有“执法人员总数”列，按“${header}”列的数计；它是否包括全部执法人员，请核对口径。`,
  standInNote: (header: string) => `没有“执法人员总数”列；表中注明执法人员按持证人数统计，按“${header}”列的数计。`,
  standInCertified: (header: string) =>
    `没有“执法人员总数”列，按“${header}”列的数计；未持证的执法人员不在其中，总数可能更多，达标的结论请核对口径。`,
  joined: (tables: string, count: number) =>
    `人员情况分在${count}张表里（${tables}），单位没有重复，已合起来计算；不应合并的，请只选其中一张。`,
  total: (cell: string, row: string, stated: number, sum: number) =>
    `${cell}“${row}”写的是${stated}，各单位相加为${sum}，相差${Math.abs(stated - sum)}；请核对合计公式。`,
  totalText: (cell: string, row: string, stated: number, sum: number, texts: string) =>
    `${cell}“${row}”写的是${stated}，各单位相加为${sum}，少计的${sum - stated}正好是文本数字（${texts}）：SUM公式跳过了文本；请把它们改为数字。`,
} as const;

/** Sentences about picked ranges. */
export const RANGE_MESSAGES = {
  unlike: (above: string, upper: number, below: string, lower: number) =>
    `分子区域${above}有${upper}格，分母区域${below}有${lower}格，不能一一对应，未计算；请重选行数相同的两个区域。`,
} as const;
