import { areaTexts } from './area-texts';

/** Texts of reminders (催办文字) and of what is copied. */
export const useUrgeTexts = areaTexts(
  {
    one: '催办文字',
    oneOf: '催办文字：{name}',
    all: '全部催办文字',
    copy: '复制',
    copied: '已复制，可粘贴到聊天或公文中。',
    refused: '不能自动复制：文字已选中，请按 Ctrl+C。',
    nothing: '截至这一天，没有逾期或即将到期的任务可催办。',
  },
  {
    one: 'Reminder',
    oneOf: 'Reminder: {name}',
    all: 'Reminder for all',
    copy: 'Copy',
    copied: 'Copied; paste it into a chat or a note.',
    refused: 'Copying was refused: the text is selected, press Ctrl+C.',
    nothing: 'Nothing is overdue or near due on this day.',
  },
);
