import { dueText } from '../../../src/taskpane/components/TaskItem/due-text';
import { zhCN } from '../../../src/taskpane/i18n/messages.zh-CN';
import { translator } from '../../../src/taskpane/i18n/translate';
import { aRow } from '../helpers/task-builder';

const text = translator(zhCN);

describe('dueText', () => {
  it.each([
    ['overdue', '2019-09-30', 15, '逾期 15 天'],
    ['dueSoon', '2019-10-18', 0, '还剩 3 天'],
    ['dueSoon', '2019-10-15', 0, '今天到期'],
    ['onTrack', '2020-07-31', 0, '还剩 290 天'],
    ['done', '2019-06-30', 0, '已完成'],
    ['ongoing', null, 0, '持续'],
    // A recurring limit whose last day passed is not called late: nothing says it was missed.
    ['dueSoon', '2019-09-30', 0, '即将到期'],
  ] as const)('%s until %s: %#', (light, due, daysLate, words) => {
    expect(dueText(aRow(light, {}, { due, daysLate }).state, '2019-10-15', null, text)).toBe(words);
  });

  it.each([
    ['onTime', 0, '按期完成'],
    ['late', 3, '逾期 3 天完成'],
    ['late', null, '逾期完成'],
  ] as const)('done %s by %s days', (kind, daysLate, words) => {
    expect(dueText(aRow('done').state, '2019-10-15', { kind, daysLate }, text)).toBe(words);
  });
});
