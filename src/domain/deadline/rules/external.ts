import { pattern, type Rule } from '../grammar/rule';

/** 按总局要求执行, 根据督查计划组织实施: decided elsewhere, never dated. */
export const external: Rule = {
  name: 'external',
  says: '按上级要求、按计划、视需要办理的，日期由别的文件或者安排决定，这里不推算日期；话里的年份和文号也不当日期。',
  examples: ['按总局要求执行', '根据督查计划组织实施', '按“双公示”制度持续开展', '适时'],
  starts: '按根依遵参视结',
  pattern: pattern(
    '(?:按照?|根据|依据|依照?|遵照|参照|视|结合)(?!月|季|年|周|日|期)(?<basis>[^，。；\\n]{0,60}?(?:制度|要求|规定|计划|部署|安排|指标|时点|节点|需要|实际|情况|进度|通知|方案|办法|文件|精神|意见|标准|程序|合同|时限|时间))(?![度的之])',
  ),
  read: ({ groups, slice }) => {
    const dated = /\d(?:月|日|年底|年末)[^，。；]{0,3}[前底末内]/.test(slice);
    return dated ? null : { type: 'external', basis: groups.basis ?? '' };
  },
};
