import { isoDay } from '../resolve/days';
import type { CalendarYear } from './statutory-years';

/** An organisation's own calendar, or one sentence for each thing wrong with it. */
export type OwnTable = { readonly years: readonly CalendarYear[] } | { readonly problems: readonly string[] };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * Reads a calendar that an organisation supplies for later years. Nothing is taken over when anything is wrong.
 * @param json `{"years": [{"year": 2027, "notice": null, "off": [["春节", "02-05", "02-12"]], "work": ["02-20"]}]}`
 */
export function readOwnTable(json: unknown): OwnTable {
  const list = isRecord(json) ? json.years : null;
  if (!Array.isArray(list)) return { problems: ['日历表里没有“years”列表，请按样例填写。'] };
  const problems: string[] = [];
  const years = list.flatMap((one: unknown) => readYear(one, problems) ?? []);
  return problems.length > 0 ? { problems } : { years };
}

function readYear(one: unknown, problems: string[]): CalendarYear | null {
  const year = isRecord(one) ? one.year : null;
  if (!isRecord(one) || typeof year !== 'number' || !Number.isInteger(year) || year < 2000 || year > 2100) {
    problems.push('日历表里有一年没有写清年份（2000—2100），请改正。');
    return null;
  }
  const isDay = (day: unknown): day is string =>
    typeof day === 'string' &&
    /^\d\d-\d\d$/.test(day) &&
    isoDay(year, Number(day.slice(0, 2)), Number(day.slice(3))) !== null;
  const off: [string, string, string][] = [];
  for (const holiday of Array.isArray(one.off) ? (one.off as unknown[]) : []) {
    const [name, first, last] = Array.isArray(holiday) ? (holiday as unknown[]) : [];
    if (typeof name === 'string' && isDay(first) && isDay(last) && first <= last) off.push([name, first, last]);
    else problems.push(`${year}年的放假日“${JSON.stringify(holiday)}”不对，应写成["名称", "月-日", "月-日"]。`);
  }
  const work: string[] = [];
  for (const day of Array.isArray(one.work) ? (one.work as unknown[]) : []) {
    if (isDay(day)) work.push(day);
    else problems.push(`${year}年的上班日“${JSON.stringify(day)}”不对，应写成"月-日"。`);
  }
  return { year, notice: typeof one.notice === 'string' ? one.notice : null, off, work };
}
