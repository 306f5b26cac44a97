import { daysBetween } from '../domain/deadline/resolve/days';
import type { IsoDate } from '../domain/deadline/types';
import { dateText } from './date-style';
import type { BodyRole } from '../domain/task/filter-tasks';
import type { Task, TaskState } from '../domain/task/types';

/** A task that a body carries, as what, and how it stands at the as-of date. */
export interface UrgedTask {
  readonly task: Task;
  readonly state: TaskState;
  readonly roles: readonly BodyRole[];
}

/** A body by its whole name with the tasks it carries; those neither overdue nor near due are left out of the text. */
export interface UrgedBody {
  readonly name: string;
  readonly tasks: readonly UrgedTask[];
}

/** What a text is written from. `title`: the plan's own title, empty when it has none. */
export interface UrgeRequest {
  readonly title: string;
  readonly asOf: IsoDate;
  readonly bodies: readonly UrgedBody[];
}

/** As running text of Chinese documents writes dates, whatever the pane does. */
const date = dateText.chinese;

const roleWords: Readonly<Record<BodyRole, string>> = {
  lead: '牵头',
  responsible: '责任',
  cooperating: '配合',
  units: '责任单位',
};

/**
 * 催办文字 to be pasted into a chat or an official note: the plan, the as-of date, and for each body its overdue tasks, the
 * latest first, then those near due. Always Chinese, as its readers are. Empty when nobody has anything to be urged about.
 *
 * @example urgeText({ title, asOf: '2019-10-15', bodies: [法制部门] })
 * // 【催办】…分工安排
 * // 截至2019年10月15日，法制部门有1项任务逾期，请抓紧办理并反馈完成情况。
 * //
 * // 法制部门
 * // 逾期：
 * // 1. 公开执法人员清单。（序号1，牵头，时限2019年9月30日，逾期15天）
 */
export function urgeText({ title, asOf, bodies }: UrgeRequest): string {
  const urged = bodies.map(sorted).filter(({ overdue, dueSoon }) => overdue.length + dueSoon.length > 0);
  if (urged.length === 0) return '';
  const head = [`【催办】${oneLine(title) || '工作任务'}`, summary(urged, date(asOf))];
  return [head, ...urged.map((body) => section(body, asOf))].map((lines) => lines.join('\n')).join('\n\n');
}

interface SortedBody {
  readonly name: string;
  readonly overdue: readonly UrgedTask[];
  readonly dueSoon: readonly UrgedTask[];
}

function sorted({ name, tasks }: UrgedBody): SortedBody {
  const inOrder = [...tasks].sort((a, b) => (a.state.due ?? '').localeCompare(b.state.due ?? ''));
  return {
    name,
    overdue: inOrder.filter(({ state }) => state.light === 'overdue'),
    dueSoon: inOrder.filter(({ state }) => state.light === 'dueSoon'),
  };
}

/** A task of several bodies counts once. */
function summary(urged: readonly SortedBody[], day: string): string {
  const count = (of: 'overdue' | 'dueSoon') =>
    new Set(urged.flatMap((body) => body[of].map(({ task }) => task.id))).size;
  const [overdue, dueSoon] = [count('overdue'), count('dueSoon')];
  const who = urged.length === 1 ? (urged[0]?.name ?? '') : `${urged.length}个单位`;
  const what = [
    overdue > 0 && `${overdue}项任务逾期`,
    dueSoon > 0 && `${dueSoon}项${overdue > 0 ? '' : '任务'}即将到期`,
  ];
  return `截至${day}，${who}有${what.filter(Boolean).join('、')}，请抓紧办理并反馈完成情况。`;
}

function section({ name, overdue, dueSoon }: SortedBody, asOf: IsoDate): readonly string[] {
  const lines = (tasks: readonly UrgedTask[], from: number) =>
    tasks.map((task, index) => `${from + index}. ${taskLine(task, asOf)}`);
  return [
    name,
    ...(overdue.length > 0 ? ['逾期：', ...lines(overdue, 1)] : []),
    ...(dueSoon.length > 0 ? ['即将到期：', ...lines(dueSoon, overdue.length + 1)] : []),
  ];
}

function taskLine({ task, state, roles }: UrgedTask, asOf: IsoDate): string {
  const facts = [
    task.no && `序号${task.no}`,
    roles.map((role) => roleWords[role]).join('、'),
    state.due && `时限${date(state.due)}${levelText(task, state.due)}`,
    state.due && standing(state, state.due, asOf),
  ];
  return `${oneLine(task.measure)}（${facts.filter(Boolean).join('，')}）`;
}

function standing({ light, daysLate }: TaskState, due: IsoDate, asOf: IsoDate): string {
  if (light === 'overdue') return `逾期${daysLate}天`;
  const left = daysBetween(asOf, due);
  return left === 0 ? '今天到期' : `还剩${left}天`;
}

/** Whom a date binds, where the deadline tells levels apart. */
function levelText({ deadline }: Task, due: IsoDate): string {
  const levels = deadline.milestones.filter((milestone) => milestone.due === due).flatMap(({ level }) => level ?? []);
  return levels.length > 0 ? `（${[...new Set(levels)].join('、')}）` : '';
}

/** Text of a cell on one line: Chinese is broken in the cell only to fit its width, Latin words and numbers keep a space. */
function oneLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.reduce((joined, line) => (/\w$/.test(joined) && /^\w/.test(line) ? `${joined} ${line}` : joined + line));
}
