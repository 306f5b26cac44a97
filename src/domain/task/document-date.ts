import type { IsoDate } from '../deadline/types';
import { isoDay } from '../deadline/resolve/days';

/** When a document was made, as far as its own words tell. */
export interface DocumentDate {
  readonly year: number | null;
  /** 1 … 12 where the title is that of one month's list (2025年5月重点工作清单). */
  readonly month: number | null;
  readonly date: IsoDate | null;
  /** The document itself names no year: it was taken from a table above or from its own time limits. */
  readonly guessed: boolean;
  /** One Chinese sentence: where the year comes from. */
  readonly why: string;
}

const digits = '〇一二三四五六七八九';
const yearOfText = /(?<!\d)((?:19|20)\d{2})\s*(?:[年〕\]】)）]|[-—–－~至](?:19|20)\d{2}年)/;
const fullDate = /(?<!\d)((?:19|20)\d{2})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})(?!\d)/;

/**
 * Dates a table by its title, 文号 and date lines, then its sheet's name, then what stands above the tables before it,
 * then the years its own time limits name most, then those of its other dates.
 * @param lines texts above the table, the title first
 * @param limits texts of the deadline cells
 * @param headings titles and lines of the tables above it on the sheet
 * @param others texts of columns with other dates (交办时间, 会议时间), heard last
 */
export function readDocumentDate(
  lines: readonly string[],
  sheet: string,
  limits: Iterable<string>,
  headings: readonly string[] = [],
  others: Iterable<string> = [],
): DocumentDate {
  const own = datedBy(lines);
  if (own) return own;
  const named = yearIn(arabicYear(sheet)) ?? null;
  if (named !== null) return { year: named, month: null, date: null, guessed: false, why: `工作表名写明${named}年` };
  const above = datedBy(headings);
  if (above) return { ...above, guessed: true, why: `本表没有写明年份，同一工作表上方的表写明${above.year}年` };
  const common = commonYear(limits);
  if (common !== null)
    return { year: common, month: null, date: null, guessed: true, why: `完成时限中写得最多的年份是${common}年` };
  const beside = commonYear(others);
  if (beside !== null)
    return { year: beside, month: null, date: null, guessed: true, why: `表中其他日期写得最多的年份是${beside}年` };
  return { year: null, month: null, date: null, guessed: true, why: '表中没有写明年份' };
}

/** The year and day that lines name, the first that names one; null when none does. */
function datedBy(lines: readonly string[]): DocumentDate | null {
  const texts = lines.map(arabicYear);
  const date = texts.map(dayIn).find((day) => day !== null) ?? null;
  const titled = texts.map(yearIn).find((year) => year !== null) ?? null;
  if (titled !== null) {
    const day = date?.startsWith(String(titled)) ? date : null;
    return {
      year: titled,
      month: monthOf(texts[0] ?? '', titled),
      date: day,
      guessed: false,
      why: `标题或文号写明${titled}年`,
    };
  }
  return date ? { year: Number(date.slice(0, 4)), month: null, date, guessed: false, why: `表头日期为${date}` } : null;
}

/** The month behind the year in a title; none where a day or another month follows. */
function monthOf(title: string, year: number): number | null {
  const found = new RegExp(`${year}年\\s*(\\d{1,2})月(?![\\d至到—–~-]|份?[至到—–~-])`).exec(title);
  const month = Number(found?.[1]);
  return month >= 1 && month <= 12 ? month : null;
}

/** As far as a document's day is known: `YYYY-MM-DD`, `YYYY-MM`, `YYYY`; null when not even its year is. */
export function knownDate({ year, month, date }: Omit<DocumentDate, 'guessed' | 'why'>): IsoDate | null {
  if (date !== null || year === null) return date;
  return month === null ? String(year) : `${year}-${String(month).padStart(2, '0')}`;
}

function yearIn(text: string): number | null {
  const found = yearOfText.exec(text);
  return found ? Number(found[1]) : null;
}

function dayIn(text: string): IsoDate | null {
  const found = fullDate.exec(text);
  return found ? isoDay(Number(found[1]), Number(found[2]), Number(found[3])) : null;
}

/** 二〇二四年 → 2024年. */
function arabicYear(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[○零О]/g, '〇')
    .replace(/[〇一二三四五六七八九]{4}(?=年)/g, (year) => [...year].map((digit) => digits.indexOf(digit)).join(''));
}

/** The year that most limits name; of two equally common ones the earlier. */
function commonYear(texts: Iterable<string>): number | null {
  const counts = new Map<number, number>();
  for (const [text, times] of tally(texts)) {
    for (const [, year] of arabicYear(text).matchAll(/(?<!\d)((?:19|20)\d{2})(?=\s*[年./-])/g)) {
      counts.set(Number(year), (counts.get(Number(year)) ?? 0) + times);
    }
  }
  const ranked = [...counts].sort(([yearA, a], [yearB, b]) => b - a || yearA - yearB);
  return ranked[0]?.[0] ?? null;
}

/** How often each text stands: the same few limits repeat down a sheet. */
function tally(texts: Iterable<string>): Map<string, number> {
  const times = new Map<string, number>();
  for (const text of texts) if (text !== '') times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}
