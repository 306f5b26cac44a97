import { urgeText, type UrgedTask } from '../../src/app/urge-text';
import type { BodyRole } from '../../src/domain/task/filter-tasks';
import type { Light, Task } from '../../src/domain/task/types';
import { aRow } from '../taskpane/helpers/task-builder';

const asOf = '2019-10-15';

function urged(
  light: Light,
  due: string | null,
  daysLate: number,
  part: Partial<Task>,
  ...roles: BodyRole[]
): UrgedTask {
  return { ...aRow(light, part, { due, daysLate }), roles };
}

const late = urged('overdue', '2019-09-30', 15, { no: '1', row: 4, measure: '公开执法人员清单。' }, 'lead');
const later = urged('overdue', '2019-06-30', 107, { no: '2/3', row: 5, measure: '制定审核\n目录清单' }, 'responsible');
const soon = urged('dueSoon', '2019-10-20', 0, { no: '', row: 6, measure: '开展案卷评查' }, 'lead', 'responsible');
const today = urged('dueSoon', asOf, 0, { no: '9', row: 7, measure: '上线 EXCEL\n2019 平台' }, 'cooperating');
const calm = urged('onTrack', '2019-12-31', 0, { no: '4', row: 8 }, 'lead');
const done = urged('done', null, 0, { no: '5', row: 9 }, 'lead');

const text = (title: string, ...bodies: [name: string, ...tasks: UrgedTask[]][]): string =>
  urgeText({ title, asOf, bodies: bodies.map(([name, ...tasks]) => ({ name, tasks })) });

describe('urgeText', () => {
  it('names plan, day and body, then what is late, the longest first, then what is near', () => {
    expect(text('某市税务系统\n工作任务分工安排', ['法制部门', late, soon, calm, later, done])).toBe(
      [
        '【催办】某市税务系统工作任务分工安排',
        '截至2019年10月15日，法制部门有2项任务逾期、1项即将到期，请抓紧办理并反馈完成情况。',
        '',
        '法制部门',
        '逾期：',
        '1. 制定审核目录清单（序号2/3，责任，时限2019年6月30日，逾期107天）',
        '2. 公开执法人员清单。（序号1，牵头，时限2019年9月30日，逾期15天）',
        '即将到期：',
        '3. 开展案卷评查（牵头、责任，时限2019年10月20日，还剩5天）',
      ].join('\n'),
    );
  });

  it('writes a section for each body and counts a shared task once', () => {
    expect(text('', ['法制部门', late], ['办公室', late, today], ['宣传科', calm])).toBe(
      [
        '【催办】工作任务',
        '截至2019年10月15日，2个单位有1项任务逾期、1项即将到期，请抓紧办理并反馈完成情况。',
        '',
        '法制部门',
        '逾期：',
        '1. 公开执法人员清单。（序号1，牵头，时限2019年9月30日，逾期15天）',
        '',
        '办公室',
        '逾期：',
        '1. 公开执法人员清单。（序号1，牵头，时限2019年9月30日，逾期15天）',
        '即将到期：',
        '2. 上线 EXCEL 2019 平台（序号9，配合，时限2019年10月15日，今天到期）',
      ].join('\n'),
    );
  });

  it('says whom a date binds where the deadline tells levels apart', () => {
    const deadline = late.task.deadline.with({
      milestones: [
        { due: '2019-09-30', level: '市局', label: null, recurrence: null },
        { due: '2019-11-30', level: '县（区）局', label: null, recurrence: null },
      ],
    });
    expect(text('', ['办公室', { ...late, task: { ...late.task, deadline } }])).toContain(
      '时限2019年9月30日（市局），逾期15天',
    );
  });

  it.each([
    ['only what is near', ['办公室', today], '办公室有1项任务即将到期，'],
    ['only what is late', ['办公室', late], '办公室有1项任务逾期，'],
  ] as [string, [string, UrgedTask], string][])('speaks of %s when there is nothing else', (_name, body, words) => {
    expect(text('', body)).toContain(words);
  });

  it('is empty when nobody has anything to be urged about', () => {
    expect(text('分工安排', ['法制部门', calm, done])).toBe('');
    expect(text('分工安排')).toBe('');
  });
});
