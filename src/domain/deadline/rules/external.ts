import { pattern, type Rule } from '../grammar/rule';

const noun =
  '(?:制度|要求|规定|计划|部署|安排|指标|时点|节点|需要|需求|实际|情况|进展|进度|进程|通知|方案|办法|文件|精神|意见|标准|程序|合同|约定|协议|时限|时间|时序|期限|考核|条例|法规|规划|任务|目标|指引|清单|要点|口径|统筹|惯例|职责|工期|批复|形势|结果|做法|申请|令|会议|反馈|评估|分工|议程|学历|校历|需(?!要|求)|□)';

/** A date with a limit word of its own is not swallowed: 按照9月底前完成的要求. */
const dated = /(?:[\d一二三四五六七八九十][月日号]|年[底末]|[底末])[^，。；]{0,2}[前内]/;

/** 根据2020年12月31日前存量情况: the day when things were counted. */
const asThingsStood = /^(?:根据|依据|依照|对照|参照)[^，。；\n]{0,60}(?:情况|结果)$/;

/** 按总局要求执行, 根据督查计划组织实施: decided elsewhere, never dated. */
export const external: Rule = {
  name: 'external',
  says: '按上级要求、按计划、视需要办理的，日期由别的文件或者安排决定，这里不推算日期；话里的年份和文号也不当日期。',
  examples: ['按总局要求执行', '根据督查计划组织实施', '按“双公示”制度持续开展', '根据工作需要'],
  starts: '服按根依遵参视结以对随落跟',
  pattern: pattern(
    `(?:按照?|根据|依据|依照|依|遵照|参照|对照|视(?![频察力觉同为野])|结合|跟?随(?![机时意同访手后])|跟[踪进](?=[^，。；]{0,12}(?:国家|中央|省|市|上级|总局|部委|总行))|服从|落实(?=[^，。；]{0,30}(?:会议|文件|要求|精神))|以(?=[^，。；]{1,30}为准))(?<basis>[^，。；\\n]{0,60}?${noun})(?!度)(?:[^，。；\\n]{0,20}为准)?`,
  ),
  read: ({ groups, slice }) =>
    dated.test(slice) && !asThingsStood.test(slice) ? null : { type: 'external', basis: groups.basis ?? '' },
};
