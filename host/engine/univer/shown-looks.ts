import type { IStyleBase } from '@univerjs/core';
import { ICalculateFormulaService, LexerTreeBuilder } from '@univerjs/engine-formula';
import { ConditionalFormattingViewModel } from '@univerjs/sheets-conditional-formatting';
import type { Area } from '../area';
import { contains, intersect, mapArea } from '../area';
import type { ConditionalRule, RulePaint, SheetId } from '../engine';
import type { Book } from './book';
import { paintFromStyle } from './paint';

type Results = Readonly<Record<number, Readonly<Record<number, readonly { readonly value: unknown }[]>>>>;

/** `=$A2<TODAY()` of a rule that begins in A2, as it reads in a cell further down. */
function formulaAt(book: Book, rule: ConditionalRule, row: number, column: number): string {
  const [first] = rule.areas;
  if (!first || rule.formula === null) return '=FALSE';
  return book.injector.get(LexerTreeBuilder).moveFormulaRefOffset(rule.formula, column - first.left, row - first.top);
}

const covers = (rule: ConditionalRule, row: number, column: number): boolean =>
  rule.areas.some((area) => contains(area, row, column));

const holds = (value: unknown): boolean => value === true || (typeof value === 'number' && value !== 0);

/** Evaluates the formulas of all custom rules in all cells of the area at once. */
async function evaluate(book: Book, sheet: SheetId, area: Area, rules: readonly ConditionalRule[]): Promise<Results> {
  const formulas: Record<number, Record<number, string[]>> = {};
  mapArea(area, (row, column) => {
    const here = rules.filter((rule) => covers(rule, row, column)).map((rule) => formulaAt(book, rule, row, column));
    if (here.length) (formulas[row] ??= {})[column] = here;
  });
  const service = book.injector.get(ICalculateFormulaService);
  const results = await service.executeFormulas({ [book.unitId]: { [sheet]: formulas } });
  return (results[book.unitId]?.[sheet] ?? {}) as Results;
}

/** What the engine found for a rule that is no formula: a style, or the colour of a scale. */
function otherPaint(book: Book, sheet: SheetId, rule: ConditionalRule, row: number, column: number): RulePaint | null {
  const cells = book.injector.get(ConditionalFormattingViewModel).getCellCfs(book.unitId, sheet, row, column) ?? [];
  const found = cells.find(({ cfId }) => cfId === rule.id) as { readonly result: unknown } | undefined;
  if (typeof found?.result === 'string') return { fill: found.result.toUpperCase() };
  const style = found?.result as IStyleBase | undefined;
  return style && Object.keys(style).length ? paintFromStyle(style) : null;
}

/**
 * What conditional formats paint on each cell of an area. Rules are asked in order: the first that says something about
 * a fill or a font wins, and one that is true and stops ends the list – as in Excel.
 */
export async function paintedBy(
  book: Book,
  sheet: SheetId,
  area: Area,
  rules: readonly ConditionalRule[],
): Promise<RulePaint[][]> {
  const near = rules.filter((rule) => rule.areas.some((part) => intersect(part, area)));
  const custom = near.filter(({ kind }) => kind === 'Custom');
  const results = await evaluate(book, sheet, area, custom);
  return mapArea(area, (row, column) => {
    const values = [...(results[row]?.[column] ?? [])];
    let paint: RulePaint = {};
    for (const rule of near.filter((item) => covers(item, row, column))) {
      const own = custom.includes(rule)
        ? holds(values.shift()?.value) && rule.paint
        : otherPaint(book, sheet, rule, row, column);
      if (!own) continue;
      paint = { ...own, ...paint };
      if (rule.stopIfTrue) break;
    }
    return paint;
  });
}
