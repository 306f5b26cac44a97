/**
 * The one ordered table. At each place in the text the first rule that matches takes its characters; so what is longer
 * or more particular stands above what is shorter or more general.
 */
import type { Rule } from '../grammar/rule';
import { afterEvent } from './after-event';
import { beforeEvent } from './before-event';
import { cellError } from './cell-error';
import { compactDate } from './compact-date';
import { dayOnly } from './day-only';
import { daySpan } from './day-span';
import { done } from './done';
import { everyHalfYear } from './every-half-year';
import { everyMonth } from './every-month';
import { everyMonths } from './every-months';
import { everyQuarter } from './every-quarter';
import { everyWeek } from './every-week';
import { everyYear } from './every-year';
import { external } from './external';
import { externalWords } from './external-words';
import { fact } from './fact';
import { firstMonths } from './first-months';
import { festival } from './festival';
import { festivalDays } from './festival-days';
import { fromNow } from './from-now';
import { halfYear } from './half-year';
import { immediate } from './immediate';
import { isoDate } from './iso-date';
import { isoMonth } from './iso-month';
import { listMark } from './list-mark';
import { month } from './month';
import { monthDay } from './month-day';
import { monthList } from './month-list';
import { monthSpan } from './month-span';
import { nextMonth } from './next-month';
import { none } from './none';
import { ongoing } from './ongoing';
import { planPeriod } from './plan-period';
import { quarter } from './quarter';
import { sameAsAbove } from './same-as-above';
import { sameDay } from './same-day';
import { season } from './season';
import { serialNumber } from './serial-number';
import { shortDay } from './short-day';
import { shortSpan } from './short-span';
import { slashDate } from './slash-date';
import { startEvent } from './start-event';
import { superseded } from './superseded';
import { nthWeekday } from './nth-weekday';
import { tenDays } from './ten-days';
import { timesPer } from './times-per';
import { underWay } from './under-way';
import { tentative } from './tentative';
import { thisPeriod } from './this-period';
import { thisWeek } from './this-week';
import { within } from './within';
import { year } from './year';
import { yearList } from './year-list';
import { yearSpan } from './year-span';

/** Rules of one kind, under the heading they have in docs/deadlines.md. */
export interface RuleSection {
  readonly title: string;
  readonly rules: readonly Rule[];
}

export const ruleSections: readonly RuleSection[] = [
  {
    title: '整格文字',
    rules: [none, sameAsAbove, cellError, underWay, serialNumber],
  },
  {
    title: '不是时限的话',
    rules: [listMark, fact, firstMonths, superseded, done],
  },
  {
    title: '周期',
    rules: [timesPer, everyHalfYear, everyYear, everyQuarter, everyMonths, everyMonth, everyWeek, nextMonth],
  },
  {
    title: '日期',
    rules: [
      season,
      shortSpan,
      isoDate,
      slashDate,
      compactDate,
      planPeriod,
      festival,
      festivalDays,
      daySpan,
      monthDay,
      monthSpan,
      yearList,
      yearSpan,
      monthList,
      nthWeekday,
      tenDays,
      month,
      shortDay,
      isoMonth,
      halfYear,
      quarter,
      thisPeriod,
      thisWeek,
    ],
  },
  {
    title: '相对时限与零散日期',
    rules: [within, sameDay, dayOnly, year],
  },
  {
    title: '没有日期的时限',
    rules: [fromNow, startEvent, tentative, beforeEvent, afterEvent, externalWords, external, ongoing, immediate],
  },
];

/** All rules in the order in which they are tried. */
export const rules: readonly Rule[] = ruleSections.flatMap((section) => section.rules);
