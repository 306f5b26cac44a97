import { memoryWorkbook } from '../helpers/memory-workbook';
import { workbookPortContract } from './workbook-port.contract';

workbookPortContract(async (sheets) => {
  const book = memoryWorkbook(sheets);
  return {
    port: book.port,
    hiddenRows: async (sheet) => book.hiddenRowsOf(sheet),
    type: async (sheet, address, value) => book.setCell(sheet, address, value),
  };
});
