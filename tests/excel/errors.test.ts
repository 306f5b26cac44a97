import { WorkbookError } from '../../src/app/ports';
import { toWorkbookError } from '../../src/excel/errors';

const officeError = (code: string, errorLocation = '') =>
  Object.assign(new Error('本机语言的说明 A1=秘密'), {
    code,
    debugInfo: { errorLocation, statement: 'var v = "秘密"' },
  });

test.each([
  ['InvalidOperationInCellEditMode', 'editing'],
  ['AccessDenied', 'blocked'],
  ['ItemNotFound', 'sheetMissing'],
  ['InactiveWorkbook', 'otherWindow'],
  ['InvalidSelection', 'otherWindow'],
  ['ApiNotFound', 'unsupported'],
  ['ApiNotAvailable', 'unsupported'],
  ['UnsupportedSheet', 'unsupported'],
  ['ResponsePayloadSizeLimitExceeded', 'tooLarge'],
  ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
  ['OperationCellsExceedLimit', 'tooLarge'],
  ['MemoryLimitReached', 'tooLarge'],
  ['SearchDialogIsOpen', 'busy'],
  ['RequestAborted', 'busy'],
  ['GeneralException', 'unknown'],
  ['SomethingNew', 'unknown'],
])('%s means %s', (code, meaning) => {
  expect(toWorkbookError(officeError(code)).code).toBe(meaning);
});

test('selecting fails with the general code while another workbook is in front', () => {
  expect(toWorkbookError(officeError('GeneralException', 'Range.select')).code).toBe('otherWindow');
});

test('the detail names code and member and holds nothing of the sheet', () => {
  const error = toWorkbookError(officeError('InvalidArgument', 'Worksheet.getRanges'));
  expect(error.detail).toBe('InvalidArgument Worksheet.getRanges');
  expect(error.message).not.toContain('秘密');
});

test('an error of ours goes through, anything else is unknown', () => {
  const ours = new WorkbookError('cancelled');
  expect(toWorkbookError(ours)).toBe(ours);
  expect(toWorkbookError('text').code).toBe('unknown');
  expect(toWorkbookError(null).code).toBe('unknown');
});
