import { invalidArgument } from '../errors';
import { integer } from './arguments';
import { defineObject } from './object';

const MILLISECONDS_PER_DAY = 86_400_000;
/** 1970-01-01 as a serial number, and how many days later 1904 begins to count. */
const EPOCH_SERIAL = 25_569;
const DAYS_BETWEEN = 1462;

/** `workbook.functions`: worksheet functions called from code. */
export const functions = defineObject('Functions', ({ asks }) => ({
  members: {
    date: asks(
      '1.2',
      ({ session }, [year, month, day]) => {
        const [y, m, d] = [integer(year, 1900, 9999), integer(month, 1, 12), integer(day, 1, 31)];
        const serial = Date.UTC(y, m - 1, d) / MILLISECONDS_PER_DAY + EPOCH_SERIAL;
        const value = serial - (session.engine.dateSystem === 1904 ? DAYS_BETWEEN : 0);
        if (value < 0) throw invalidArgument();
        return session.make('FunctionResult', { value });
      },
      { partly: 'years, months and days that exist; ranges as arguments are refused' },
    ),
  },
}));

export const functionResult = defineObject('FunctionResult', ({ readOnly }) => ({
  members: {
    value: readOnly('1.2', ({ state }) => state.value),
    error: readOnly('1.2', () => ''),
  },
}));
