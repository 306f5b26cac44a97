import { useId, useState } from 'react';
import type { Selection } from '../../../app/ports';
import type { OwnRule } from '../../../app/ratios/ratio-book';
import { useRatioText } from '../../i18n/useRatioText';
import { focusOnce } from '../../keyboard/focus-once';
import { Choice } from '../Choice/Choice';
import { useFieldStyles } from '../RatioCard/field.styles';
import { EditForm } from './EditForm';
import { RangeFields } from './RangeFields';
import { ruleOfDraft, type RuleBase, type RuleDraft } from './rule-draft';
import { useRuleFormStyles } from './RuleForm.styles';

export interface RuleFormProps {
  readonly draft: RuleDraft;
  readonly base: RuleBase;
  /** Columns of the staffing table in force, to be chosen from. */
  readonly columns: readonly string[];
  readonly onPick: () => Promise<Selection | null>;
  readonly onSave: (rule: OwnRule) => void;
  readonly onCancel: () => void;
}

const comparisons = ['ge', 'gt', 'le', 'lt'] as const;

/** A rule being written or changed. */
export function RuleForm({ draft, base, columns, onPick, onSave, onCancel }: RuleFormProps) {
  const text = useRatioText();
  const styles = useRuleFormStyles();
  const fields = useFieldStyles();
  const id = useId();
  const [typed, setTyped] = useState(draft);
  const [error, setError] = useState<string | null>(null);
  const change = (part: Partial<RuleDraft>): void => {
    setTyped((before) => ({ ...before, ...part }));
    setError(null);
  };
  const save = (): void => {
    const rule = ruleOfDraft(typed, base, text);
    if (typeof rule === 'string') setError(rule);
    else onSave(rule);
  };
  const line = (name: 'title' | 'numerator' | 'denominator' | 'threshold', label: string, hint = '') => (
    <label className={fields.field}>
      {label}
      <input
        ref={name === 'title' ? focusOnce : undefined}
        className={fields.input}
        lang="zh-CN"
        list={name === 'numerator' || name === 'denominator' ? `${id}-columns` : undefined}
        placeholder={hint}
        value={typed[name]}
        onChange={({ target }) => change({ [name]: target.value })}
      />
    </label>
  );
  return (
    <EditForm title={text('form.title')} error={error} save={text('form.save')} onSave={save} onCancel={onCancel}>
      {line('title', text('form.name'))}
      {line('numerator', text('form.numerator'))}
      {line('denominator', text('form.denominator'))}
      <datalist id={`${id}-columns`}>
        {columns.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div className={styles.pair}>
        <label className={fields.field}>
          {text('form.comparison')}
          <Choice
            label={null}
            value={typed.comparison}
            options={comparisons.map((value) => ({ value, label: text(`threshold.${value}`, { percent: '' }) }))}
            onChoose={(comparison) => change({ comparison })}
          />
        </label>
        {line('threshold', text('form.threshold'), text('form.thresholdHint'))}
      </div>
      <label className={fields.field}>
        {text('form.due')}
        <input
          type="date"
          className={fields.input}
          value={typed.due}
          onChange={({ target }) => change({ due: target.value })}
        />
      </label>
      {(['principle', 'partOf'] as const).map((name) => (
        <label key={name} className={fields.check}>
          <input type="checkbox" checked={typed[name]} onChange={({ target }) => change({ [name]: target.checked })} />
          {text(`form.${name}`)}
        </label>
      ))}
      <label className={fields.field}>
        {text('form.basis')}
        <textarea
          className={fields.area}
          lang="zh-CN"
          value={typed.basis}
          onChange={({ target }) => change({ basis: target.value })}
        />
      </label>
      <RangeFields draft={typed} onChange={change} onPick={onPick} onError={setError} />
    </EditForm>
  );
}
