import { columnLetters } from '../grid/address';
import type { SheetView } from '../grid/sheet-view';
import {
  CERTIFIED_COUNT,
  ENFORCEMENT_KINDS,
  REVIEWER_COUNT,
  REVIEWER_KINDS,
  STAFF_COUNT,
  isKnownCount,
} from './count-names';
import type { StaffingHeader } from './staffing-header';
import { STAFFING_MESSAGES } from './staffing-messages';
import type { StaffingRow } from './staffing-rows';
import type { CountColumn, StaffingFinding, StaffingTable, StaffingUnit } from './types';

/** Counts that cannot be more than another one of the same unit. */
const PARTS: readonly (readonly [part: string, whole: string])[] = [
  [REVIEWER_COUNT, STAFF_COUNT],
  ...ENFORCEMENT_KINDS.map((kind) => [kind, STAFF_COUNT] as const),
  [CERTIFIED_COUNT, STAFF_COUNT],
  ['持证审核人员', REVIEWER_COUNT],
  ['已培训人员', '应培训人员'],
  ['已审核重大执法决定', '重大执法决定'],
  ['按期公示执法决定', '应公示执法决定'],
];

function checkParts({ unit, counts }: StaffingUnit): StaffingFinding[] {
  return PARTS.flatMap(([part, whole]) => {
    const above = counts.get(part);
    const below = counts.get(whole);
    if (typeof above?.value !== 'number' || typeof below?.value !== 'number' || above.value <= below.value) return [];
    const message = STAFFING_MESSAGES.moreThan(above.cell, unit, part, above.value, whole, below.value);
    return [
      {
        code: part === REVIEWER_COUNT ? 'staffing.more-reviewers' : 'staffing.part-exceeds',
        cell: above.cell,
        message,
      },
    ];
  });
}

/** `summed`: the columns that reviewers were added up from; a blank one leaves the sum not given. */
function checkBlanks({ unit, counts }: StaffingUnit, summed: readonly string[]): StaffingFinding[] {
  const names = [STAFF_COUNT, ...(summed.length > 0 ? summed : [REVIEWER_COUNT])];
  return names.flatMap((name) => {
    const count = counts.get(name);
    if (!count || count.text !== '' || counts.get(STAFF_COUNT)?.value === 0) return [];
    return [{ code: 'staffing.blank', cell: count.cell, message: STAFFING_MESSAGES.blank(count.cell, unit, name) }];
  });
}

function checkRepeated(units: readonly StaffingUnit[]): StaffingFinding[] {
  const first = new Map<string, string>();
  return units.flatMap(({ unit, level, cell }) => {
    const key = `${level ?? ''}/${unit}`;
    const before = first.get(key) ?? cell;
    first.set(key, before);
    if (before === cell) return [];
    return [{ code: 'staffing.unit-repeated', cell, message: STAFFING_MESSAGES.repeated(cell, unit, before) }];
  });
}

const STAND_INS = {
  words: STAFFING_MESSAGES.standInWords,
  note: STAFFING_MESSAGES.standInNote,
  certified: STAFFING_MESSAGES.standInCertified,
} as const;

function checkStandIn({ standIn }: StaffingHeader): StaffingFinding[] {
  if (!standIn) return [];
  const message = STAND_INS[standIn.by](standIn.header);
  return [{ code: 'staffing.stand-in', cell: null, message }];
}

/** Columns that the rules need and the table gives only in parts: parts are never added up without being told. */
function checkColumns({ setAside, mixed }: StaffingHeader, columns: readonly CountColumn[]): StaffingFinding[] {
  const names = columns.map(({ name }) => name);
  const findings: StaffingFinding[] = [];
  const partsOf = (kinds: readonly string[], whole: string) =>
    names.includes(whole) ? [] : kinds.filter((kind) => names.includes(kind));
  const kinds = partsOf(ENFORCEMENT_KINDS, STAFF_COUNT);
  const reviewers = partsOf(REVIEWER_KINDS, REVIEWER_COUNT);
  if (kinds.length > 0) {
    findings.push({ code: 'staffing.no-total', cell: null, message: STAFFING_MESSAGES.noTotal(kinds.join('、')) });
  }
  if (reviewers.length > 0) {
    const message = STAFFING_MESSAGES.noReviewers(reviewers.join('、'));
    findings.push({ code: 'staffing.no-reviewers', cell: null, message });
  }
  for (const { name, used, others } of setAside) {
    const message = STAFFING_MESSAGES.periods(name, used, others.join('、'));
    findings.push({ code: 'staffing.periods', cell: null, message });
  }
  if (mixed.length > 0) {
    findings.push({
      code: 'staffing.mixed-years',
      cell: null,
      message: STAFFING_MESSAGES.mixedYears(mixed.join('、')),
    });
  }
  columns.forEach(({ name, header }, at) => {
    if (isKnownCount(name) && names.indexOf(name) < at) {
      findings.push({ code: 'staffing.two-columns', cell: null, message: STAFFING_MESSAGES.twoColumns(header, name) });
    }
  });
  return findings;
}

function checkSum({ partsAddUp }: StaffingHeader, summed: readonly string[]): StaffingFinding[] {
  if (summed.length === 0) return [];
  const say = partsAddUp ? STAFFING_MESSAGES.summedByNote : STAFFING_MESSAGES.summed;
  return [{ code: 'staffing.reviewers-summed', cell: null, message: say(summed.join('、')) }];
}

function checkUnnamed(view: SheetView, rows: readonly StaffingRow[]): StaffingFinding[] {
  const place = (row: number) => (view.turned ? `第${columnLetters(row)}列` : `第${row + 1}行`);
  return rows
    .filter(({ kind }) => kind === 'unnamed')
    .map(({ row }) => ({
      code: 'staffing.unnamed-row',
      cell: null,
      message: STAFFING_MESSAGES.unnamed(place(row)),
    }));
}

/** A table as it was read, its counts added up where that was due, and whence it was read. */
interface Read {
  readonly view: SheetView;
  readonly header: StaffingHeader;
  readonly rows: readonly StaffingRow[];
  readonly table: Pick<StaffingTable, 'columns' | 'units'>;
  /** The columns that the reviewers were added up from; empty when they were not. */
  readonly summed: readonly string[];
}

/** What a person should look at in a table, but for its totals: impossible counts, blanks, doubles, missing columns. */
export function checkRelations({ view, header, rows, table, summed }: Read): StaffingFinding[] {
  return [
    ...checkStandIn(header),
    ...checkColumns(header, table.columns),
    ...checkSum(header, summed),
    ...table.units.flatMap((unit) => [...checkBlanks(unit, summed), ...checkParts(unit)]),
    ...checkRepeated(table.units),
    ...checkUnnamed(view, rows),
  ];
}
