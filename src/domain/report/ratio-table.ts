import { sideOf } from '../compliance/comparison';
import { percentText } from '../compliance/percent';
import type { RatioReport, RatioRule, StaffingTable, UnitRatio } from '../compliance/types';
import { cellAddress } from '../grid/address';
import { sourceOf, type SourcedCount } from './count-source';
import type { FormulaCell, ReportCell } from './report-sheet';
import { RESULT_WORDS } from './report-words';
import { cutShare, meetsFormula, neededFormula } from './share-formula';

/** Columns of the table of a rule, from 0. */
export const RATIO_COLUMNS = {
  no: 0,
  unit: 1,
  level: 2,
  above: 3,
  below: 4,
  share: 5,
  threshold: 6,
  needed: 7,
  gap: 8,
  result: 9,
} as const;

/** What a row shows, and what has to be said below the table. */
export interface RatioRow {
  readonly cells: readonly ReportCell[];
  readonly notes: readonly string[];
}

/** Addresses of a row's cells. */
const place = (row: number) => (column: keyof typeof RATIO_COLUMNS) => cellAddress(row, RATIO_COLUMNS[column]);

/** Printed percentages as the number that a cell holds. */
function shareValue({ numerator, denominator }: UnitRatio, rule: RatioRule): number | string {
  if (numerator === null || !denominator) return '—';
  return Number(percentText(numerator, denominator, rule.comparison).replace('%', '').replace('.', '')) / 10_000;
}

/** Asks for numbers, never for emptiness: some programs take 0 for equal to an empty text. */
function resultFormula(rule: RatioRule, row: number): string {
  const at = place(row);
  const [above, below] = [at('above'), at('below')];
  const { met, notMet, insufficient, notApplicable } = RESULT_WORDS;
  const judged = `IF(${meetsFormula(above, below, rule)},"${met}","${notMet}")`;
  const possible = rule.partOf === true ? `IF(${above}>${below},"${insufficient}",${judged})` : judged;
  const counted = `IF(ISNUMBER(${above}),${possible},"${insufficient}")`;
  return `=IF(ISNUMBER(${below}),IF(${below}=0,"${notApplicable}",${counted}),"${insufficient}")`;
}

function gapFormula(rule: RatioRule, row: number): string {
  const at = place(row);
  const lack = sideOf(rule.comparison) === 'ge' ? `${at('needed')}-${at('above')}` : `${at('above')}-${at('needed')}`;
  const { met, notMet } = RESULT_WORDS;
  return `=IF(${at('result')}="${met}",0,IF(${at('result')}="${notMet}",${lack},""))`;
}

function countOf(table: StaffingTable, index: number, cell: string | null | undefined) {
  const counts = [...(table.units[index]?.counts.values() ?? [])];
  return counts.find((count) => count.cell === cell) ?? null;
}

function sourced(
  table: StaffingTable,
  unit: UnitRatio,
  index: number,
  side: 'numerator' | 'denominator',
): SourcedCount {
  return sourceOf(table.units[index]?.sheet ?? table.sheet, countOf(table, index, unit.cells?.[side]), unit[side]);
}

/** A unit's row at the worksheet row `row` (from 0). Everything right of the two counts is calculated from them. */
export function unitRow(table: StaffingTable, { rule, units }: RatioReport, index: number, row: number): RatioRow {
  const unit = units[index];
  if (!unit) return { cells: [], notes: [] };
  const at = place(row);
  const [above, below] = [sourced(table, unit, index, 'numerator'), sourced(table, unit, index, 'denominator')];
  const cut = cutShare(at('above'), at('below'), rule.comparison);
  const share = `=IF(COUNT(${at('above')},${at('below')})=2,IF(${at('below')}>0,${cut},"—"),"—")`;
  const needed = `=IF(ISNUMBER(${at('below')}),IF(${at('below')}>0,${neededFormula(at('below'), rule)},""),"")`;
  const cells: ReportCell[] = [
    index + 1,
    unit.unit,
    unit.level ?? '',
    above.cell,
    below.cell,
    { formula: share, shows: shareValue(unit, rule) },
    { formula: `=${rule.threshold.num}/${rule.threshold.den}`, shows: rule.threshold.num / rule.threshold.den },
    { formula: needed, shows: unit.required ?? '' },
    { formula: gapFormula(rule, row), shows: unit.gap ?? '' },
    { formula: resultFormula(rule, row), shows: RESULT_WORDS[unit.result] },
  ];
  return { cells, notes: [above, below].flatMap(({ note }) => (note === null ? [] : [`${unit.unit}：${note}`])) };
}

/** Σ ÷ Σ over the units that were judged, and how many of them meet the rule. */
export function totalRow(
  { rule, total, metCount, judgedCount }: RatioReport,
  first: number,
  last: number,
  row: number,
) {
  const at = place(row);
  const column = (name: keyof typeof RATIO_COLUMNS) => `${place(first)(name)}:${place(last)(name)}`;
  const { met, notMet } = RESULT_WORDS;
  const sum = (name: 'above' | 'below', shows: number | null): FormulaCell => ({
    formula: `=SUMIF(${column('result')},"${met}",${column(name)})+SUMIF(${column('result')},"${notMet}",${column(name)})`,
    shows: shows ?? 0,
  });
  const count = (word: string) => `COUNTIF(${column('result')},"${word}")`;
  const cells: ReportCell[] = [
    '',
    '合计（仅供参考）',
    '',
    sum('above', total.numerator),
    sum('below', total.denominator),
    {
      formula: `=IF(${at('below')}=0,"—",${cutShare(at('above'), at('below'), rule.comparison)})`,
      shows: shareValue(total, rule),
    },
    '',
    '',
    '',
    {
      formula: `=${count(met)}&"/"&(${count(met)}+${count(notMet)})&"个达标"`,
      shows: `${metCount}/${judgedCount}个达标`,
    },
  ];
  return cells;
}
