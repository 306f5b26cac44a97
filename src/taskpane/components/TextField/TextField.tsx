import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { InputHTMLAttributes, Ref } from 'react';
import { controlStyle } from '../../theme/control';

const useStyles = makeStyles({ field: { ...controlStyle, paddingInline: '6px' } });

export interface TextFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> {
  readonly ref?: Ref<HTMLInputElement>;
  readonly value: string;
  readonly onText: (text: string) => void;
}

/** A line of text or a number to type. Its name comes from `aria-label` or a label around it. */
export function TextField({ className, onText, ...input }: TextFieldProps) {
  const styles = useStyles();
  return (
    <input
      type="text"
      {...input}
      className={mergeClasses(styles.field, className)}
      onChange={({ target }) => onText(target.value)}
    />
  );
}
