import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Univer,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';

/** The sheets of the open book, and a way to run one of the grid's commands on a sheet. */
export function openSheets(univer: Univer) {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const book = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  return {
    sheets: book?.getSheets() ?? [],
    run: (command: string, sheet: Worksheet, params: object) =>
      commands.executeCommand(command, { unitId: book?.getUnitId(), subUnitId: sheet.getSheetId(), ...params }),
  };
}
