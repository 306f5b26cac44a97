import type { IRange } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  createCfId,
  DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation,
  SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import type { Area } from '../area';
import type { ConditionalRule, RulePaint, RulesPart, SheetId } from '../engine';
import type { Book } from './book';
import { toArea, toRange } from './book';
import type { StoredRule } from './file/rules-in';
import { paintFromStyle, styleFromPaint } from './paint';

/** Office.js type names of the kinds that Univer knows. */
const KINDS: Readonly<Record<string, string>> = {
  [CFSubRuleType.formula]: 'Custom',
  [CFSubRuleType.number]: 'CellValue',
  [CFSubRuleType.text]: 'ContainsText',
  [CFSubRuleType.rank]: 'TopBottom',
  [CFRuleType.dataBar]: 'DataBar',
  [CFRuleType.colorScale]: 'ColorScale',
  [CFRuleType.iconSet]: 'IconSet',
};

function kindOf({ rule, kind }: StoredRule): string {
  if (kind) return kind;
  const key = 'subType' in rule ? rule.subType : rule.type;
  return KINDS[key] ?? 'PresetCriteria';
}

function toRule(stored: StoredRule): ConditionalRule {
  const { rule } = stored;
  const formula = kindOf(stored) === 'Custom' && 'subType' in rule && 'value' in rule ? String(rule.value) : null;
  return {
    id: stored.cfId,
    areas: stored.ranges.map(toArea),
    stopIfTrue: stored.stopIfTrue,
    kind: kindOf(stored),
    formula,
    paint: 'style' in rule ? paintFromStyle(rule.style) : {},
  };
}

/** Conditional formats, in Univer's own rule model. */
export class UniverRules implements RulesPart {
  constructor(private readonly book: Book) {}

  private stored(sheet: SheetId): readonly StoredRule[] {
    return this.book.injector.get(ConditionalFormattingRuleModel).getSubunitRules(this.book.unitId, sheet) ?? [];
  }

  list(sheet: SheetId): ConditionalRule[] {
    return this.stored(sheet).map(toRule);
  }

  add(sheet: SheetId, areas: readonly Area[], formula: string, paint: RulePaint): string {
    const cfId = createCfId();
    this.book.change(AddConditionalRuleMutation, sheet, {
      rule: {
        cfId,
        ranges: areas.map(toRange),
        stopIfTrue: false,
        rule: {
          type: CFRuleType.highlightCell,
          subType: CFSubRuleType.formula,
          value: formula,
          style: styleFromPaint(paint),
        },
      },
    });
    return cfId;
  }

  update(sheet: SheetId, id: string, change: Partial<Omit<ConditionalRule, 'id' | 'kind'>>): void {
    const old = this.stored(sheet).find((rule) => rule.cfId === id);
    if (!old) throw new Error(`no rule ${id}`);
    const ranges: IRange[] = change.areas?.map(toRange) ?? old.ranges;
    const formula = change.formula === undefined || change.formula === null ? {} : { value: change.formula };
    const style = change.paint && 'style' in old.rule ? { style: styleFromPaint(change.paint) } : {};
    const rule = {
      ...old,
      ranges,
      stopIfTrue: change.stopIfTrue ?? old.stopIfTrue,
      rule: { ...old.rule, ...formula, ...style },
    };
    this.book.change(SetConditionalRuleMutation, sheet, { cfId: id, rule });
  }

  remove(sheet: SheetId, id: string): void {
    this.book.change(DeleteConditionalRuleMutation, sheet, { cfId: id });
  }

  setPriority(sheet: SheetId, id: string, priority: number): void {
    const others = this.stored(sheet).filter((rule) => rule.cfId !== id);
    const next = others[priority];
    const last = others.at(-1);
    const end = next ? { id: next.cfId, type: 'before' } : last && { id: last.cfId, type: 'after' };
    if (!end) return;
    this.book.change(MoveConditionalRuleMutation, sheet, { start: { id, type: 'self' }, end });
    // Its cache of cells does not notice a changed order; setting a rule to what it is makes it look again.
    for (const rule of this.stored(sheet)) this.update(sheet, rule.cfId, {});
  }
}
