import { errorCode, startExcel, stopAll } from './start-excel';

afterEach(stopAll);

describe('a protected sheet', () => {
  it('refuses writing, formatting, hiding and rules unless allowed', async () => {
    const { host, Excel } = await startExcel();
    const attempts: Record<string, (sheet: Excel.Worksheet) => void> = {
      write: (sheet) => void (sheet.getRange('A1').values = [[1]]),
      hide: (sheet) => void (sheet.getRange('1:2').rowHidden = true),
      fill: (sheet) => void (sheet.getRange('A1').format.fill.color = '#FF0000'),
      rule: (sheet) => void sheet.getRange('A1').conditionalFormats.add('Custom'),
      insert: (sheet) => void sheet.getRange('1:1').insert('Down'),
    };
    const codes = async () => {
      const results: [string, string | null][] = [];
      for (const [name, attempt] of Object.entries(attempts)) {
        const code = await errorCode(() =>
          Excel.run(async (context) => {
            attempt(context.workbook.worksheets.getActiveWorksheet());
            await context.sync();
          }),
        );
        results.push([name, code]);
      }
      return Object.fromEntries(results);
    };
    host.user.protect();
    const denied = 'AccessDenied';
    expect(await codes()).toEqual({ write: denied, hide: denied, fill: denied, rule: denied, insert: denied });
    host.user.unprotect();
    host.user.protect({ allowFormatRows: true, allowFormatCells: true });
    expect(await codes()).toEqual({ write: denied, hide: null, fill: null, rule: null, insert: denied });
  });

  it('tells its options and gives way to the right password only', async () => {
    const { host, Excel } = await startExcel();
    host.user.protect({ allowSort: true }, '1234');
    const unprotect = (password?: string) =>
      errorCode(() =>
        Excel.run(async (context) => {
          const { protection } = context.workbook.worksheets.getActiveWorksheet();
          protection.load('protected,options');
          await context.sync();
          expect(protection.protected).toBe(true);
          expect(protection.options).toMatchObject({ allowSort: true, allowFormatCells: false });
          protection.unprotect(password);
          await context.sync();
        }),
      );
    expect(await unprotect('0000')).toBe('AccessDenied');
    expect(await unprotect('1234')).toBeNull();
  });

  it('keeps sheets together while the structure is protected', async () => {
    const { host, Excel } = await startExcel();
    host.user.protectStructure();
    const code = await errorCode(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add('新表');
        await context.sync();
      }),
    );
    expect(code).toBe('AccessDenied');
  });
});

it('refuses every call while a cell is being edited', async () => {
  const { host, Excel } = await startExcel();
  const read = () =>
    errorCode(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.load('items/name');
        await context.sync();
      }),
    );
  host.user.beginEdit();
  expect(await read()).toBe('InvalidOperationInCellEditMode');
  host.user.endEdit();
  expect(await read()).toBeNull();
});

it('reads but does not write a read-only workbook', async () => {
  const { host, Excel, Office } = await startExcel();
  host.document.readOnly = true;
  const code = await errorCode(() =>
    Excel.run(async (context) => {
      const { workbook } = context;
      workbook.load('readOnly');
      await context.sync();
      expect(workbook.readOnly).toBe(true);
      workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      await context.sync();
    }),
  );
  expect(code).toBe('AccessDenied');
  expect(Office.context.document.mode).toBe('readWrite');
});

it('does not lose the last visible sheet', async () => {
  const { Excel } = await startExcel();
  const code = await errorCode(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().delete();
      await context.sync();
    }),
  );
  expect(code).toBe('InvalidOperation');
});

it('refuses names that Excel refuses', async () => {
  const { Excel } = await startExcel();
  const add = (name: string) =>
    errorCode(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      }),
    );
  expect(await add('sheet1')).toBe('ItemAlreadyExists');
  expect(await add('a/b')).toBe('InvalidArgument');
  expect(await add('很'.repeat(32))).toBe('InvalidArgument');
  expect(await add('合规比率')).toBeNull();
});
