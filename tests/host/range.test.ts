import { errorCode, startExcel, stopAll } from './start-excel';

afterEach(stopAll);

describe('values', () => {
  it('gives types, texts and number formats as Excel does', async () => {
    const { Excel } = await startExcel({ cells: [['2019-9-30', '文字', 12.5, true, '=1/0', '']] });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:F1');
      range.getCell(0, 0).numberFormat = [['yyyy"年"m"月"d"日"']];
      range.load('values,valueTypes,text,numberFormat');
      await context.sync();
      expect(range.values).toEqual([[43738, '文字', 12.5, true, '#DIV/0!', '']]);
      expect(range.valueTypes).toEqual([['Double', 'String', 'Double', 'Boolean', 'Error', 'Empty']]);
      expect(range.text).toEqual([['2019年9月30日', '文字', '12.5', 'TRUE', '#DIV/0!', '']]);
      expect(range.numberFormat[0]?.slice(0, 2)).toEqual(['yyyy"年"m"月"d"日"', 'General']);
    });
  });

  it('leaves a cell for null, clears it for an empty text', async () => {
    const { Excel } = await startExcel({ cells: [[1, 2]] });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.values = [[null, '']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[1, '']]);
    });
  });

  it('keeps a text after an apostrophe and in a cell of text format', async () => {
    const { Excel } = await startExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.getCell(0, 1).numberFormat = [['@']];
      range.values = [["'=A2", '=A2']];
      range.load('values,formulas');
      await context.sync();
      expect(range.values).toEqual([['=A2', '=A2']]);
      expect(range.formulas).toEqual([['=A2', '=A2']]);
    });
  });

  it('recalculates before a read in the same batch', async () => {
    const { Excel } = await startExcel({ cells: [[1, '=A1*10']] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [[7]];
      const sum = sheet.getRange('B1');
      sum.load('values');
      await context.sync();
      expect(sum.values).toEqual([[70]]);
    });
  });

  it('refuses a block of another shape and says so', async () => {
    const { Excel } = await startExcel();
    const code = await errorCode(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = [[1]];
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidArgument');
  });
});

describe('strictness', () => {
  it('fails for a property that was not loaded', async () => {
    const { Excel } = await startExcel();
    const code = await errorCode(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
        await context.sync();
        return range.values;
      }),
    );
    expect(code).toBe('PropertyNotLoaded');
  });

  it('shows nothing in covered cells, whatever is written there', async () => {
    const { host, Excel } = await startExcel({
      cells: [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
    });
    host.user.merge('A1:B2');
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      range.getCell(1, 1).values = [['看不见']];
      range.load('values,text,valueTypes');
      await context.sync();
      expect(range.values).toEqual([
        ['甲', ''],
        ['', ''],
      ]);
      expect(range.text).toEqual([
        ['甲', ''],
        ['', ''],
      ]);
      expect(range.valueTypes[1]).toEqual(['Empty', 'Empty']);
    });
  });

  it('finds merges by their top left cell only', async () => {
    const { host, Excel } = await startExcel();
    host.user.merge('A1:C1');
    host.user.merge('A3:A5');
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const answers = ['A1:D9', 'B1:D9', 'A4:D9', 'A3'].map((address) => {
        const areas = sheet.getRange(address).getMergedAreasOrNullObject();
        areas.load('areas/items/address');
        return areas;
      });
      await context.sync();
      return answers.map((areas) => (areas.isNullObject ? [] : areas.areas.items.map((area) => area.address)));
    });
    expect(found).toEqual([['Sheet1!A1:C1', 'Sheet1!A3:A5'], [], [], ['Sheet1!A3:A5']]);
  });

  it('gives null for unbounded and too large ranges', async () => {
    const { Excel } = await startExcel({ cells: [[1]] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const ranges = ['A:C', '3:5', 'A1:J500001'].map((address) => sheet.getRange(address));
      ranges.forEach((range) => range.load('values,cellCount'));
      await context.sync();
      expect(ranges.map((range) => range.values)).toEqual([null, null, null]);
    });
  });

  it('refuses to write an unbounded range', async () => {
    const { Excel } = await startExcel();
    const code = await errorCode(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A:A').values = [['x']];
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidArgument');
  });

  it('refuses addresses beyond 8192 characters', async () => {
    const { Excel } = await startExcel();
    const address = Array.from({ length: 1400 }, (_, index) => `A${index * 2 + 1000}`).join(',');
    const code = await errorCode(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRanges(address).load('areaCount');
        await context.sync();
      }),
    );
    expect(address.length).toBeGreaterThan(8192);
    expect(code).toBe('InvalidArgument');
  });

  it('answers ApiNotFound for what the played Excel is too old for, and records it', async () => {
    const { host, Excel } = await startExcel({ profile: 'old' });
    const code = await errorCode(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').getMergedAreasOrNullObject().load('address');
        await context.sync();
      }),
    );
    expect(code).toBe('ApiNotFound');
    expect(host.ledger.unknownCalls).toEqual([{ kind: 'Range', member: 'getMergedAreasOrNullObject', why: 'newer' }]);
  });

  it('never pretends to have what it lacks', async () => {
    const { host, Excel } = await startExcel({ profile: 'microsoft365' });
    const code = await errorCode(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().slicers.load('items');
        await context.sync();
      }),
    );
    expect(code).toBe('ApiNotFound');
    expect(host.ledger.unknownCalls).toEqual([{ kind: 'Worksheet', member: 'slicers', why: 'absent' }]);
  });

  it('keeps what was done before the failing action', async () => {
    const { Excel } = await startExcel();
    await errorCode(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1').values = [['写了']];
        sheet.getRange('不是地址').values = [['x']];
        sheet.getRange('A2').values = [['没写']];
        await context.sync();
      }),
    );
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2');
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['写了'], ['']]);
    });
  });

  it('stops at 5 MB in Excel on the web only', async () => {
    const text = '督'.repeat(30_000);
    const write = async (profile: 'web' | 'excel2024') => {
      const { Excel } = await startExcel({ profile });
      return errorCode(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.getRange('A1:A60').values = Array.from({ length: 60 }, () => [text]);
          await context.sync();
        }),
      );
    };
    expect(await write('web')).toBe('RequestPayloadSizeLimitExceeded');
    expect(await write('excel2024')).toBeNull();
  });
});

it('reads 100,000 cells in one request', async () => {
  const rows = Array.from({ length: 10_000 }, (_, row) =>
    Array.from({ length: 10 }, (__, column) => `第${row}行${column}`),
  );
  const { Excel } = await startExcel({ cells: rows });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true);
    range.load('values,text,numberFormat');
    await context.sync();
    expect(range.values).toHaveLength(10_000);
  });
});
