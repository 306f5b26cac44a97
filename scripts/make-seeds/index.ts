/**
 * Writes the seed workbooks and the hostile books of the tests: `npm run seeds`. Each file of `books/` draws one
 * workbook, modelled on a kind of public table; place names and figures are invented. The answers beside the seeds
 * (`tasks.expected.json`) are written by hand and are not touched.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from 'hucre/xlsx';
import { auditRectification } from './books/audit-rectification';
import { bareHeader } from './books/bare-header';
import { businessEnvironment } from './books/business-environment';
import { cityRenewal } from './books/city-renewal';
import { civilisedCity } from './books/civilised-city';
import { countySummary } from './books/county-summary';
import { delegateAndRegulate } from './books/delegate-and-regulate';
import { digitalGovernment } from './books/digital-government';
import { disciplineRectification } from './books/discipline-rectification';
import { energySaving } from './books/energy-saving';
import { floodPreparation } from './books/flood-preparation';
import { foodSafety } from './books/food-safety';
import { greeningPoints } from './books/greening-points';
import { hospitalReview } from './books/hospital-review';
import { industryChains } from './books/industry-chains';
import { inspectionLedger } from './books/inspection-ledger';
import { livelihoodProjects } from './books/livelihood-projects';
import { lostTwoLevels } from './books/lost-two-levels';
import { majorProjects } from './books/major-projects';
import { markedRoles } from './books/marked-roles';
import { meetingItems } from './books/meeting-items';
import { numberedSections } from './books/numbered-sections';
import { officesByMonth } from './books/offices-by-month';
import { opennessPoints } from './books/openness-points';
import { outlineColumns } from './books/outline-columns';
import { partyPlan } from './books/party-plan';
import { plannedAndActual } from './books/planned-and-actual';
import { problemDetails } from './books/problem-details';
import { proposals } from './books/proposals';
import { reportTargets } from './books/report-targets';
import { riverChiefs } from './books/river-chiefs';
import { ruralRevitalisation } from './books/rural-revitalisation';
import { schoolPlan } from './books/school-plan';
import { serviceReform } from './books/service-reform';
import { sideBySide } from './books/side-by-side';
import { staffing } from './books/staffing';
import { startFinish } from './books/start-finish';
import { supervisedMatters } from './books/supervised-matters';
import { taxService } from './books/tax-service';
import { threeTiers } from './books/three-tiers';
import { tickedQuarters } from './books/ticked-quarters';
import { unitColumn } from './books/unit-column';
import { workSafety } from './books/work-safety';
import type { Book } from './book';
import { courtReform2023 } from './books/court-reform-2023';
import { customsTwoTables2023 } from './books/customs-two-tables-2023';
import { dutyMatrix2024 } from './books/duty-matrix-2024';
import { freeTradeBilingual2022 } from './books/free-trade-bilingual-2022';
import { hospitalRectification2024 } from './books/hospital-rectification-2024';
import { limitsByBody2024 } from './books/limits-by-body-2024';
import { monthMarks2025 } from './books/month-marks-2025';
import { lostMerges2022 } from './books/lost-merges-2022';
import { measureTwoColumns2021 } from './books/measure-two-columns-2021';
import { meetingItems2024 } from './books/meeting-items-2024';
import { partyRecurring2025 } from './books/party-recurring-2025';
import { projectStartEnd2025 } from './books/project-start-end-2025';
import { sheetsAndHidden2023 } from './books/sheets-and-hidden-2023';
import { soeSafetyQuarters2024 } from './books/soe-safety-quarters-2024';
import { taxLevels2020 } from './books/tax-levels-2020';
import { townshipFirstIsLead2024 } from './books/township-first-is-lead-2024';
import { universityPoints2025 } from './books/university-points-2025';
import { villageNoDeadline2023 } from './books/village-no-deadline-2023';
import { battleMap2023 } from './books/battle-map-2023';
import { censusPlan2023 } from './books/census-plan-2023';
import { digitalGov2023 } from './books/digital-gov-2023';
import { disabledLivelihood2024 } from './books/disabled-livelihood-2024';
import { ecoInspection2022 } from './books/eco-inspection-2022';
import { govReport2025 } from './books/gov-report-2025';
import { hospitalReview2024 } from './books/hospital-review-2024';
import { hotlineOrders2025 } from './books/hotline-orders-2025';
import { investmentDispatch2025 } from './books/investment-dispatch-2025';
import { npcProposals2024 } from './books/npc-proposals-2024';
import { reformPoints2024 } from './books/reform-points-2024';
import { riverFourChaos2022 } from './books/river-four-chaos-2022';
import { soeThreeSystems2023 } from './books/soe-three-systems-2023';
import { taxReform2021 } from './books/tax-reform-2021';
import { townshipJune2025 } from './books/township-june-2025';
import { universityInspection2023 } from './books/university-inspection-2023';
import { actionDirections2025 } from './books/action-directions-2025';
import { fourLists2024 } from './books/four-lists-2024';
import { nextSteps2025 } from './books/next-steps-2025';
import { rolesInCellGaps2024 } from './books/roles-in-cell-gaps-2024';
import { phasesWithLimits2024 } from './books/phases-with-limits-2024';
import { measureOverTwoCells2024 } from './books/measure-over-two-cells-2024';
import { sameWordsTwice2025 } from './books/same-words-twice-2025';
import { bodiesAndPeople2024 } from './books/bodies-and-people-2024';
import { departmentLines2025 } from './books/department-lines-2025';
import { writeHostileBooks } from './hostile';
import { sheetOf } from './sheet';

const books: readonly Book[] = [
  auditRectification,
  bareHeader,
  businessEnvironment,
  cityRenewal,
  civilisedCity,
  countySummary,
  delegateAndRegulate,
  digitalGovernment,
  disciplineRectification,
  energySaving,
  floodPreparation,
  foodSafety,
  greeningPoints,
  hospitalReview,
  industryChains,
  inspectionLedger,
  livelihoodProjects,
  lostTwoLevels,
  majorProjects,
  markedRoles,
  meetingItems,
  numberedSections,
  officesByMonth,
  opennessPoints,
  outlineColumns,
  partyPlan,
  plannedAndActual,
  problemDetails,
  proposals,
  reportTargets,
  riverChiefs,
  ruralRevitalisation,
  schoolPlan,
  serviceReform,
  sideBySide,
  staffing,
  startFinish,
  supervisedMatters,
  taxService,
  threeTiers,
  tickedQuarters,
  unitColumn,
  workSafety,
  courtReform2023,
  customsTwoTables2023,
  dutyMatrix2024,
  freeTradeBilingual2022,
  hospitalRectification2024,
  lostMerges2022,
  measureTwoColumns2021,
  meetingItems2024,
  partyRecurring2025,
  projectStartEnd2025,
  sheetsAndHidden2023,
  soeSafetyQuarters2024,
  taxLevels2020,
  townshipFirstIsLead2024,
  universityPoints2025,
  villageNoDeadline2023,
  battleMap2023,
  censusPlan2023,
  digitalGov2023,
  disabledLivelihood2024,
  ecoInspection2022,
  govReport2025,
  hospitalReview2024,
  hotlineOrders2025,
  investmentDispatch2025,
  npcProposals2024,
  reformPoints2024,
  riverFourChaos2022,
  soeThreeSystems2023,
  taxReform2021,
  townshipJune2025,
  universityInspection2023,
  actionDirections2025,
  fourLists2024,
  nextSteps2025,
  rolesInCellGaps2024,
  phasesWithLimits2024,
  measureOverTwoCells2024,
  sameWordsTwice2025,
  bodiesAndPeople2024,
  departmentLines2025,
  limitsByBody2024,
  monthMarks2025,
];

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const seeds = join(root, 'seeds');
/** Fixed, so that the same drawing gives the same bytes. */
const made = new Date('2024-01-01T00:00:00Z');

for (const book of books) {
  const bytes = await writeXlsx({
    sheets: book.sheets.map((sheet) => sheetOf(sheet, book.dateSystem)),
    dateSystem: book.dateSystem ?? '1900',
    properties: { creator: 'Duban', created: made, modified: made },
    defaultFont: { name: '宋体', size: 11 },
  });
  const file = join(seeds, book.file);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
const hostile = await writeHostileBooks(join(root, 'tests/hostile'));
console.log(`${books.length} seed workbooks and ${hostile} hostile books written`);
