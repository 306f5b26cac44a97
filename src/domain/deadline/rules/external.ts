import { pattern, type Rule } from '../grammar/rule';

const noun =
  '(?:制度|要[求点]|[规约]定|[计规]划|部署|安排|指[标引]|[时节]点|需[要求]?|实际|情况|进[展度程]|发展|变化|[态趋形]势|动态|通知|方案|[办做]法|文件|精神|意见|标准|[程时]序|合同|[协会]议|[时期]限|时间|考核|[条惯]例|法规|任务|目[标录]|清单|口径|统筹|职责|工期|批复|结果|申请|令|反馈|评估|分工|议程|[学校]历|名录|额度|模板|政策|□)';

/** 根据调度情况，…: where figures are from. */
const source = /^[根依]据(?:调度|统计|监测|[督检核调抽巡排]查|摸排|汇总)[^，]{0,2}(?:情况|结果|数据)$/;

/** 依据《档案法》第十三条、国家档案局第9号令, 依据GB7588.1-2020《…》: nothing is said but what it rests on. */
const quoted = /^[根依]据(?=.*(?:第.{1,6}[条款项]|号令|[A-Z]))[^，。；\n]{2,80}(?:[□条款项]|号令)$/;

/** A date with a limit word of its own is not swallowed: 按照9月底前完成的要求. */
const dated = /(?:[\d一二三四五六七八九十][月日号]|年[底末]|[底末])[^，。；]{0,2}[前内]/;

/** 根据2020年12月31日前存量情况: the day when things were counted. */
const asThingsStood = /^(?:根据|依据|依照|对照|参照)[^，。；\n]{0,60}(?:情况|结果)$/;

/** 按总局要求执行, 根据督查计划组织实施: decided elsewhere, never dated. */
export const external: Rule = {
  name: 'external',
  says: '按上级要求、按计划、视需要办理的，日期由别的文件或者安排决定，这里不推算日期；话里的年份和文号也不当日期。',
  examples: ['按总局要求执行', '根据督查计划组织实施', '按“双公示”制度持续开展', '根据工作需要'],
  starts: '服按根依遵参视结以对随落跟执',
  pattern: pattern(
    `(?:按照?|根据|依据|依照|依|遵照|参照|对照|视(?![频察力觉同为野率])|结合|跟?随(?![机时意同访手后])|跟[踪进](?=[^，。；]{0,12}(?:国家|中央|省|市|上级|总局|部委|总行))|服从|落实(?=[^，。；]{0,30}(?:会议|文件|要求|精神))|执行(?=[^，。；]{0,24}(?:规定|文件|标准|政策|制度|目录))|以(?=[^，。；]{1,30}为准))(?<basis>[^，。；\\n]{0,60}?${noun})(?!度)(?:[^，。；\\n]{0,20}为准)?`,
  ),
  read: ({ groups, slice, text }) =>
    quoted.test(text) || source.test(slice) || (dated.test(slice) && !asThingsStood.test(slice))
      ? null
      : { type: 'external', basis: groups.basis ?? '' },
};
