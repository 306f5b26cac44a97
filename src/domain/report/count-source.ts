import { readCount } from '../compliance/read-count';
import type { Count } from '../compliance/types';
import type { ReportCell } from './report-sheet';

/** A count as the report shows it: live where the sheet's own cell can be asked, and a note where it cannot. */
export interface SourcedCount {
  readonly cell: ReportCell;
  readonly note: string | null;
}

/** `'人员情况'!$C$5`; quotes in the sheet's name are doubled. */
function reference(sheet: string, cell: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${cell.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2')}`;
}

/** The cell's number when it is a count: whole and not negative. Empty otherwise; a blank is never 0. */
function numberFormula(at: string): string {
  return `=IF(ISNUMBER(${at}),IF(AND(${at}>=0,${at}=INT(${at})),${at},""),"")`;
}

/** The same for a cell that holds 35人; it goes on working when somebody writes 35. */
function measuredFormula(at: string, word: string): string {
  const number = word === '' ? `VALUE(${at})` : `VALUE(SUBSTITUTE(${at},"${word}",""))`;
  return `=IFERROR(IF(AND(${number}>=0,${number}=INT(${number})),${number},""),"")`;
}

const shown = (value: number | null): number | string => value ?? '';

function asText(at: string, { cell, text, value }: Count): SourcedCount {
  const measured = /^\d+(人次|[名人个位件台部套份次])?$/u.exec(text);
  if (measured) return { cell: { formula: measuredFormula(at, measured[1] ?? ''), shows: shown(value) }, note: null };
  return {
    cell: shown(value),
    note: `${cell}写作“${text}”，按${value}计；此数为常数，不随原表变动，请在原表改为数字后重新生成。`,
  };
}

/** A number that is none of a single unit, or a percentage: the cell would give it, so it must not be asked. */
const misleads = ({ value, text }: Count): boolean =>
  value === null && text !== '' && (text.endsWith('%') || readCount(text, text, 'General').value !== null);

function single(sheet: string, count: Count): SourcedCount {
  const at = reference(sheet, count.cell);
  if (misleads(count)) {
    return { cell: '', note: `${count.cell}“${count.text}”不能认定为本单位的人数，未计入；请核对原表后重新生成。` };
  }
  if (count.asText === true && count.value !== null) return asText(at, count);
  return { cell: { formula: numberFormula(at), shows: shown(count.value) }, note: null };
}

/** A sum of columns that a person chose (`C5+D5`): live while every part is a plain number or blank. */
function sum(sheet: string, cells: readonly string[], { value, text }: Count): SourcedCount {
  const plain = text.split('+').every((part) => /^[\d,]*$/.test(part));
  if (!plain) {
    const said = value === null ? '未计入' : `按合计${value}计，此数为常数，不随原表变动`;
    return { cell: shown(value), note: `${cells.join('+')}写作“${text}”，${said}；请在原表改为数字后重新生成。` };
  }
  const parts = cells.map((cell) => reference(sheet, cell));
  const formula = `=IF(COUNT(${parts.join(',')})=${parts.length},${parts.join('+')},"")`;
  return { cell: { formula, shows: shown(value) }, note: null };
}

/**
 * @param count as it was read; null for a count that was typed in or cannot be told, then `value` stands as it is
 */
export function sourceOf(sheet: string, count: Count | null, value: number | null): SourcedCount {
  if (count === null || count.cell === '') return { cell: shown(value), note: null };
  const cells = count.cell.split('+');
  return cells.length > 1 ? sum(sheet, cells, count) : single(sheet, count);
}
