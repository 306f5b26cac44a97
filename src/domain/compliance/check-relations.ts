import { ENFORCEMENT_KINDS, REVIEWER_KINDS, isKnownCount } from './count-names';
import type { StaffingHeader } from './staffing-header';
import { STAFFING_MESSAGES } from './staffing-messages';
import type { StaffingRow } from './staffing-rows';
import type { StaffingFinding, StaffingUnit } from './types';

const STAFF = '执法人员总数';
const REVIEWERS = '法制审核人员';
/** Counts that cannot be more than another one of the same unit. */
const PARTS: readonly (readonly [part: string, whole: string])[] = [
  [REVIEWERS, STAFF],
  ...ENFORCEMENT_KINDS.map((kind) => [kind, STAFF] as const),
  ['持证执法人员', STAFF],
  ['持证审核人员', REVIEWERS],
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
      { code: part === REVIEWERS ? 'staffing.more-reviewers' : 'staffing.part-exceeds', cell: above.cell, message },
    ];
  });
}

function checkBlanks({ unit, counts }: StaffingUnit): StaffingFinding[] {
  return [STAFF, REVIEWERS].flatMap((name) => {
    const count = counts.get(name);
    if (!count || count.text !== '' || counts.get(STAFF)?.value === 0) return [];
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
function checkColumns({ columns, setAside, mixed }: StaffingHeader): StaffingFinding[] {
  const names = columns.map(({ name }) => name);
  const findings: StaffingFinding[] = [];
  const partsOf = (kinds: readonly string[], whole: string) =>
    names.includes(whole) ? [] : kinds.filter((kind) => names.includes(kind));
  const kinds = partsOf(ENFORCEMENT_KINDS, STAFF);
  const reviewers = partsOf(REVIEWER_KINDS, REVIEWERS);
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

/** What a person should look at in a table, but for its totals: impossible counts, blanks, doubles, missing columns. */
export function checkRelations(
  header: StaffingHeader,
  rows: readonly StaffingRow[],
  units: readonly StaffingUnit[],
): StaffingFinding[] {
  const unnamed = rows.flatMap(({ kind, row }) =>
    kind === 'unnamed'
      ? [{ code: 'staffing.unnamed-row', cell: null, message: STAFFING_MESSAGES.unnamed(row + 1) }]
      : [],
  );
  return [
    ...checkStandIn(header),
    ...checkColumns(header),
    ...units.flatMap((unit) => [...checkBlanks(unit), ...checkParts(unit)]),
    ...checkRepeated(units),
    ...unnamed,
  ];
}
