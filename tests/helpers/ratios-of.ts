import type { WorkbookPort } from '../../src/app/ports';
import { reportedRatios, type StaffingRatios } from '../../src/app/ratios/judge-book';
import { toRatioBook } from '../../src/app/ratios/ratio-book';
import { readWorkbookFacts } from '../../src/app/ratios/read-sheets';
import { ownRule } from '../../src/app/ratios/rules-of';
import { RATIO_RULES } from '../../src/domain/compliance/rules';
import type { RatioRule } from '../../src/domain/compliance/types';

/** The ratios of a workbook's first staffing table by these rules alone; null when it has none. */
export async function ratiosOf(
  port: WorkbookPort,
  rules: readonly RatioRule[] = RATIO_RULES,
): Promise<StaffingRatios | null> {
  const off = RATIO_RULES.filter(({ id }) => rules.every((rule) => rule.id !== id)).map(({ id }) => id);
  const book = toRatioBook({ rules: rules.map((rule) => ownRule(rule)), off });
  return reportedRatios(await readWorkbookFacts(port, book), book);
}
