/**
 * What a person would answer for each function. `args` as Excel hands them over (dates are serial numbers, 5% is 0.05);
 * a day stands as text, an error as its kind and words of its message. Today is 2019-10-15, the document of 2019.
 */
import type { CellErrorKind } from '../../src/app/functions/function-ports';
import type { FunctionId } from '../../src/functions/function-ids';

export type Expected =
  | { readonly day: string }
  | { readonly value: number | string | boolean | readonly (readonly string[])[] }
  | { readonly error: CellErrorKind; readonly says: string };

export interface FunctionCase {
  readonly id: FunctionId;
  readonly args: readonly unknown[];
  readonly expected: Expected;
  readonly why: string;
}

const day = (text: string): Expected => ({ day: text });
const value = (result: number | string | boolean | readonly (readonly string[])[]): Expected => ({ value: result });
const error = (kind: CellErrorKind, says: string): Expected => ({ error: kind, says });

const list = (
  id: FunctionId,
  rows: readonly (readonly [args: readonly unknown[], expected: Expected, why: string])[],
): FunctionCase[] => rows.map(([args, expected, why]) => ({ id, args, expected, why }));

/** 2019-09-30 and 2019-10-01 as Excel counts days from 1900. */
const SEP_30 = 43738;
const OCT_1 = 43739;
const levels = '市局2019年10月底前，县（区）局2019年12月底前';

