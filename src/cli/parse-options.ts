import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { IsoDate } from '../domain/deadline/types';
import { UsageError } from './command';
import { errorCode, errorMessage } from './error-code';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Parses arguments; throws `UsageError` with a Chinese sentence for options that do not exist or lack their value. */
export function parseOptions<T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const named = /'(-[^\s']+)/.exec(errorMessage(error))?.[1] ?? '';
    throw new UsageError(
      errorCode(error) === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
        ? `没有“${named}”这个选项。`
        : `选项“${named}”的写法不对，或者缺少取值。`,
    );
  }
}

/** A day of the calendar as `YYYY-MM-DD` (`2019-9-5` and `2019/9/5` are taken too); throws `UsageError` for anything else. */
export function parseDay(text: string, option: string): IsoDate {
  const [, year = '', month = '', day = ''] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text.trim()) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso) {
    throw new UsageError(`${option} 的“${text}”不是日期，请写成 2019-09-30 的样子。`);
  }
  return iso;
}
