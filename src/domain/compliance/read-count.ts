import { parseNumber } from '../deadline/lexicon/numerals';
import type { CellValue } from '../grid/grid';

/** What stands in a count cell that is no plain count. */
export type CountProblem =
  'text' | 'textNumber' | 'remark' | 'negative' | 'fraction' | 'percent' | 'error' | 'dash' | 'none';

/** A count with the reason it is none, or is one only with goodwill (35人). */
export interface ReadCount {
  readonly value: number | null;
  readonly problem: CountProblem | null;
}

const MEASURED = /^共?(?<count>-?\d+(?:\.\d+)?|[一二两三四五六七八九十百]+)(?:[名人个位件台部套份次]|人次)?$/u;
/** 43人(含借调3人): the number before the brackets is the count, what is inside explains it. */
const REMARKED = /^(?<head>[^()]+)\([^()]*\)$/u;
const nothing = (problem: CountProblem | null): ReadCount => ({ value: null, problem });

function judgeNumber(value: number, problem: CountProblem | null): ReadCount {
  if (!Number.isFinite(value)) return nothing('error');
  if (value < 0) return nothing('negative');
  return Number.isInteger(value) ? { value, problem } : nothing('fraction');
}

/** Half-width, without spaces and thousands separators: `１,２３５ 人` → `1235人`. */
function foldNumber(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/(?<=\d),(?=\d{3})/gu, '');
}

/**
 * Reads a cell that should hold a count. A blank is null without a problem, a dash null with one; 无 says that there is nobody.
 *
 * @param format the cell's en-US number format; a percentage is no count
 * @example readCount('35人', '35人', 'General') // { value: 35, problem: 'textNumber' }
 * @example readCount('43人（含借调3人）', '43人（含借调3人）', 'General') // { value: 43, problem: 'remark' }
 * @example readCount(0.05, '5%', '0%') // { value: null, problem: 'percent' }
 */
export function readCount(value: CellValue, text: string, format: string): ReadCount {
  if (typeof value === 'number') return format.includes('%') ? nothing('percent') : judgeNumber(value, null);
  if (typeof value === 'boolean') return nothing('text');
  const folded = foldNumber(text);
  if (folded === '') return nothing(null);
  if (/^[无零]$/u.test(folded)) return { value: 0, problem: 'none' };
  if (/^[-/\\—–－一]+$/u.test(folded)) return nothing('dash');
  if (/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)/u.test(folded)) return nothing('error');
  if (folded.endsWith('%')) return nothing('percent');
  const head = REMARKED.exec(folded)?.groups?.['head'];
  const count = MEASURED.exec(head ?? folded)?.groups?.['count'];
  const number = count === undefined ? null : /\d/u.test(count) ? Number(count) : parseNumber(count);
  return number === null ? nothing('text') : judgeNumber(number, head === undefined ? 'textNumber' : 'remark');
}