export const functionCases: readonly FunctionCase[] = [
  ...list('DUE', [
    [['2020年7月底前'], day('2020-07-31'), 'the end of the month is included'],
    [['2019年6月30前'], day('2019-06-30'), 'a forgotten 日'],
    [[SEP_30], day('2019-09-30'), 'a date cell'],
    [[SEP_30 + 0.75], day('2019-09-30'), 'a time of day is dropped'],
    [[2024], day('2024-12-31'), 'a year typed as a number'],
    [[20240930], day('2024-09-30'), 'eight digits'],
    [['7月底前', 2019], day('2019-07-31'), 'a year as the document date'],
    [['7月底前', '2019年'], day('2019-07-31'), 'a year in words'],
    [['7月底前', SEP_30], day('2019-07-31'), 'the document date as a date cell'],
    [['7月底前', '2018-12-01'], day('2018-07-31'), 'the document date as text'],
    [['10月31日前完成，并持续开展', 2019], day('2019-10-31'), 'with continued work after it'],
    [[levels], day('2019-10-31'), 'any level: the earliest'],
    [[levels, null, '县（区）局'], day('2019-12-31'), 'one level'],
    [[levels, null, '县(区)局'], day('2019-12-31'), 'half-width brackets are the same level'],
    [[levels, '', '省局'], error('notAvailable', '只约束市局、县（区）局'), 'a level that is not bound'],
    [['7月底前'], error('notAvailable', '没有写年份'), 'no year: today is never taken for it'],
    [['持续开展'], error('notAvailable', '没有具体日期'), 'goes on'],
    [['每月10日前'], error('notAvailable', '没有具体日期'), 'recurs'],
    [['3个工作日内'], error('notAvailable', '起算'), 'counted from an unstated day'],
    [['9月31日前', 2019], error('notAvailable', '日历上不存在'), 'no such day, and none near it'],
    [[''], error('notAvailable', '合并单元格'), 'blank text'],
    [[null], error('notAvailable', '合并单元格'), 'blank cell'],
    [['2020年7月底前', '去年'], error('value', '文件日期“去年”'), 'a document date that is none'],
    [
      [
        [
          ['2020年7月底前', '2020年8月底前'],
          ['', ''],
        ],
      ],
      error('value', '一个单元格'),
      'a block of cells',
    ],
    [[[['2020年7月底前']]], day('2020-07-31'), 'one cell handed over as a block'],
  ]),
  ...list('STATUS', [
    [['2019年9月30日前', OCT_1], value('逾期'), 'the day after'],
    [['2019年9月30日前', SEP_30], value('即将到期'), 'on the day itself nothing is overdue'],
    [['2019年9月30日前', '2019-09-23'], value('即将到期'), 'seven days before'],
    [['2019年9月30日前', '2019-09-22'], value('推进中'), 'eight days before'],
    [['2019年9月30日前'], value('逾期'), 'as of today when left out'],
    [['2019年9月30日前', null, '已完成'], value('已完成'), 'done'],
    [['2019年9月30日前', null, '未完成'], value('逾期'), 'not done is not done'],
    [['2019年9月30日前', null, 1], value('已完成'), '100% as Excel keeps it'],
    [['2019年9月30日前', null, 0.8], value('逾期'), '80%'],
    [['2019年9月30日前', null, true], value('已完成'), 'a ticked box'],
    [['2019年9月30日前', null, '任务取消'], value('已取消'), 'cancelled'],
    [['2019年9月30日前', null, '已延期至12月底'], value('推进中'), 'moved within the same year'],
    [['长期坚持'], value('持续'), 'goes on'],
    [['按总局要求执行'], value('未定时限'), 'set elsewhere'],
    [['9月31日前'], value('待核'), 'no such day'],
    [['7月底前'], value('待核'), 'no year'],
    [[levels, '2019-11-15', null, '市局'], value('逾期'), 'the level that is late'],
    [[levels, '2019-11-15', null, '县（区）局'], value('推进中'), 'the level that is not'],
    [[SEP_30, OCT_1], value('逾期'), 'date cells'],
    [['', null, '已完成'], error('notAvailable', '合并单元格'), 'a blank cell may be covered by a merge'],
    [['2019年9月30日前', 2019], error('value', '截至日期“2019”'), 'a year is no as-of date'],
    [['2019年9月30日前', '上周'], error('value', '截至日期“上周”'), 'words are no as-of date'],
  ]),
  ...list('DAYSLATE', [
    [['2019年9月30日前', OCT_1], value(1), 'one day late'],
    [['2019年9月30日前'], value(15), 'as of today'],
    [['2019年9月30日前', SEP_30], value(0), 'on the day itself'],
    [['2019年9月30日前', null, '已完成'], value(0), 'done'],
    [['长期坚持'], value(0), 'goes on'],
    [['9月31日前'], error('notAvailable', '请核对'), 'an unread limit is not “not late”'],
  ]),
  ...list('HASDEPT', [
    [['办公室、法制部门', '法制部门'], value(true), 'one of two'],
    [['政策法制部门', '法制部门'], value(false), 'whole names only'],
    [['办公室\n法制\n部门', '法制部门'], value(true), 'a name wrapped inside the cell'],
    [['货物和劳务税部门', '货物'], value(false), 'one body stays one'],
    [['', '法制部门'], error('notAvailable', '合并单元格'), 'a blank cell may be covered by a merge'],
    [['/', '法制部门'], value(false), 'a dash holds nobody'],
    [['市财政局牵头，市人社局配合', '市人社局', '配合'], value(true), 'roles marked in the cell'],
    [['市财政局牵头，市人社局配合', '市人社局', '牵头'], value(false), 'the other role'],
    [['市财政局牵头，市人社局配合', '市财政局', 'lead'], value(true), 'role in English'],
    [['牵头单位：市财政局；配合单位：市人社局', '市财政局', '牵头单位'], value(true), 'labels'],
    [
      ['办公室、法制部门', '法制部门', '牵头'],
      error('notAvailable', '列的标题'),
      'roles stand in the header, not here',
    ],
    [['办公室', '', null], error('value', '没有写部门名称'), 'no name'],
    [['办公室', '办公室', '领导'], error('value', '没有“领导”这种角色'), 'no such role'],
    [['政策法规部门', '法制部门'], value(true), 'the workbook’s own alias'],
    [['法制部门', '政策法规部门'], value(true), 'the alias the other way round'],
  ]),
  ...list('DEPTS', [
    [['办公室、法制部门'], value([['办公室'], ['法制部门']]), 'two'],
    [['办公室或其他相关部门'], value([['办公室'], ['其他相关部门']]), 'open-ended last'],
    [['货物和劳务税部门'], value([['货物和劳务税部门']]), 'one'],
    [[''], error('notAvailable', '合并单元格'), 'a blank cell may be covered by a merge'],
    [['/'], value([['']]), 'a dash names nobody'],
  ]),
  ...list('RATIO', [
    [[7, 140], value(0.05), 'exactly 5%'],
    [[7, 141], value(7 / 141), 'below 5%, not rounded'],
    [['7人', '140人'], value(0.05), 'counts as text'],
    [['１,０００', 2000], value(0.5), 'full width and thousands'],
    [[0, 20], value(0), 'nobody is a count'],
    [[7, 0], error('divisionByZero', '分母是 0'), 'zero staff'],
    [[null, 20], error('notAvailable', '分子没有填写'), 'a blank is not 0'],
    [[7, ''], error('notAvailable', '分母没有填写'), 'a blank is not 0'],
    [[-1, 20], error('number', '负数'), 'negative'],
    [[1.5, 20], error('number', '不是整数'), 'half a person'],
    [['5%', 20], error('value', '百分数'), 'a percentage as text'],
    [['若干', 20], error('value', '是文字'), 'words'],
    [['—', 20], error('notAvailable', '没有填写'), 'a dash is no number'],
    [[true, 20], error('value', '是文字'), 'a truth value'],
  ]),
  ...list('NEEDED', [
    [[141, 0.05], value(8), '7.05 people need 8'],
    [[140, 0.05], value(7), 'the boundary is included'],
    [[1, 0.05], value(1), 'one person'],
    [[0, 0.05], value(0), 'nobody'],
    [[19, '5%'], value(1), 'as text'],
    [[20, '百分之五'], value(1), 'in words'],
    [[21, '5％'], value(2), 'full width'],
    [[9, '三分之一'], value(3), 'a third in words'],
    [[9, 1 / 3], value(3), 'a third as a quotient'],
    [[6, 5 / 6], value(5), '5/6, which a decimal number rounds up'],
    [[30, 1], value(30), '100%'],
    [[541, 0.05], value(28), '27.05'],
    [[141, 5], error('value', '不要写 5'), '5 may be 5% or five times'],
    [[141, 1.05], error('value', '大于 100%'), 'above 100%'],
    [[141, -0.05], error('value', '不是比例'), 'negative'],
    [[141, '五成左右'], error('value', '不是比例'), 'words'],
    [[141, null], error('notAvailable', '比例没有填写'), 'no share'],
    [[null, 0.05], error('notAvailable', '总人数没有填写'), 'no staff'],
    [[0.05, 0.05], error('number', '不是整数'), 'a percentage where a count is meant'],
  ]),
  ...list('WORKDAYS', [
    [['2024-09-27', '2024-10-08'], value(4), '29 Sep is worked, 1 to 7 Oct are off; 27, 29, 30 Sep and 8 Oct'],
    [['2024-09-29', '2024-09-29'], value(1), 'a Sunday that is worked'],
    [['2024-10-01', '2024-10-07'], value(0), 'the whole holiday'],
    [['2024-10-08', '2024-09-27'], value(-4), 'backwards'],
    [[SEP_30, OCT_1], value(1), 'date cells: 30 Sep is worked, 1 Oct is off'],
    [['2024年9月27日', '2024/10/8'], value(4), 'other spellings'],
    [['2019-09-30', '2099-01-01'], error('notAvailable', '放假调休安排'), 'not announced yet'],
    [['1990-01-01', '1990-02-01'], error('notAvailable', '放假调休安排'), 'before the first known year'],
    [['2024年9月', '2024-10-08'], error('value', '开始日期“2024年9月”'), 'a month is no day'],
    [['2024-02-30', '2024-10-08'], error('value', '开始日期“2024-02-30”'), 'no such day'],
    [[null, '2024-10-08'], error('value', '开始日期“空白”'), 'no day'],
    [[2024, '2024-10-08'], error('value', '开始日期“2024”'), 'a year is no day'],
  ]),
];
