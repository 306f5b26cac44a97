/**
 * Writes the seed workbooks and the hostile books of the tests: `npm run seeds`. Each file of `books/` draws one
 * workbook, modelled on a kind of public table; place names and figures are invented. The answers beside the seeds
 * (`tasks.expected.json`) are written by hand and are not touched.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from 'hucre/xlsx';
import { businessEnvironment } from './books/business-environment';
import { civilisedCity } from './books/civilised-city';
import { countySummary } from './books/county-summary';
import { delegateAndRegulate } from './books/delegate-and-regulate';
import { digitalGovernment } from './books/digital-government';
import { disciplineRectification } from './books/discipline-rectification';
import { energySaving } from './books/energy-saving';
import { foodSafety } from './books/food-safety';
import { hospitalReview } from './books/hospital-review';
import { inspectionLedger } from './books/inspection-ledger';
import { livelihoodProjects } from './books/livelihood-projects';
import { majorProjects } from './books/major-projects';
import { markedRoles } from './books/marked-roles';
import { numberedSections } from './books/numbered-sections';
import { opennessPoints } from './books/openness-points';
import { partyPlan } from './books/party-plan';
import { plannedAndActual } from './books/planned-and-actual';
import { proposals } from './books/proposals';
import { reportTargets } from './books/report-targets';
import { riverChiefs } from './books/river-chiefs';
import { ruralRevitalisation } from './books/rural-revitalisation';
import { schoolPlan } from './books/school-plan';
import { sideBySide } from './books/side-by-side';
import { staffing } from './books/staffing';
import { startFinish } from './books/start-finish';
import { taxService } from './books/tax-service';
import { threeTiers } from './books/three-tiers';
import { unitColumn } from './books/unit-column';
import { workSafety } from './books/work-safety';
import type { Book } from './book';
import { writeHostileBooks } from './hostile';
import { sheetOf } from './sheet';

const books: readonly Book[] = [
  businessEnvironment,
  civilisedCity,
  countySummary,
  delegateAndRegulate,
  digitalGovernment,
  disciplineRectification,
  energySaving,
  foodSafety,
  hospitalReview,
  inspectionLedger,
  livelihoodProjects,
  majorProjects,
  markedRoles,
  numberedSections,
  opennessPoints,
  partyPlan,
  plannedAndActual,
  proposals,
  reportTargets,
  riverChiefs,
  ruralRevitalisation,
  schoolPlan,
  sideBySide,
  staffing,
  startFinish,
  taxService,
  threeTiers,
  unitColumn,
  workSafety,
];

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const seeds = join(root, 'seeds');
/** Fixed, so that the same drawing gives the same bytes. */
const made = new Date('2024-01-01T00:00:00Z');

for (const book of books) {
  const bytes = await writeXlsx({
    sheets: book.sheets.map(sheetOf),
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
