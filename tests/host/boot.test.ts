import { bootOffice } from '../../host/node';
import { createHost, createUniverEngine } from '../../host';

describe('genuine office.js in Node', () => {
  it('starts as Excel with the sets of the profile', async () => {
    const host = createHost({ engine: createUniverEngine(), profile: 'excel2021' });
    const { Office } = await bootOffice(host);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
    expect(Office.context.displayLanguage).toBe('zh-CN');
    host.dispose();
  });

  it('writes, calculates and reads', async () => {
    const host = createHost({ engine: createUniverEngine() });
    const { Excel } = await bootOffice(host);
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B2').values = [
        [1, '=A1+1'],
        ['文字', null],
      ];
      const range = sheet.getUsedRange(true);
      range.load('values,formulas,address,valueTypes');
      sheet.load('name');
      await context.sync();
      return { name: sheet.name, values: range.values, formulas: range.formulas, address: range.address };
    });
    expect(read).toEqual({
      name: 'Sheet1',
      values: [
        [1, 2],
        ['文字', ''],
      ],
      formulas: [
        [1, '=A1+1'],
        ['文字', ''],
      ],
      address: 'Sheet1!A1:B2',
    });
    expect(host.ledger.unknownCalls).toEqual([]);
    host.dispose();
  });
});
