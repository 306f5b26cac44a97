/** One list of units that is kept on several sheets (市局, 县区局) or in several blocks of one. */
import { isKnownCount } from './count-names';
import { STAFFING_MESSAGES } from './staffing-messages';
import { LEVEL_LABEL } from './staffing-words';
import type { StaffingFinding, StaffingTable, StaffingUnit } from './types';

const countsOf = ({ columns }: StaffingTable): string =>
  [...new Set(columns.map(({ name }) => name).filter(isKnownCount))].sort().join('/');

const namesOf = ({ units }: StaffingTable): string[] => units.map(({ unit }) => unit);

/** Sheet 甲县局 beside a list that holds 甲县局: its offices are counted there already. */
function isDetailOf(table: StaffingTable, list: StaffingTable): boolean {
  return namesOf(list).some((name) => table.sheet.includes(name) || table.title.includes(name));
}

/** Whether two tables hold parts of one list: the same counts, no unit twice, none the detail of the other. */
function complete(one: StaffingTable, other: StaffingTable): boolean {
  if (countsOf(one) !== countsOf(other)) return false;
  const names = new Set(namesOf(one));
  return !namesOf(other).some((name) => names.has(name)) && !isDetailOf(one, other) && !isDetailOf(other, one);
}

function unitsOf({ sheet, units }: StaffingTable, sheetsAreLevels: boolean): StaffingUnit[] {
  return units.map((unit) => ({ ...unit, level: unit.level ?? (sheetsAreLevels ? sheet : null), sheet }));
}

function findingsOf({ sheet, findings }: StaffingTable): StaffingFinding[] {
  return findings.map((finding) => ({ ...finding, sheet, message: `“${sheet}”${finding.message}` }));
}

/**
 * The one list that several tables hold together; null when they do not: other counts, a unit in two of them (two years,
 * a draft and its copy), or a sheet that details a unit of another. Each unit and finding keeps its sheet.
 */
export function joinTables(tables: readonly StaffingTable[]): StaffingTable | null {
  const [first] = tables;
  if (!first || tables.length < 2 || countsOf(first) === '') return null;
  const fit = tables.every((one, at) => tables.slice(at + 1).every((other) => complete(one, other)));
  if (!fit) return null;
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
  const sheetsAreLevels = sheets.length === tables.length && sheets.every((sheet) => LEVEL_LABEL.test(sheet));
  const message = STAFFING_MESSAGES.joined(sheets.map((sheet) => `“${sheet}”`).join('、'), tables.length);
  const several = sheets.length > 1;
  return {
    ...first,
    sheet: sheets.join('、'),
    units: tables.flatMap((table) => unitsOf(table, sheetsAreLevels)),
    notes: tables.flatMap(({ notes }) => notes),
    findings: [
      { code: 'staffing.joined', cell: null, message },
      ...tables.flatMap((table) => (several ? findingsOf(table) : table.findings)),
    ],
  };
}

/** Tables with those that hold one list together joined in the place of the first of them. */
export function joinAlike(tables: readonly StaffingTable[]): StaffingTable[] {
  const groups = new Map<string, StaffingTable[]>();
  for (const table of tables) groups.set(countsOf(table), [...(groups.get(countsOf(table)) ?? []), table]);
  return [...groups.values()].flatMap((group) => joinTables(group) ?? group);
}
