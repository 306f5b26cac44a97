import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RatioBook } from '../../../app/ratios/ratio-book';
import type { RuleInForce } from '../../../app/ratios/rules-of';
import type { StaffingTable } from '../../../domain/compliance/types';
import { useRatioText } from '../../i18n/useRatioText';
import { Choice } from '../Choice/Choice';
import { useFieldStyles } from '../RatioCard/field.styles';
import { EditForm, focusOnce } from '../RatioRules/EditForm';
import { emptyRow, rowOf, rowsOfTable, unitsOfRows, type TypedRow } from './typed-draft';

const useStyles = makeStyles({
  // Columns of numbers stay side by side; where they have no room they scroll.
  scroll: { overflowX: 'auto' },
  table: {
    width: '100%',
    minWidth: '196px',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    tableLayout: 'fixed',
  },
  head: { fontWeight: tokens.fontWeightRegular, textAlign: 'start', verticalAlign: 'bottom' },
  remove: { width: '26px' },
});

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
  const styles = useStyles();
  const fields = useFieldStyles();
  const [ruleId, setRuleId] = useState(rules[0]?.id ?? '');
  const [rows, setRows] = useState<readonly TypedRow[]>([...typed.map(rowOf), emptyRow]);
  const [error, setError] = useState<string | null>(null);
  const rule = rules.find(({ id }) => id === ruleId) ?? rules[0];
  if (!rule) return null;
  const names = [rule.denominator, rule.numerator];
  const change = (at: number, part: Partial<TypedRow>): void => {
    const next = rows.map((row, index) => (index === at ? { ...row, ...part } : row));
    setRows(next.at(-1)?.unit === '' ? next : [...next, emptyRow]);
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
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              {[text('typed.unit'), ...names].map((name) => (
                <th key={name} scope="col" className={styles.head} lang="zh-CN">
                  {name}
                </th>
              ))}
              <td className={styles.remove} />
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={at}>
                <td>
                  <input
                    ref={at === 0 ? focusOnce : undefined}
                    className={fields.input}
                    lang="zh-CN"
                    aria-label={`${text('typed.unit')} ${at + 1}`}
                    value={row.unit}
                    onChange={({ target }) => change(at, { unit: target.value })}
                  />
                </td>
                {names.map((name) => (
                  <td key={name}>
                    <input
                      className={fields.input}
                      inputMode="numeric"
                      aria-label={`${row.unit || at + 1} ${name}`}
                      value={row.counts[name] ?? ''}
                      onChange={({ target }) => change(at, { counts: { ...row.counts, [name]: target.value } })}
                    />
                  </td>
                ))}
                <td>
                  {at < rows.length - 1 && (
                    <Button
                      size="small"
                      appearance="subtle"
                      aria-label={text('typed.remove', { unit: row.unit || at + 1 })}
                      onClick={() => setRows(rows.filter((_row, index) => index !== at))}
                    >
                      ×
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </EditForm>
  );
}
