import { createHost, createUniverEngine, type Host, type ProfileId } from '../../host';
import { bootOffice, type OfficePage } from '../../host/node';

export interface Started extends OfficePage {
  readonly host: Host;
}

export interface StartOptions {
  readonly profile?: ProfileId;
  readonly now?: () => Date;
  /** What the first sheet holds before Office.js starts, from A1. */
  readonly cells?: readonly (readonly (string | number | boolean)[])[];
}

const running: Host[] = [];

/** An Excel with genuine Office.js connected; call `stopAll` after each test. */
export async function startExcel({ profile, now, cells }: StartOptions = {}): Promise<Started> {
  const engine = createUniverEngine(undefined, now ? { now } : {});
  const host = createHost({ engine, ...(profile ? { profile } : {}) });
  running.push(host);
  if (cells) {
    const area = { top: 0, left: 0, bottom: cells.length - 1, right: (cells[0]?.length ?? 1) - 1 };
    engine.cells.type(engine.sheets.active(), area, cells);
    await engine.calculation.run();
  }
  const { Excel, Office, OfficeExtension, window } = await bootOffice(host);
  return { host, Excel, Office, OfficeExtension, window };
}

export function stopAll(): void {
  running.splice(0).forEach((host) => host.dispose());
}

/** The code of the Office.js error that `action` fails with; null when it does not fail. */
export async function errorCode(action: () => Promise<unknown>): Promise<string | null> {
  try {
    await action();
    return null;
  } catch (error) {
    // The error comes from the page's own realm, so it is no instance of our Error.
    return String((error as { code?: unknown }).code ?? error);
  }
}
