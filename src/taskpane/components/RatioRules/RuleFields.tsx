import { useId } from 'react';
import { useRatioText } from '../../i18n/useRatioText';
import { focusOnce } from '../../keyboard/focus-once';
import { Choice } from '../Choice/Choice';
import { useFieldStyles } from '../RatioCard/field.styles';
import type { RuleDraft } from './rule-draft';
import { useRuleFormStyles } from './RuleForm.styles';

interface FieldsProps {
  readonly draft: RuleDraft;
  readonly onChange: (part: Partial<RuleDraft>) => void;
}

const comparisons = ['ge', 'gt', 'le', 'lt'] as const;

/** The ratio itself: its name, the two counts, and the share that is asked for. */
export function ShareFields({ draft, columns, onChange }: FieldsProps & { readonly columns: readonly string[] }) {
  const text = useRatioText();
  const styles = useRuleFormStyles();
  const fields = useFieldStyles();
  const offered = useId();
  const line = (name: 'title' | 'numerator' | 'denominator' | 'threshold', label: string) => (
    <label className={fields.field}>
      {label}
      <input
        ref={name === 'title' ? focusOnce : undefined}
        className={fields.input}
        lang="zh-CN"
        list={name === 'numerator' || name === 'denominator' ? offered : undefined}
        placeholder={name === 'threshold' ? text('form.thresholdHint') : ''}
        value={draft[name]}
        onChange={({ target }) => onChange({ [name]: target.value })}
      />
    </label>
  );
  return (
    <>
      {line('title', text('form.name'))}
      {line('numerator', text('form.numerator'))}
      {line('denominator', text('form.denominator'))}
      <datalist id={offered}>
        {columns.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div className={styles.pair}>
        <label className={fields.field}>
          {text('form.comparison')}
          <Choice
            label={null}
            value={draft.comparison}
            options={comparisons.map((value) => ({ value, label: text(`threshold.${value}`, { percent: '' }) }))}
            onChoose={(comparison) => onChange({ comparison })}
          />
        </label>
        {line('threshold', text('form.threshold'))}
      </div>
    </>
  );
}

/** How the ratio is meant: until when, how strictly, whether one count is part of the other, and its 口径. */
export function TermFields({ draft, onChange }: FieldsProps) {
  const text = useRatioText();
  const fields = useFieldStyles();
  return (
    <>
      <label className={fields.field}>
        {text('form.due')}
        <input
          type="date"
          className={fields.input}
          value={draft.due}
          onChange={({ target }) => onChange({ due: target.value })}
        />
      </label>
      {(['principle', 'partOf'] as const).map((name) => (
        <label key={name} className={fields.check}>
          <input
            type="checkbox"
            checked={draft[name]}
            onChange={({ target }) => onChange({ [name]: target.checked })}
          />
          {text(`form.${name}`)}
        </label>
      ))}
      <label className={fields.field}>
        {text('form.basis')}
        <textarea
          className={fields.area}
          lang="zh-CN"
          value={draft.basis}
          onChange={({ target }) => onChange({ basis: target.value })}
        />
      </label>
    </>
  );
}
