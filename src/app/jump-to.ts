import type { WorkbookPort } from './ports';

/** Brings a cell (`D12`) into view and selects it. */
export function jumpTo(port: WorkbookPort, sheet: string, cell: string): Promise<void> {
  return port.select(sheet, cell);
}
