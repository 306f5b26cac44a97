/** docs/functions.md: the worksheet functions for a clerk; descriptions from the code, examples calculated by it. */
import { statutoryCalendar } from '../src/domain/deadline/calendar/work-calendar';
import { serialDay } from '../src/domain/deadline/read-date-cell';
import { FunctionError } from '../src/functions/function-error';
import { functionIds, type FunctionId } from '../src/functions/function-ids';
import type { Invocation } from '../src/functions/invocation';
import { callFunction } from '../src/functions/worksheet-functions';
import { chineseMetadata, type FunctionMetadata } from './function-metadata/metadata';

const invocation: Invocation = {
  asOf: '2019-10-15',
  dateSystem: 1900,
  documentDate: null,
  aliases: {},
  warningDays: 7,
  warningUnit: 'day',
  restDays: 'none',
  calendar: statutoryCalendar,
};

/** Arguments as they stand between the brackets of a formula; 5% is 0.05 there. */
const examples: Readonly<Record<FunctionId, readonly (readonly unknown[])[]>> = {
  DUE: [['2020年7月底前'], ['7月底前', 2019], ['7月底前']],
  STATUS: [
    ['2019年9月30日前', '2019-10-01'],
    ['2019年9月30日前', '2019-10-01', '已完成'],
  ],
  DAYSLATE: [['2019年9月30日前', '2019-10-15']],
  HASDEPT: [
    ['办公室、法制部门', '法制部门'],
    ['市财政局牵头，市人社局配合', '市人社局', '牵头'],
  ],
  DEPTS: [['办公室或其他相关部门']],
  RATIO: [
    [7, 140],
    [7, 0],
  ],
  NEEDED: [
    [141, 0.05],
    [141, 5],
  ],
  WORKDAYS: [
    ['2024-09-27', '2024-10-08'],
    ['2024-09-27', '2099-01-01'],
  ],
};

const introduction = `# 工作表函数

这一页由程序生成（\`npm run docs\`），不要手改；例子是程序算出来的，截至日期按 2019年10月15日。

在单元格里写 \`=DUBAN.\` 开头的公式，读法、算法与窗格和命令行完全相同。需要 Excel 2021 及以上（CustomFunctionsRuntime 1.1）；没有这项功能的
Excel 里公式显示 #NAME?，窗格和功能区不受影响。

- **算的时候显示 #BUSY!**，稍后换成结果；引用的单元格改了会重算，STATUS 和 DAYSLATE 每天重算。
- **日期是 Excel 的日期序列号。** Microsoft 365 和网页版直接显示成日期；Excel 2021、2024 请把单元格设为日期格式。1904 日期系统的工作簿按 1904 年起算。
- **不懂就说。** 读不出、没有日期、空白、超出已公布的放假安排，都给错误值，把光标停在单元格上可以看到原因，不会给一个猜的数。
- **函数看不到单元格的格式。** 2000—2049 年之间的日期序列号当作那一天；只显示年月的日期单元格在窗格里取月底，在函数里取单元格里的那一天。
- **与窗格用同一套设置**：文件日期、截至日期、提前提醒的天数、休息日顺延、本单位日历、部门别名，都取自工作簿里的“设置”。层级要写在参数里。
- **合并单元格请引用左上角那一格**：Excel 里其余各格都是空的，引用空格给 #N/A，不会当作“没有时限”。
- **一个参数只能是一个单元格**；几行一起算请向下填充公式。
- **发给没有装督办的人之前**，在窗格“设置”里按“冻结为值”，公式换成现在显示的值；按“恢复公式”可以换回来，保存并重新打开后也可以。
`;

const literal = (arg: unknown): string =>
  typeof arg === 'string' ? `"${arg}"` : arg === 0.05 ? '5%' : String(arg as number);

const errorText = { value: '#VALUE!', notAvailable: '#N/A', number: '#NUM!', divisionByZero: '#DIV/0!' } as const;

function answerOf(id: FunctionId, args: readonly unknown[]): string {
  try {
    const result = callFunction(id, args, invocation);
    if (Array.isArray(result)) return result.flat().join(' ⏎ ');
    if (typeof result === 'object') return serialDay(result.serial, 1900) ?? '';
    return typeof result === 'boolean' ? String(result).toUpperCase() : String(result);
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    return `${errorText[error.kind]}（${error.message}）`;
  }
}

function section({ id, description, parameters }: FunctionMetadata): string {
  const known = functionIds.find((one) => one === id);
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  const rows = (known ? examples[known] : []).map(
    (args) => `| \`=DUBAN.${id}(${args.map(literal).join(', ')})\` | ${known ? answerOf(known, args) : ''} |`,
  );
  return [
    `## DUBAN.${id}(${names.join(', ')})`,
    description,
    parameters.map((one) => `- \`${one.name}\`：${one.description}`).join('\n'),
    ['| 公式 | 结果 |', '|---|---|', ...rows].join('\n'),
  ].join('\n\n');
}

/** The whole page. */
export async function functionDocs(): Promise<string> {
  const functions = await chineseMetadata();
  const inOrder = functionIds.flatMap((id) => functions.find((one) => one.id === id) ?? []);
  return [introduction, ...inOrder.map(section)].join('\n\n');
}
