import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useRatioText } from '../../i18n/useRatioText';
import { useFieldStyles } from '../RatioCard/field.styles';
import { useRuleFormStyles } from './RuleForm.styles';

export interface EditFormProps {
  readonly title: string;
  /** What is wrong with what was filled in; null when nothing is known to be. */
  readonly error: string | null;
  readonly save: string;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  /** Buttons between the one that saves and the one that leaves. */
  readonly more?: ReactNode;
  readonly children: ReactNode;
}

/**
 * A form of the ratios page: its fields, what is wrong with them, its buttons. Escape leaves it.
 * It may stand far from the button that opened it, so its first field should take the focus.
 */
export function EditForm({ title, error, save, onSave, onCancel, more, children }: EditFormProps) {
  const text = useRatioText();
  const styles = useRuleFormStyles();
  const fields = useFieldStyles();
  return (
    <form
      className={styles.form}
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {children}
      {error && (
        <p role="alert" className={fields.error}>
          {error}
        </p>
      )}
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary">
          {save}
        </Button>
        {more}
        <Button size="small" data-cancel onClick={onCancel}>
          {text('form.cancel')}
        </Button>
      </div>
    </form>
  );
}
