import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { focusOnce } from '../../keyboard/focus-once';
import { TextField } from '../TextField/TextField';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  label: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  field: { width: '124px' },
});

export interface AnswerFormProps {
  readonly label: string;
  /** What is asked for: a day, or a year. */
  readonly type: 'date' | 'year';
  readonly initial: string;
  readonly save: string;
  readonly cancel: string | null;
  readonly onSave: (value: string) => void;
  readonly onCancel?: () => void;
  /** The field takes the focus when it appears. */
  readonly takesFocus?: boolean;
}

const plausible = {
  date: (value: string) => value >= '2000-01-01' && value <= '2099-12-31',
  year: (value: string) => /^20\d{2}$/.test(value),
} as const;

/** One line that asks for a day or a year; nothing implausible can be saved. */
export function AnswerForm(props: AnswerFormProps) {
  const { label, type, initial, save, cancel, onSave, onCancel, takesFocus = false } = props;
  const styles = useStyles();
  const [value, setValue] = useState(initial);
  const usable = plausible[type](value);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (usable) onSave(value);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <label className={styles.label}>
        {label}
        <TextField
          className={styles.field}
          type={type === 'date' ? 'date' : 'number'}
          min={type === 'date' ? '2000-01-01' : 2000}
          max={type === 'date' ? '2099-12-31' : 2099}
          value={value}
          onText={setValue}
          {...(takesFocus && { ref: focusOnce })}
        />
      </label>
      <Button type="submit" size="small" disabledFocusable={!usable}>
        {save}
      </Button>
      {cancel !== null && (
        <Button size="small" appearance="subtle" data-cancel onClick={onCancel}>
          {cancel}
        </Button>
      )}
    </form>
  );
}
