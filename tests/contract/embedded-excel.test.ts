import { parseAddress } from '../../src/domain/grid/address';
import { closeAll, embeddedWorkbook, hiddenRows } from '../helpers/embedded-workbook';
import { workbookPortContract } from './workbook-port.contract';

afterEach(closeAll);

workbookPortContract(async (sheets) => {
  const book = await embeddedWorkbook(sheets);
  return {
    port: book.port,
    hiddenRows: (sheet) => hiddenRows(book, sheet),
    type: async (sheet, address, value) => {
      const id = book.host.engine.sheets.list().find(({ name }) => name === sheet)?.id ?? '';
      book.host.engine.cells.type(id, rangeOf(address), [[value]]);
    },
  };
});

function rangeOf(address: string) {
  const range = parseAddress(address);
  if (!range) throw new Error(`not an address: ${address}`);
  return range;
}
