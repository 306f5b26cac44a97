import { pattern, type Rule } from '../grammar/rule';

/** Blank, /, 无, 待定: nobody has set a time limit. */
export const none: Rule = {
  name: 'none',
  says: '空白、斜杠、横线、“无”“待定”，就是没有写时限。',
  examples: ['/', '-', '无', '待定'],
  starts: '/\\-~…无暂待未时N没不取*（.、',
  whole: true,
  pattern: pattern(
    '（?(?:[/\\\\\\-~…*.、]{1,6}|暂?(?:没有|无)(?:具体|明确|硬性)?的?(?:完成)?(?:时限|期限|时间|要求)?(?:要求)?|(?:时间|时限|期限)?(?:暂?待定|未定|待明确|待确定|不限|不定)|暂?未(?:明确|确定|定)(?:时限|期限|时间)?|没有|暂缓|暂停|取消|N/?A|不涉及|不适用|无需|暂不明确)(?:（[^（）]{0,20}）)?）?。?$',
  ),
  read: () => ({ type: 'none' }),
};
