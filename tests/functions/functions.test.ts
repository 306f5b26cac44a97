import { calendarOf } from '../../src/app/settings/calendar-of';
import { serialDay } from '../../src/domain/deadline/read-date-cell';
import { statutoryCalendar } from '../../src/domain/deadline/calendar/work-calendar';
import { FunctionError } from '../../src/functions/function-error';
import type { Invocation } from '../../src/functions/invocation';
import { lightWords } from '../../src/domain/task/light-words';
import { callFunction } from '../../src/functions/worksheet-functions';
import { zhCN } from '../../src/taskpane/i18n/messages.zh-CN';
import { functionCases, type Expected } from './function-cases';

const invocation: Invocation = {
  asOf: '2019-10-15',
  dateSystem: 1900,
  documentDate: null,
  aliases: { 政策法规部门: '法制部门' },
  warningDays: 7,
  warningUnit: 'day',
  restDays: 'none',
  calendar: statutoryCalendar,
};

function outcome(run: () => unknown, { dateSystem }: Invocation): Expected {
  try {
    const result = run();
    if (typeof result === 'object' && result !== null && 'serial' in result)
      return { day: serialDay(Number(result.serial), dateSystem) ?? '' };
    return { value: result as string };
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    return { error: error.kind, says: error.message };
  }
}

test.each(
  functionCases.map((one) => [`${one.id}(${JSON.stringify(one.args).slice(1, -1)}): ${one.why}`, one] as const),
)('%s', (_name, { id, args, expected }) => {
  const found = outcome(() => callFunction(id, args, invocation), invocation);
  if ('error' in expected) expect(found).toEqual({ ...expected, says: expect.stringContaining(expected.says) });
  else expect(found).toEqual(expected);
});

test('in a workbook of 1904 serial numbers mean other days, and come back as such', () => {
  const mac: Invocation = { ...invocation, dateSystem: 1904 };
  expect(callFunction('DUE', ['2020年7月底前'], mac)).toEqual({ serial: 44043 - 1462 });
  expect(callFunction('STATUS', [43738 - 1462, 43739 - 1462], mac)).toBe('逾期');
  expect(callFunction('WORKDAYS', [43738 - 1462, 43739 - 1462], mac)).toBe(1);
});

test('the document date of the workbook stands in where the cell names none', () => {
  const known: Invocation = { ...invocation, documentDate: '2018-03-01' };
  expect(outcome(() => callFunction('DUE', ['7月底前'], known), known)).toEqual({ day: '2018-07-31' });
  expect(outcome(() => callFunction('DUE', ['7月底前', 2019], known), known)).toEqual({ day: '2019-07-31' });
});

test('the warning window is the workbook’s', () => {
  const args = ['2019年10月31日前'];
  expect(callFunction('STATUS', args, invocation)).toBe('推进中');
  expect(callFunction('STATUS', args, { ...invocation, warningDays: 20 })).toBe('即将到期');
});

test('states have the words of the pane', () => {
  for (const [light, word] of Object.entries(lightWords))
    expect(zhCN[`light.${light as keyof typeof lightWords}`]).toBe(word);
});

test('rest days and the organisation’s own calendar count as in the pane', () => {
  const sunday = { ...invocation, asOf: '2024-07-01', restDays: 'forward' } as const;
  expect(callFunction('STATUS', ['2024年6月30日前'], sunday)).toBe('即将到期');
  const calendar = calendarOf({ years: [{ year: 2027, notice: null, off: [['元旦', '01-01', '01-03']], work: [] }] });
  expect(callFunction('WORKDAYS', ['2027-01-01', '2027-01-04'], { ...invocation, calendar })).toBe(1);
});
