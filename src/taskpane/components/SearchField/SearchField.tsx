import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Search16Regular } from '@fluentui/react-icons/svg/search';
import { controlStyle } from '../../theme/control';

const useStyles = makeStyles({
  frame: { position: 'relative', display: 'flex', minWidth: 0 },
  field: { ...controlStyle, paddingInline: '24px 2px' },
  icon: {
    position: 'absolute',
    insetInlineStart: '5px',
    top: '4px',
    pointerEvents: 'none',
    color: tokens.colorNeutralForeground3,
  },
});

export interface SearchFieldProps {
  /** Said to screen readers and shown while the field is empty. */
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly className?: string;
}

/** A text to search for; Esc or its own cross empties it. */
export function SearchField({ label, value, onText, className }: SearchFieldProps) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.frame, className)}>
      <Search16Regular className={styles.icon} aria-hidden />
      <input
        type="search"
        className={styles.field}
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={({ target }) => onText(target.value)}
      />
    </span>
  );
}
