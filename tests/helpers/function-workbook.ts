/** The embedded Excel with the add-in's worksheet functions, called through the genuine office.js. */
import { chineseMetadata } from '../../scripts/function-metadata/metadata';
import { createHost, createUniverEngine, type Host, type ProfileId } from '../../host';
import { bootOffice, type OfficePage } from '../../host/node';
import type { Clock, WorkbookPort } from '../../src/app/ports';
import { createFunctionsPort, type CustomFunctionsApi } from '../../src/excel/functions-port';
import { createWorkbookPort } from '../../src/excel/workbook-port';
import { associateFunctions } from '../../src/functions/associate';
import { workbookFacts } from '../../src/functions/facts';

export interface FunctionWorkbook {
  readonly host: Host;
  readonly page: OfficePage;
  readonly port: WorkbookPort;
  /** The page begins anew. */
  reload(): Promise<void>;
  /** Types into a cell and waits until every function has answered. */
  type(address: string, value: string | number | boolean): Promise<void>;
  /** What a cell shows. */
  shown(address: string): string;
  /** The words beside an error. */
  message(address: string): string | null;
}

export interface FunctionWorkbookOptions {
  readonly profile?: ProfileId;
  /** A day, or what tells it; 2019-10-15 unless said otherwise. */
  readonly today?: string | (() => string);
  /** Bytes to open instead of an empty workbook. */
  readonly file?: Uint8Array;
}

const running = new Set<Host>();

/** Starts an Excel whose page has tied the production functions. */
export async function functionWorkbook(options: FunctionWorkbookOptions = {}): Promise<FunctionWorkbook> {
  const host = createHost({
    engine: createUniverEngine(),
    profile: options.profile ?? 'excel2021',
    functions: { namespace: 'DUBAN', functions: await chineseMetadata() },
  });
  running.add(host);
  if (options.file) await host.open(options.file, 'sheet.xlsx');
  const { today = '2019-10-15' } = options;
  const clock: Clock = { today: () => (typeof today === 'string' ? today : today()), now: () => 0 };
  const load = async () => {
    const page = await bootOffice(host);
    const port = createWorkbookPort(page);
    const CustomFunctions = page.window['CustomFunctions'] as CustomFunctionsApi;
    const functions = createFunctionsPort({ Excel: page.Excel, Office: page.Office, CustomFunctions });
    associateFunctions(functions, workbookFacts(port, functions, clock));
    return { page, port };
  };
  const { page, port } = await load();
  const at = (address: string) => host.user.place(address);
  return {
    host,
    page,
    port,
    reload: async () => void (await load()),
    async type(address, value) {
      await host.user.type(address, value);
      await host.settle();
    },
    shown(address) {
      const { sheet, area } = at(address);
      return host.engine.cells.texts(sheet, area).flat().join('|');
    },
    message(address) {
      const { sheet, area } = at(address);
      return host.engine.functions.messageAt(sheet, area.top, area.left);
    },
  };
}

export function stopFunctionWorkbooks(): void {
  running.forEach((host) => host.dispose());
  running.clear();
}
