import type { Deadline, IsoDate, Milestone, Recurrence } from '../../deadline/types';
import type { Light, LightOptions, Task, TaskState } from '../types';
import { milestonesFor } from './levels';
import { occurrencesAround } from './occurrences';
import { punctualityOf } from './punctuality';
import { lastGoodDay } from './rest-day';
import { daysBetween } from '../../deadline/resolve/days';
import { warningStart } from './warning-window';

type Judged = Pick<Task, 'deadline' | 'progress'>;

/**
 * The light of a task at the as-of date. On the due day itself nothing is overdue. A recurring limit is judged towards
 * its next date: nobody can tell from the sheet whether the last one was met, so it never turns red by itself.
 *
 * @example taskState(task, { asOf: '2019-10-01', level: null, warningDays: 7, warningUnit: 'day' }).light // 'overdue'
 */
export function taskState(task: Judged, options: LightOptions): TaskState {
  const { deadline, progress } = task;
  if (progress?.state === 'cancelled') return plain('cancelled', `完成情况写明“${progress.text}”，任务已取消。`);
  if (progress?.state === 'done')
    return plain('done', `完成情况写明“${progress.text || progress.doneOn}”，任务已完成${keptWords(task, options)}。`);
  if (deadline.state === 'done')
    return plain(deadline.ongoing ? 'ongoing' : 'done', `完成时限栏写明“${deadline.text}”。`);
  if (deadline.kind === 'unread')
    return plain('unread', `完成时限“${deadline.text}”读不出日期，请核对：${deadline.why}`);
  if (progress?.extendedTo) return fixed(progress.extendedTo, options, '已延期至');
  const milestones = milestonesFor(deadline.milestones, options.level);
  if (deadline.milestones.length > 0 && milestones.length === 0) {
    return plain('undated', `时限只约束${levelsOf(deadline.milestones)}，不涉及${options.level ?? ''}。`);
  }
  const open = milestones.filter(({ met }) => !met);
  if (milestones.length > 0 && open.length === 0) return allMet(deadline, keptWords(task, options));
  const due = earliest(open);
  if (due !== null) return fixed(due, options, '完成时限是');
  return recurring(deadline, open, options) ?? undated(deadline);
}

/** Every date that binds the level was answered to be met: the task is done, or goes on (…前完成，并持续开展). */
function allMet({ ongoing, text }: Deadline, kept: string): TaskState {
  const why = `按您的答复，“${text}”要求的各个时间节点都已完成${kept}`;
  return ongoing ? plain('ongoing', `${why}，之后持续开展。`) : plain('done', `${why}。`);
}

/** Whether what is done was done in time, where that is known. */
function keptWords(task: Judged, options: LightOptions): string {
  const kept = punctualityOf(task, options.level, options);
  if (!kept) return '';
  if (kept.kind === 'onTime') return '（按期完成）';
  return kept.daysLate === null ? '（逾期完成）' : `（逾期${kept.daysLate}天完成）`;
}

function plain(light: Light, why: string): TaskState {
  return { light, due: null, warnFrom: null, daysLate: 0, why };
}

/** Progress tells only of the whole task, so of the dates not answered to be met the first is the one not met. */
function earliest(milestones: readonly Milestone[]): IsoDate | null {
  const dates = milestones.flatMap(({ due }) => due ?? []).sort();
  return dates[0] ?? null;
}

/** A calendar date, moved off a rest day where the user has chosen so. */
function fixed(written: IsoDate, options: LightOptions, said: string): TaskState {
  const { due, clause } = lastGoodDay(written, options);
  return dated(due, options, `${said}${written}${clause}`);
}

function dated(due: IsoDate, options: LightOptions, reason: string): TaskState {
  const { asOf } = options;
  const warnFrom = warningStart(due, options);
  if (due < asOf) {
    const daysLate = daysBetween(due, asOf);
    return {
      light: 'overdue',
      due,
      warnFrom,
      daysLate,
      why: `${reason}，到${asOf}已逾期${daysLate}天，表中没有写明完成。`,
    };
  }
  const left = daysBetween(asOf, due);
  const light = asOf >= warnFrom ? 'dueSoon' : 'onTrack';
  return {
    light,
    due,
    warnFrom,
    daysLate: 0,
    why: left === 0 ? `${reason}，今天到期。` : `${reason}，还有${left}天。`,
  };
}

/** Towards the next date of the milestones' or the deadline's own recurrence; null when none names a day. */
function recurring(deadline: Deadline, milestones: readonly Milestone[], options: LightOptions): TaskState | null {
  const rules: readonly (Recurrence | null)[] =
    milestones.length > 0 ? milestones.map(({ recurrence }) => recurrence) : [deadline.recurrence];
  const nexts = rules.flatMap((rule) => (rule ? (occurrencesAround(rule, options.asOf)?.next ?? []) : [])).sort();
  const [next] = nexts;
  if (next !== undefined) return dated(next, options, `定期任务，下一次是${next}`);
  return deadline.kind === 'recurring' ? plain('ongoing', `定期任务“${deadline.text}”没有写明具体日子。`) : null;
}

function undated(deadline: Deadline): TaskState {
  if (deadline.kind === 'ongoing' || deadline.ongoing)
    return plain('ongoing', `“${deadline.text}”是长期任务，不设逾期。`);
  return plain(
    'undated',
    deadline.text === '' ? '没有写完成时限。' : `“${deadline.text}”没有具体日期：${deadline.why}`,
  );
}

function levelsOf(milestones: readonly Milestone[]): string {
  return [...new Set(milestones.flatMap(({ level }) => level ?? []))].join('、');
}
