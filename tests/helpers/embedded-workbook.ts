/** The embedded Excel with the genuine office.js, filled with the sheets of a test. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createHost, createUniverEngine, type Host, type ProfileId } from '../../host';
import { bootOffice, type OfficePage } from '../../host/node';
import { cellAddress } from '../../src/domain/grid/address';
import type { WorkbookPort } from '../../src/app/ports';
import { createWorkbookPort } from '../../src/excel/workbook-port';
import type { MemorySheet } from './memory-workbook';

/** An open workbook: the port under test, and Excel beside it. */
export interface EmbeddedWorkbook {
  readonly host: Host;
  readonly page: OfficePage;
  readonly port: WorkbookPort;
}

const hosts = new Set<Host>();

/** Starts an Excel that holds these sheets; `closeAll` ends it. */
export async function embeddedWorkbook(
  sheets: readonly MemorySheet[],
  profile: ProfileId = 'excel2021',
): Promise<EmbeddedWorkbook> {
  const host = createHost({ engine: createUniverEngine(), profile });
  hosts.add(host);
  const page = await bootOffice(host);
  await fill(page, sheets);
  return { host, page, port: createWorkbookPort(page) };
}

/** Starts an Excel that has opened this file. */
export function embeddedFile(path: string, profile: ProfileId = 'excel2021'): Promise<EmbeddedWorkbook> {
  return embeddedBytes(readFileSync(path), basename(path), profile);
}

/** Starts an Excel that has opened a file of these bytes. */
export async function embeddedBytes(
  bytes: Uint8Array,
  name: string,
  profile: ProfileId = 'excel2021',
): Promise<EmbeddedWorkbook> {
  const host = createHost({ engine: createUniverEngine(), profile });
  hosts.add(host);
  await host.open(bytes, name);
  const page = await bootOffice(host);
  return { host, page, port: createWorkbookPort(page) };
}

/** Ends every Excel that was started; call it after each test. */
export function closeAll(): void {
  hosts.forEach((host) => host.dispose());
  hosts.clear();
}

/** Which rows Excel holds hidden among the first hundred. */
export function hiddenRows({ page }: EmbeddedWorkbook, sheet: string): Promise<number[]> {
  return page.Excel.run(async (context) => {
    const rows = context.workbook.worksheets.getItem(sheet).getRange('A1:A100').getRowProperties({ rowHidden: true });
    await context.sync();
    return rows.value.flatMap((row, i) => (row.rowHidden ? [i] : []));
  });
}

async function fill({ Excel }: OfficePage, sheets: readonly MemorySheet[]): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const first = worksheets.getActiveWorksheet();
    for (const [i, spec] of sheets.entries()) {
      const sheet = i === 0 ? first : worksheets.add(spec.name);
      sheet.name = spec.name;
      spec.values.forEach((row, top) =>
        row.forEach((value, left) => {
          if (value !== '') sheet.getRange(cellAddress(top, left)).values = [[value]];
        }),
      );
      for (const merge of spec.merges ?? []) sheet.getRange(merge).merge();
      for (const row of spec.hiddenRows ?? []) sheet.getRange(`${row + 1}:${row + 1}`).rowHidden = true;
      for (const [cell, format] of Object.entries(spec.formats ?? {})) sheet.getRange(cell).numberFormat = [[format]];
      if (spec.hidden) sheet.visibility = 'Hidden';
    }
    first.activate();
    await context.sync();
  });
}
