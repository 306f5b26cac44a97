import { plainAnswer } from '../../domain/deadline/assemble/plain-answer';
import type { Deadline } from '../../domain/deadline/types';
import type { Bodies } from '../../domain/department/types';
import type { Task } from '../../domain/task/types';

/** Tasks with invented contents, one for each light at 2019-10-15 and some hard cases of width. */

const bodies = (named: readonly string[], open: readonly string[] = []): Bodies => ({ named, open });

const noDate: Deadline = plainAnswer({ text: '', kind: 'none', rule: 'blank', why: '单元格为空，没有时限。' });

function until(text: string, ...dues: readonly (readonly [due: string, level: string | null])[]): Deadline {
  const milestones = dues.map(([due, level]) => ({ due, level, label: null, recurrence: null }));
  const why = `“${text}”按期限当日日终计算，${dues.map(([due]) => due).join('、')} 当天仍算按期。`;
  return noDate.with({ text, kind: 'fixed', milestones, rule: 'absolute-date' }, why);
}

const ongoing = noDate.with({ text: '持续开展', kind: 'ongoing', ongoing: true }, '持续开展，没有截止日期。');
const unread = noDate.with({ text: '9月31日前', kind: 'unread' }, '9月没有31日，请核对。');

type Sketch = Pick<Task, 'measure' | 'deadline'> & Partial<Task>;

const sketches: readonly Sketch[] = [
  {
    measure: '全面准确及时主动公开税务执法主体、执法人员清单。',
    deadline: until('2019年9月30日前完成第一次公示，并持续开展', ['2019-09-30', null]),
    responsible: bodies(['办公室', '法制部门', '人事教育部门']),
    cooperating: bodies(['办公室'], ['其他相关部门']),
  },
  {
    measure: '公开纳税人权利义务、最多跑一次、全程网上办等清单信息，办税指南等办税信息，并及时进行动态调整。',
    deadline: until('2019年9月30日前', ['2019-09-30', null]),
    lead: bodies(['纳税服务部门']),
  },
  {
    measure: '开展执法案卷评查，评查结果按季度通报。',
    deadline: until(
      '市局2019年10月20日前，县（区）局2019年11月30日前',
      ['2019-10-20', '市局'],
      ['2019-11-30', '县（区）局'],
    ),
    lead: bodies(['法制部门', '稽查部门']),
  },
  {
    measure: '配齐执法记录设备，明确使用、归档、调阅的办法。',
    deadline: until('2019年12月底前', ['2019-12-31', null]),
    lead: bodies(['财务管理部门', '装备和采购部门']),
    hidden: true,
  },
  { measure: '加强新闻宣传和政策解读。', deadline: ongoing, lead: bodies(['税收宣传部门']) },
  {
    measure: '制定法制审核目录清单。',
    deadline: until('2019年6月底前', ['2019-06-30', null]),
    progress: { text: '已完成', state: 'done', percent: null, extendedTo: null, doneOn: null },
  },
  { measure: '研究制定配套制度。', deadline: noDate, lead: bodies([]) },
  { measure: '报送半年工作总结。', deadline: unread, lead: bodies(['办公室']) },
  {
    measure: '作出行政许可和行政处罚决定的税务机关应当自决定作出之日起7个工作日内公开执法决定信息。',
    deadline: until('2020年7月底前', ['2020-07-31', null]),
    lead: bodies(['作出行政许可和行政处罚决定的税务机关']),
  },
];

const systems = ['全面推行行政执法公示制度', '全面推行执法全过程记录制度', '全面推行重大执法决定法制审核制度'];

const stages = ['强化事前公示', '规范事中公示', '加强事后公示'];

/** The sketches as tasks of a sheet whose first task stands in row 5, repeated up to `count`. */
export function sampleTasks(count: number = sketches.length): readonly Task[] {
  return Array.from({ length: count }, (_, index) => {
    const row = index + 4;
    const cell = (column: string) => ({ cell: `${column}${row + 1}`, via: 'own' as const });
    const block = { cell: `B${row + 1 - (index % 3)}`, via: 'merge' as const };
    return {
      id: `task-${index}`,
      no: String(index + 1),
      row,
      rowEnd: row,
      hidden: false,
      system: systems[Math.floor(index / 3) % systems.length] ?? null,
      stage: stages[index % stages.length] ?? null,
      measureParent: null,
      units: bodies(['各级税务机关']),
      lead: bodies(['法制部门']),
      responsible: bodies(['法制部门']),
      cooperating: bodies([], ['其他相关部门']),
      progress: null,
      source: { system: block, stage: block, lead: cell('G'), responsible: cell('H'), deadline: cell('J') },
      ...(sketches[index % sketches.length] as Sketch),
    };
  });
}
