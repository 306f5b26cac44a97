import { pattern, type Rule } from '../grammar/rule';

/** 力争, 原则上: the date is a wish, kept as such. */
export const tentative: Rule = {
  name: 'tentative',
  says: '“力争”“原则上”“预计”的日期是努力方向，照样读出来，另外标明。',
  examples: ['力争2024年底前完成', '原则上6月底前'],
  starts: '力争原预拟暂尽',
  pattern: pattern('(?:力争|争取|原则上|预计|拟[于定在]?(?=[\\d年上下一二三四五六七八九十])|暂定|尽量|尽可能|预期)于?'),
  read: ({ slice }) => ({ type: 'tentative', wish: /力争|争取/.test(slice) }),
};
