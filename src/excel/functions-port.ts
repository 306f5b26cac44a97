import type { CellAnswer, CellErrorKind, FunctionsPort } from '../app/functions/function-ports';
import { batch } from './batch';
import { pageRuntime, type OfficeRuntime } from './office-runtime';

/** What office.js offers for worksheet functions; its type package leaves it out. Absent in an Excel without them. */
export interface CustomFunctionsApi {
  associate(id: string, call: (...args: readonly unknown[]) => Promise<unknown>): void;
  /** These two come with the part of office.js that is loaded later. */
  readonly Error?: new (code: string, message: string) => Error;
  readonly FormattedNumber?: new (value: number, numberFormat: string) => object;
}

export interface FunctionsRuntime extends OfficeRuntime {
  readonly CustomFunctions: CustomFunctionsApi | undefined;
}

const errorCodes: Readonly<Record<CellErrorKind, string>> = {
  value: '#VALUE!',
  notAvailable: '#N/A',
  number: '#NUM!',
  divisionByZero: '#DIV/0!',
};

const dayFormat = 'yyyy/m/d';
/** Since this set a function may bring a number format along; earlier it would show an error instead. */
const formatsNumbers = { set: 'CustomFunctionsRuntime', version: '1.4' } as const;

/** Worksheet functions in this Excel. Usable while the page loads, before `Office.onReady`. */
export function createFunctionsPort(runtime: FunctionsRuntime = pageFunctions): FunctionsPort {
  return {
    onCall: (id, answer) =>
      runtime.CustomFunctions?.associate(id, async (...args) => {
        // The last argument is office.js's own: where the call came from.
        const found = await answer(args.slice(0, -1).map((arg) => arg ?? null));
        return toExcel(found, runtime);
      }),
    dateSystem: () => batch(runtime, readDateSystem),
  };
}

const pageFunctions: FunctionsRuntime = {
  get Excel() {
    return pageRuntime.Excel;
  },
  get Office() {
    return pageRuntime.Office;
  },
  get CustomFunctions() {
    return (globalThis as { CustomFunctions?: CustomFunctionsApi }).CustomFunctions;
  },
};

function toExcel(answer: CellAnswer, { CustomFunctions, Office }: FunctionsRuntime): unknown {
  if (answer.kind === 'value') return answer.value;
  if (answer.kind === 'error') {
    const { error, message } = answer;
    const CellError = CustomFunctions?.Error;
    throw CellError ? new CellError(errorCodes[error], message) : new Error(message);
  }
  const { FormattedNumber } = CustomFunctions ?? {};
  const mayFormat = Office.context.requirements.isSetSupported(formatsNumbers.set, formatsNumbers.version);
  return FormattedNumber && mayFormat ? new FormattedNumber(answer.serial, dayFormat) : answer.serial;
}

/** 1904-01-01 is day 0 of a workbook of 1904; Excel's own DATE tells which one this is. */
async function readDateSystem(context: Excel.RequestContext): Promise<1900 | 1904> {
  const date = context.workbook.functions.date(1904, 1, 1);
  date.load('value');
  await context.sync();
  return date.value === 0 ? 1904 : 1900;
}
