import type { BaseValueObject } from '@univerjs/engine-formula';
import { BaseFunction, FUNCTION_NAMES_DATE, IFunctionService, NumberValueObject } from '@univerjs/engine-formula';
import type { Book } from './book';

const MILLISECONDS_PER_DAY = 86_400_000;
/** 1970-01-01 as an Excel serial number. */
const EPOCH_SERIAL = 25_569;

/** Local wall clock time as an Excel serial number. */
function serialOf(date: Date): number {
  const utc = Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
  );
  return utc / MILLISECONDS_PER_DAY + EPOCH_SERIAL;
}

class ClockFunction extends BaseFunction {
  override minParams = 0;
  override maxParams = 0;

  constructor(
    name: FUNCTION_NAMES_DATE,
    private readonly serial: () => number,
    private readonly format: string,
  ) {
    super(name);
  }

  override calculate(): BaseValueObject {
    return NumberValueObject.create(this.serial(), this.format);
  }
}

/** Makes TODAY() and NOW() follow the given clock (the library's TODAY() takes the day in UTC, Excel the local one). */
export function useClock(book: Book, now: () => Date): void {
  book.injector
    .get(IFunctionService)
    .registerExecutors(
      new ClockFunction(FUNCTION_NAMES_DATE.TODAY, () => Math.floor(serialOf(now())), 'yyyy/m/d'),
      new ClockFunction(FUNCTION_NAMES_DATE.NOW, () => serialOf(now()), 'yyyy/m/d h:mm'),
    );
}
