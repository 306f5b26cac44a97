import type { MarkPlan, MarkRule } from '../app/ports';
import { addressChunks } from './address-chunks';
import { batch, undoOnError } from './batch';
import { isOurFormula, markFormula } from './mark-formula';
import type { OfficeRuntime } from './office-runtime';
import { loadProtection, refuseProtected } from './protection';
import { refuseMissing, sheetAt } from './sheets';

/** Lays the plan's rules on a sheet and takes our earlier ones away. Two requests. Returns how many rules stand. */
export async function applyMarks(runtime: OfficeRuntime, name: string, plan: MarkPlan): Promise<number> {
  return batch(runtime, async (context) => {
    const { sheet, ours } = await ourRules(context, name);
    refuseProtected(sheet, 'allowFormatCells');
    const write = async () => {
      const count = plan.rules.reduce((sum, rule) => sum + addRule(sheet, rule, plan.asOf), 0);
      removeRules(sheet, ours);
      await context.sync();
      return count;
    };
    return undoOnError(write, () => takeBack(runtime, name, new Set(ours)));
  });
}

/** Takes exactly our rules off a sheet. Two requests, one when there is none. Returns how many went. */
export async function clearMarks(runtime: OfficeRuntime, name: string): Promise<number> {
  return batch(runtime, async (context) => {
    const { sheet, ours } = await ourRules(context, name);
    if (ours.length === 0) return 0;
    refuseProtected(sheet, 'allowFormatCells');
    removeRules(sheet, ours);
    await context.sync();
    return ours.length;
  });
}

/** Ids of our rules. They are found by their formula, not remembered: users' paste and row insertion split and multiply rules. */
async function ourRules(
  context: Excel.RequestContext,
  name: string,
): Promise<{ sheet: Excel.Worksheet; ours: readonly string[] }> {
  const sheet = sheetAt(context, name);
  const rules = loadRules(sheet);
  loadProtection(sheet);
  await context.sync();
  refuseMissing(sheet);
  return { sheet, ours: rules() };
}

/** Asks for the rules of a sheet; the ids of ours are there after the next sync. */
export function loadRules(sheet: Excel.Worksheet): () => readonly string[] {
  const rules = sheet.getRange().conditionalFormats;
  rules.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return () =>
    rules.items
      .filter(({ type, customOrNullObject }) => type === 'Custom' && isOurFormula(customOrNullObject.rule.formula))
      .map((rule) => rule.id);
}

/** Queues the removal. The range is asked for anew: one from before a sync no longer stands. */
function removeRules(sheet: Excel.Worksheet, ids: readonly string[]): void {
  const rules = sheet.getRange().conditionalFormats;
  ids.forEach((id) => rules.getItem(id).delete());
}

/**
 * Queues one rule, or several where its address is too long for one. It goes on top, as Excel does with every new rule, and
 * never stops the rules below: the user's own stay as they are and show wherever ours says nothing.
 */
function addRule(sheet: Excel.Worksheet, rule: MarkRule, asOf: MarkPlan['asOf']): number {
  const addresses = addressChunks(rule.ranges);
  for (const address of addresses) {
    const format = sheet.getRanges(address).conditionalFormats.add('Custom');
    format.stopIfTrue = false;
    format.custom.rule.formula = markFormula(rule, asOf);
    format.custom.format.fill.color = rule.style.fill;
    format.custom.format.font.color = rule.style.font;
    if (rule.style.bold) format.custom.format.font.bold = true;
    if (rule.style.underline) format.custom.format.font.underline = 'Single';
    if (rule.style.border) drawLines(format.custom.format, rule.style);
    if (rule.style.glyph) format.custom.format.numberFormat = `General;General;General;"${rule.style.glyph} "@`;
  }
  return addresses.length;
}

function drawLines({ borders }: Excel.ConditionalRangeFormat, { border, font }: MarkRule['style']): void {
  for (const line of [borders.top, borders.bottom]) {
    line.style = border === 'solid' ? 'Continuous' : 'Dash';
    line.color = font;
  }
}

/**
 * After a broken write: while all earlier marks still stand, only the new ones go; when some are gone already, the rest go
 * too, for half of a plan is worse than none.
 */
async function takeBack(runtime: OfficeRuntime, name: string, earlier: ReadonlySet<string>): Promise<void> {
  await batch(runtime, async (context) => {
    const { sheet, ours } = await ourRules(context, name);
    const left = ours.filter((id) => earlier.has(id));
    removeRules(sheet, left.length === earlier.size ? ours.filter((id) => !earlier.has(id)) : ours);
    await context.sync();
  });
}
