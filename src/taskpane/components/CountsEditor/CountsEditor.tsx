import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { RatioBook } from '../../../app/ratios/ratio-book';
import type { RuleInForce } from '../../../app/ratios/rules-of';
import type { StaffingTable } from '../../../domain/compliance/types';
import { useRatioText } from '../../i18n/useRatioText';
import { Choice } from '../Choice/Choice';
import { useFieldStyles } from '../RatioCard/field.styles';
import { EditForm } from '../RatioRules/EditForm';
import { CountsTable } from './CountsTable';
import { changedRows, emptyRow, rowOf, rowsOfTable, unitsOfRows, type TypedRow } from './typed-draft';

export interface CountsEditorProps {
  readonly rules: readonly RuleInForce[];
  readonly typed: RatioBook['typed'];
  /** A table of the workbook that may be copied from; null when there is none. */
  readonly table: StaffingTable | null;
  readonly onSave: (units: RatioBook['typed']) => void;
  readonly onCancel: () => void;
}

/** Counts typed by hand, unit by unit, for an office that has no staffing sheet. */
export function CountsEditor({ rules, typed, table, onSave, onCancel }: CountsEditorProps) {
  const text = useRatioText();
  const fields = useFieldStyles();
  const [ruleId, setRuleId] = useState(rules[0]?.id ?? '');
  const [rows, setRows] = useState<readonly TypedRow[]>([...typed.map(rowOf), emptyRow]);
  const [error, setError] = useState<string | null>(null);
  const rule = rules.find(({ id }) => id === ruleId) ?? rules[0];
  if (!rule) return null;
  const names = [rule.denominator, rule.numerator];
  const change = (at: number, part: Partial<TypedRow>): void => {
    setRows(changedRows(rows, at, part));
    setError(null);
  };
  const save = (): void => {
    const all = [...new Set([...names, ...rows.flatMap(({ counts }) => Object.keys(counts))])];
    const units = unitsOfRows(rows, all, text);
    if (typeof units === 'string') setError(units);
    else onSave(units);
  };
  return (
    <EditForm
      title={text('typed.title')}
      error={error}
      save={text('typed.save')}
      onSave={save}
      onCancel={onCancel}
      more={
        table && (
          <Button size="small" onClick={() => setRows([...rowsOfTable(table, names), emptyRow])}>
            {text('typed.fromTable', { sheet: table.sheet })}
          </Button>
        )
      }
    >
      <label className={fields.field}>
        {text('typed.rule')}
        <Choice
          label={null}
          value={rule.id}
          options={rules.map(({ id, title }) => ({ value: id, label: title }))}
          onChoose={setRuleId}
        />
      </label>
      <CountsTable
        rows={rows}
        names={names}
        onChange={change}
        onRemove={(at) => setRows(rows.filter((_row, index) => index !== at))}
      />
    </EditForm>
  );
}
