/**
 * The one ordered table. At each place in the text the first rule that matches takes its characters; so what is longer
 * or more particular stands above what is shorter or more general. Imports stand in the same order:
 * words that are alike pack smaller side by side.
 */
import type { Rule } from '../grammar/rule';
import { none } from './none';
import { sameAsAbove } from './same-as-above';
import { cellError } from './cell-error';
import { underWay } from './under-way';
import { serialNumber } from './serial-number';
import { listMark } from './list-mark';
import { fact } from './fact';
import { firstMonths } from './first-months';
import { superseded } from './superseded';
import { done } from './done';
import { timesPer } from './times-per';
import { everyHalfYear } from './every-half-year';
import { everyYear } from './every-year';
import { everyQuarter } from './every-quarter';
import { everyMonths } from './every-months';
import { everyMonth } from './every-month';
import { everyWeek } from './every-week';
import { nextMonth } from './next-month';
import { season } from './season';
import { shortSpan } from './short-span';
import { isoDate } from './iso-date';
import { slashDate } from './slash-date';
import { compactDate } from './compact-date';
import { planPeriod } from './plan-period';
import { festival } from './festival';
import { festivalDays } from './festival-days';
import { daySpan } from './day-span';
import { monthDay } from './month-day';
import { monthSpan } from './month-span';
import { yearList } from './year-list';
import { yearSpan } from './year-span';
import { monthList } from './month-list';
import { nthWeekday } from './nth-weekday';
import { tenDays } from './ten-days';
import { month } from './month';
import { shortDay } from './short-day';
import { isoMonth } from './iso-month';
import { halfYear } from './half-year';
import { quarter } from './quarter';
import { thisPeriod } from './this-period';
import { thisWeek } from './this-week';
import { within } from './within';
import { sameDay } from './same-day';
import { dayOnly } from './day-only';
import { year } from './year';
import { fromNow } from './from-now';
import { startEvent } from './start-event';
import { tentative } from './tentative';
import { beforeEvent } from './before-event';
import { afterEvent } from './after-event';
import { externalWords } from './external-words';
import { external } from './external';
import { ongoing } from './ongoing';
import { immediate } from './immediate';

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
