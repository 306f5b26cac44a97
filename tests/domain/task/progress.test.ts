import { readProgress } from '../../../src/domain/task/progress/read-progress';

test.each([
  ['已完成', 'done'],
  ['√', 'done'],
  ['是', 'done'],
  ['100%', 'done'],
  ['已办结', 'done'],
  ['已销号', 'done'],
  ['整改到位', 'done'],
  ['已按期完成整改', 'done'],
  ['已全部完成', 'done'],
  ['已完成并长期坚持', 'done'],
  ['已安装46家，全部完成', 'done'],
  ['未完成', 'notDone'],
  ['尚未完成', 'notDone'],
  ['否', 'notDone'],
  ['未销号', 'notDone'],
  ['未按期完成', 'notDone'],
  ['没有完成', 'notDone'],
  ['未启动', 'notStarted'],
  ['尚未开展', 'notStarted'],
  ['0%', 'notStarted'],
  ['正在推进', 'inProgress'],
  ['推进中', 'inProgress'],
  ['施工中', 'inProgress'],
  ['已完成1次', 'inProgress'],
  ['已开展3次培训', 'inProgress'],
  ['申请销号', 'inProgress'],
  ['已更换300米', 'inProgress'],
  ['基本完成', 'inProgress'],
  ['主体完工', 'inProgress'],
  ['主体结构已封顶', 'inProgress'],
  ['完成80%', 'inProgress'],
  ['长期坚持', 'inProgress'],
  ['正常推进', 'inProgress'],
  ['按序时进度推进', 'inProgress'],
  ['顺利推进', 'inProgress'],
  ['各项工作稳步开展', 'inProgress'],
  ['进展顺利', 'inProgress'],
  ['顺利推进并完成', 'done'],
  ['未能正常推进', null],
  ['进展不顺利', null],
  ['已启动招标，预计9月完成', 'inProgress'],
  ['已取消', 'cancelled'],
  ['不再实施', 'cancelled'],
  ['', null],
  ['/', null],
  ['见附件', null],
  ['已于3月15日上会', null],
])('%p is %s', (text, state) => {
  expect(readProgress(text, '2024-01-01').state).toBe(state);
});

test.each([
  ['完成80%', 80],
  ['总体进度 65.5％', 65.5],
  ['完成率72%', 72],
  ['资金支付率40%', null],
  ['已完成', null],
])('%s has reached %p percent', (text, percent) => {
  expect(readProgress(text, null).percent).toBe(percent);
});

test.each([
  ['已延期至2024年9月底', '2024-09-30'],
  ['申请延期到10月31日', '2024-10-31'],
  ['顺延至年底', '2024-12-31'],
  ['正在推进', null],
])('%s is moved to %p', (text, day) => {
  expect(readProgress(text, '2024-01-01').extendedTo).toBe(day);
});

test('the text is kept as it stands', () => {
  expect(readProgress(' 已完成\n（见附件） ', null).text).toBe('已完成\n（见附件）');
});
