import { foldHeader } from './fold-label';
import type { TableColumn } from './types';

const whoRoles = new Set(['lead', 'responsible', 'cooperating', 'units']);

/** Weak words alone (时间, 内容, 单位) stand in schedules and contact lists as well; together they must weigh this much. */
const leastWeight = 1.5;

/** Is this the header of an assignment table: something to be done, and who or by when? */
export function isAssignment(columns: readonly TableColumn[]): boolean {
  const strongest = (roles: (role: string) => boolean): number =>
    Math.max(0, ...columns.filter(({ role }) => roles(role)).map(({ confidence }) => confidence));
  const what = strongest((role) => role === 'measure');
  const who = strongest((role) => whoRoles.has(role));
  const when = strongest((role) => role === 'deadline');
  if (isContactList(columns, who) || isGlossary(columns, what)) return false;
  return what > 0 && who + when > 0 && what + who + when >= leastWeight;
}

/** Whom to call about what: names and phones, nobody surely responsible, and neither a time limit nor progress. */
function isContactList(columns: readonly TableColumn[], who: number): boolean {
  return (
    who < 0.9 &&
    columns.some(({ header }) => /电话|手机|联系方式/.test(header)) &&
    columns.some(({ header }) => /姓名|联系人|联络[员人]/.test(header)) &&
    columns.every(({ role }) => role !== 'deadline' && role !== 'progress')
  );
}

const term =
  /^(?:名词|术语|词条|词语|词汇|简称|全称|缩写|缩略语|中文|英文|English|Chinese)(?:名称|名词|术语|词语|表述|简称|全称|缩写)?$/i;
const explanation = /^(?:名词|术语|词语|词条)?(?:释义|解释|含义|定义|说明|内容|备注|对照|译[文名法])(?:说明)?$/;

/** 简称 | 全称 | 责任部门, 中文 | English | 说明: words and what they mean, with nothing that plainly is to be done. */
function isGlossary(columns: readonly TableColumn[], what: number): boolean {
  const headers = columns.map(({ header }) => foldHeader(header));
  const terms = headers.filter((header) => term.test(header)).length;
  const explained = headers.some((header) => explanation.test(header));
  return (
    what < 0.9 &&
    terms > 0 &&
    (terms > 1 || explained) &&
    columns.every(({ role }) => role !== 'deadline' && role !== 'progress')
  );
}
